details-filed = -# Guardado em { $names }
details-nameless = -# Guardado, e não sei que nome dar ao assunto
details-fix = Corrigir
details-undo = Desfazer

details-mended = -# A entrada { $entry } está corrigida.
details-renamed = { $from } se chama { $to } a partir de agora, e no passado também; `/interests undo` desfaz isso.
details-renamed-too = É assim também com { $count ->
    [one] { $count } outro nome
   *[other] { $count } outros nomes
}.
details-undone = -# Desfeito: a entrada { $entry } foi apagada. Sua mensagem, se era uma, ainda está aqui; apague-a se quiser.

details-form-title = Corrigir
details-names-label = Guardado em, um nome por linha
details-names-grey = Por exemplo: escalada
details-text-label = O que você escreveu
details-links-label = Links que ajudaram
details-links-grey = Um por linha.
details-about-label = Os dias de que se trata
details-about-grey = yesterday, 2026-03, march 3 to 20
details-also = Também { $name }

pictures-kept = Sua imagem fica guardada com ela, e aparece em `/digest` como HTML.
pictures-rest-filed = O resto está guardado.
pictures-nothing-filed = Nada foi guardado.

pictures-too-large = { $count ->
    [one] Deixei de fora { $count } arquivo, maior que os { $most } permitidos: envie de novo, menor.
   *[other] Deixei de fora { $count } arquivos, maiores que os { $most } permitidos: envie de novo, menores.
}
pictures-unknown = { $count ->
    [one] Deixei de fora { $count } arquivo: não é uma imagem que eu conheça; conheço PNG, JPEG, GIF e WebP.
   *[other] Deixei de fora { $count } arquivos: não são imagens que eu conheça; conheço PNG, JPEG, GIF e WebP.
}
pictures-lost = { $count ->
    [one] Não consegui buscar { $count } imagem no Discord, então ela não foi guardada: envie de novo em um minuto.
   *[other] Não consegui buscar { $count } imagens no Discord, então elas não foram guardadas: envie de novo em um minuto.
}
pictures-full = { $count ->
    [one] Deixei de fora { $count } imagem, porque todas as suas juntas podem ocupar { $most }: apague uma entrada que tenha uma, e envie de novo.
   *[other] Deixei de fora { $count } imagens, porque todas as suas juntas podem ocupar { $most }: apague uma entrada que tenha uma, e envie de novo.
}
pictures-off = { $count ->
    [one] Deixei de fora { $count } arquivo, porque quem me mantém desligou as imagens.
   *[other] Deixei de fora { $count } arquivos, porque quem me mantém desligou as imagens.
}
pictures-more = { $count ->
    [one] { $count } imagem desta entrada não cabe numa mensagem. `/data export` tem todas.
   *[other] { $count } imagens desta entrada não cabem numa mensagem. `/data export` tem todas.
}

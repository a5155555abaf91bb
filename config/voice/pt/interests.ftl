interests-open = O que ocupa você: { general-interests }
interests-standing = { general-interests }: { $status ->
    [exploring] explorando
    [pursuing] em andamento
    [paused] em pausa
    [dropped] { $count ->
        [one] largado
       *[other] largados
    }
    [pivoted] { $count ->
        [one] virou outra coisa
       *[other] viraram outra coisa
    }
    [done] { $count ->
        [one] concluído
       *[other] concluídos
    }
   *[quiet] em silêncio
}
interests-hidden = Oculto: { general-interests }
interests-all = Ao todo: { general-interests }

interests-none = Ainda não há nada para listar. Escreva uma linha para mim sobre o que ocupa você, ou digite `/checkin`.
interests-none-hidden = Você não ocultou nada. `/interests hide` deixa um interesse fora de tudo o que eu conto.
interests-none-quiet = Nada ficou em silêncio. Digite `/interests list` para ver o que está aberto agora.
interests-none-standing = Nenhum dos seus interesses está marcado como `{ $choice }`. Digite `/interests list` para ver o que está aberto agora, ou `/interests set` para dizer como algo está.

interests-undo = Digite `/interests undo` para desfazer.
interests-renamed = **{ $from }** agora se chama **{ $name }**, no passado também: { general-entries }.
interests-joined = Algo já tinha esse nome; agora os dois são um só.
interests-merged = **{ $from }** e **{ $name }** agora são um só, chamado **{ $name }**: { general-entries }.
interests-split = **{ $name }** agora é um interesse à parte, separado de **{ $from }**: { general-entries }.
interests-hide = **{ $name }** está oculto: não conto isso nem nenhuma frase que o mencione. As entradas ficam, e `/interests unhide` traz de volta.
interests-unhide = **{ $name }** volta a ser contado. Digite `/interests hide` para ocultar de novo.

interests-decided = Anotado: { $kind ->
    [explore] você está explorando **{ $name }** desde { $date }
    [pursue] você segue com **{ $name }** desde { $date }
    [pause] **{ $name }** está em pausa desde { $date }
    [drop] **{ $name }** fica para trás a partir de { $date }
    [pivot] **{ $name }** dá lugar a outra coisa a partir de { $date }
   *[finish] **{ $name }** está concluído a partir de { $date }
}. É assim que eu conto, até você dizer outra coisa.
interests-decided-pivot = Anotado: **{ $name }** virou **{ $to }** em { $date }. É assim que eu conto, até você dizer outra coisa.

interests-undone-rename = Desfeito: **{ $from }** não se chama mais **{ $to }**.
interests-undone-merge = Desfeito: **{ $from }** e **{ $to }** são duas coisas de novo.
interests-undone-split = Desfeito: **{ $from }** não fica mais separado de **{ $to }**.
interests-undone-hide = Desfeito: **{ $name }** volta a ser contado.
interests-undone-unhide = Desfeito: **{ $name }** está oculto de novo.
interests-undone-decision = Desfeito: esqueci que { $kind ->
    [explore] você explorava **{ $name }** desde { $date }
    [pursue] você seguia com **{ $name }** desde { $date }
    [pause] **{ $name }** estava em pausa desde { $date }
    [drop] **{ $name }** tinha ficado para trás em { $date }
    [pivot] **{ $name }** tinha dado lugar a outra coisa em { $date }
   *[finish] **{ $name }** tinha sido concluído em { $date }
}.
interests-undone-list = Digite `/interests list` para ver como tudo está.

interests-withheld = **{ $name }** fica de fora de toda edição pública a partir de agora, com cada frase que o menciona. Você ainda o vê.
interests-published = **{ $name }** pode entrar em edições públicas, até onde suas entradas podem.
interests-undone-publish = Desfeito: as edições públicas tratam **{ $name }** como antes.

interests-undone-fix = Desfeito: *{ details-fix }* da entrada { $entry }.
interests-unfixed = **{ $from }** não se chama mais **{ $to }**.
interests-unfixed-too = Assim também { $count ->
    [one] { $count } outro nome
   *[other] { $count } outros nomes
}.
interests-unfixed-names = A entrada volta a nomear o que nomeava antes.
interests-unfixed-changed = A entrada mudou desde então, por isso os nomes que ela dá ficam.
interests-unfixed-rest = Suas palavras, links e dias ficam como você os deixou: `/entries edit number: { $entry }` os muda.

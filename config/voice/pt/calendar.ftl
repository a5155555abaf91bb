calendar-month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
calendar-month-short = { $month ->
    [1] jan.
    [2] fev.
    [3] mar.
    [4] abr.
    [5] mai.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] set.
    [10] out.
    [11] nov.
   *[12] dez.
}
calendar-weekday = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
}
calendar-weekday-short = { $weekday ->
    [1] seg.
    [2] ter.
    [3] qua.
    [4] qui.
    [5] sex.
    [6] sáb.
   *[7] dom.
}

calendar-day = { $day ->
    [1] 1º de { calendar-month }
   *[other] { $day } de { calendar-month }
}
calendar-date = { calendar-day } de { $year }
calendar-on-day = em { calendar-day }
calendar-on-date = em { calendar-date }
calendar-days = { $first ->
    [1] 1º–{ $day } de { calendar-month } de { $year }
   *[other] { $first }–{ $day } de { calendar-month } de { $year }
}
calendar-span = { $from } – { $to }
calendar-slot = { $day ->
    [1] { calendar-weekday-short }, 1º de { calendar-month-short } de { $year }, { $time }
   *[other] { calendar-weekday-short }, { $day } de { calendar-month-short } de { $year }, { $time }
}
calendar-hours = { $from } às { $to }
calendar-quarter = { $quarter ->
    [1] o primeiro trimestre de { $year }
    [2] o segundo trimestre de { $year }
    [3] o terceiro trimestre de { $year }
   *[4] o quarto trimestre de { $year }
}
calendar-month-of = { calendar-month } de { $year }
calendar-range = o período de { $from } a { $to }
calendar-moment = { $day ->
    [1] 1º de { calendar-month-short } de { $year }, { $time }
   *[other] { $day } de { calendar-month-short } de { $year }, { $time }
}
calendar-list = { $rest } e { $last }

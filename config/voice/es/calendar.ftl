calendar-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
calendar-month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
calendar-weekday = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}
calendar-weekday-short = { $weekday ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[7] dom
}

calendar-day = { $day } de { calendar-month }
calendar-date = { $day } de { calendar-month } de { $year }
calendar-on-day = el { calendar-day }
calendar-on-date = el { calendar-date }
calendar-days = { $first }–{ $day } de { calendar-month } de { $year }
calendar-span = { $from } – { $to }
calendar-slot = { calendar-weekday-short }, { $day } { calendar-month-short } { $year }, { $time }
calendar-hours = { $from } a { $to }
calendar-quarter = { $quarter ->
    [1] el primer trimestre de { $year }
    [2] el segundo trimestre de { $year }
    [3] el tercer trimestre de { $year }
   *[4] el cuarto trimestre de { $year }
}
calendar-month-of = { calendar-month } de { $year }
calendar-range = el período del { $from } al { $to }
calendar-moment = { $day } { calendar-month-short } { $year }, { $time }
calendar-list = { $rest } y { $last }

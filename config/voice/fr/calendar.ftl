calendar-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
calendar-month-short = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
calendar-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
calendar-weekday-short = { $weekday ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}

calendar-day = { $day ->
    [1] 1er { calendar-month }
   *[other] { $day } { calendar-month }
}
calendar-date = { calendar-day } { $year }
calendar-on-day = le { calendar-day }
calendar-on-date = le { calendar-date }
calendar-days = { $first ->
    [1] 1er–{ $day } { calendar-month } { $year }
   *[other] { $first }–{ $day } { calendar-month } { $year }
}
calendar-span = { $from } – { $to }
calendar-slot = { $day ->
    [1] { calendar-weekday-short } 1er { calendar-month-short } { $year }, { $time }
   *[other] { calendar-weekday-short } { $day } { calendar-month-short } { $year }, { $time }
}
calendar-hours = { $from } à { $to }
calendar-quarter = { $quarter ->
    [1] le premier trimestre { $year }
    [2] le deuxième trimestre { $year }
    [3] le troisième trimestre { $year }
   *[4] le quatrième trimestre { $year }
}
calendar-month-of = { calendar-month } { $year }
calendar-range = la période du { $from } au { $to }
calendar-moment = { $day ->
    [1] 1er { calendar-month-short } { $year }, { $time }
   *[other] { $day } { calendar-month-short } { $year }, { $time }
}
calendar-list = { $rest } et { $last }

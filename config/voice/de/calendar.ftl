calendar-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
calendar-month-short = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
calendar-weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
calendar-weekday-short = { $weekday ->
    [1] Mo.
    [2] Di.
    [3] Mi.
    [4] Do.
    [5] Fr.
    [6] Sa.
   *[7] So.
}

calendar-day = { $day }. { calendar-month }
calendar-date = { $day }. { calendar-month } { $year }
calendar-on-day = am { calendar-day }
calendar-on-date = am { calendar-date }
calendar-days = { $first }.–{ $day }. { calendar-month } { $year }
calendar-span = { $from } – { $to }
calendar-slot = { calendar-weekday-short }, { $day }. { calendar-month-short } { $year }, { $time }
calendar-hours = { $from } bis { $to }
calendar-quarter = { $quarter ->
    [1] das erste Quartal { $year }
    [2] das zweite Quartal { $year }
    [3] das dritte Quartal { $year }
   *[4] das vierte Quartal { $year }
}
calendar-month-of = { calendar-month } { $year }
calendar-range = die Zeit vom { $from } bis zum { $to }
calendar-moment = { $day }. { calendar-month-short } { $year }, { $time }
calendar-list = { $rest } und { $last }

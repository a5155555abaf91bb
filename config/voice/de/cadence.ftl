cadence-hourly = jede Stunde
cadence-hours = alle { $every } Stunden
cadence-at = { $days } um { $times }
cadence-at-from = { $days } um { $times } ab { $date }

cadence-daily = jeden Tag
cadence-days = alle { $every } Tage
cadence-weekdays = montags bis freitags
cadence-weekends = am Wochenende
cadence-on = jeden { $weekdays }
cadence-weeks = alle { $every } Wochen am { $weekdays }
cadence-monthly = jeden Monat am { $dates }
cadence-monthly-spot = jeden Monat am { $spot }
cadence-months = alle { $every } Monate am { $dates }
cadence-months-spot = alle { $every } Monate am { $spot }

cadence-last-day = letzten Tag
cadence-last = letzten { calendar-weekday }
cadence-nth = { $nth ->
    [1] ersten { calendar-weekday }
    [2] zweiten { calendar-weekday }
    [3] dritten { calendar-weekday }
   *[4] vierten { calendar-weekday }
}
cadence-date = { $day }.
cadence-and = { $firsts } und { $last }

cadence-hourly = cada hora
cadence-hours = cada { $every } horas
cadence-at = { $days } a las { $times }
cadence-at-from = { $days } a las { $times } desde el { $date }

cadence-daily = todos los días
cadence-days = cada { $every } días
cadence-weekdays = de lunes a viernes
cadence-weekends = los fines de semana
cadence-on = cada { $weekdays }
cadence-weeks = cada { $every } semanas el { $weekdays }
cadence-monthly = cada mes el día { $dates }
cadence-monthly-spot = cada mes el { $spot }
cadence-months = cada { $every } meses el día { $dates }
cadence-months-spot = cada { $every } meses el { $spot }

cadence-last-day = último día
cadence-last = último { calendar-weekday }
cadence-nth = { $nth ->
    [1] primer { calendar-weekday }
    [2] segundo { calendar-weekday }
    [3] tercer { calendar-weekday }
   *[4] cuarto { calendar-weekday }
}
cadence-date = { $day }
cadence-and = { $firsts } y { $last }

cadence-hourly = a cada hora
cadence-hours = a cada { $every } horas
cadence-at = { $days } às { $times }
cadence-at-from = { $days } às { $times } a partir de { $date }

cadence-daily = todos os dias
cadence-days = a cada { $every } dias
cadence-weekdays = de segunda a sexta
cadence-weekends = nos fins de semana
cadence-on = a cada { $weekdays }
cadence-weeks = a cada { $every } semanas, { $weekdays },
cadence-monthly = todo mês no dia { $dates }
cadence-monthly-spot = todo mês: { $spot },
cadence-months = a cada { $every } meses no dia { $dates }
cadence-months-spot = a cada { $every } meses: { $spot },

cadence-last-day = último dia
cadence-last = { $weekday ->
    [6] último sábado
    [7] último domingo
   *[other] última { calendar-weekday }
}
cadence-nth = { $weekday ->
    [6] { $nth }º sábado
    [7] { $nth }º domingo
   *[other] { $nth }ª { calendar-weekday }
}
cadence-date = { $day ->
    [1] 1º
   *[other] { $day }
}
cadence-and = { $firsts } e { $last }

cadence-hourly = हर घंटे
cadence-hours = हर { $every } घंटे
cadence-at = { $days } { $times } बजे
cadence-at-from = { $days } { $times } बजे, { $date } से

cadence-daily = हर दिन
cadence-days = हर { $every } दिन
cadence-weekdays = सोमवार से शुक्रवार
cadence-weekends = सप्ताहांत में
cadence-on = हर { $weekdays }
cadence-weeks = हर { $every } हफ़्ते { $weekdays } को
cadence-monthly = हर महीने की { $dates } तारीख़ को
cadence-monthly-spot = हर महीने के { $spot }
cadence-months = हर { $every } महीने की { $dates } तारीख़ को
cadence-months-spot = हर { $every } महीने के { $spot }

cadence-last-day = आख़िरी दिन
cadence-last = आख़िरी { calendar-weekday } को
cadence-nth = { $nth ->
    [1] पहले { calendar-weekday } को
    [2] दूसरे { calendar-weekday } को
    [3] तीसरे { calendar-weekday } को
   *[4] चौथे { calendar-weekday } को
}
cadence-date = { $day }
cadence-and = { $firsts } और { $last }

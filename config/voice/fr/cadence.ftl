cadence-hourly = toutes les heures
cadence-hours = toutes les { $every } heures
cadence-at = { $days } à { $times }
cadence-at-from = { $days } à { $times } à partir du { $date }

cadence-daily = tous les jours
cadence-days = tous les { $every } jours
cadence-weekdays = du lundi au vendredi
cadence-weekends = le week-end
cadence-on = chaque { $weekdays }
cadence-weeks = toutes les { $every } semaines le { $weekdays }
cadence-monthly = chaque mois le { $dates }
cadence-monthly-spot = chaque mois le { $spot }
cadence-months = tous les { $every } mois le { $dates }
cadence-months-spot = tous les { $every } mois le { $spot }

cadence-last-day = dernier jour
cadence-last = dernier { calendar-weekday }
cadence-nth = { $nth ->
    [1] premier { calendar-weekday }
    [2] deuxième { calendar-weekday }
    [3] troisième { calendar-weekday }
   *[4] quatrième { calendar-weekday }
}
cadence-date = { $day ->
    [1] 1er
   *[other] { $day }
}
cadence-and = { $firsts } et { $last }

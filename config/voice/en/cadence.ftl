# How often somebody is asked, within a sentence: "I ask you … ".
# In English these are what somebody can type, word for word.
cadence-hourly = every hour
cadence-hours = every { $every } hours
cadence-at = { $days } at { $times }
cadence-at-from = { $days } at { $times } from { $date }

cadence-daily = every day
cadence-days = every { $every } days
cadence-weekdays = weekdays
cadence-weekends = weekends
cadence-on = every { $weekdays }
cadence-weeks = every { $every } weeks on { $weekdays }
cadence-monthly = monthly on the { $dates }
cadence-monthly-spot = { $spot } of the month
cadence-months = every { $every } months on the { $dates }
cadence-months-spot = every { $every } months on the { $spot }

cadence-last-day = last day
cadence-last = last { calendar-weekday }
cadence-nth = { $nth ->
    [1] first { calendar-weekday }
    [2] second { calendar-weekday }
    [3] third { calendar-weekday }
   *[4] fourth { calendar-weekday }
}
# A day of the month, 1 to 28.
cadence-date = { $day ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
   *[other] { $day }th
}
# Several of them: a, b and c.
cadence-and = { $firsts } and { $last }

# Dates as the CLDR has them for this tongue. $month is 1 to 12, $weekday is 1 (Monday) to 7.
calendar-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
calendar-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
calendar-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
calendar-weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}

calendar-day = { $day } { calendar-month }
calendar-date = { $day } { calendar-month } { $year }

# The same within a sentence: something happened then.
calendar-on-day = on { calendar-day }
calendar-on-date = on { calendar-date }

# Days within one month, and others; $from and $to are dates.
calendar-days = { $first }–{ $day } { calendar-month } { $year }
calendar-span = { $from } – { $to }

# A day with its time, in a narrow place.
calendar-slot = { calendar-weekday-short } { $day } { calendar-month-short } { $year }, { $time }

# Hours of the day.
calendar-hours = { $from } to { $to }

# Periods within a sentence.
calendar-quarter = { $quarter ->
    [1] the first quarter of { $year }
    [2] the second quarter of { $year }
    [3] the third quarter of { $year }
   *[4] the fourth quarter of { $year }
}
calendar-month-of = { calendar-month } { $year }
calendar-range = the time from { $from } to { $to }

# A day with its time, without the weekday.
calendar-moment = { $day } { calendar-month-short } { $year }, { $time }

# The last of several things, set apart.
calendar-list = { $rest } and { $last }

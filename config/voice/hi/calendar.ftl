calendar-month = { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[12] दिसंबर
}
calendar-month-short = { $month ->
    [1] जन॰
    [2] फ़र॰
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुल॰
    [8] अग॰
    [9] सित॰
    [10] अक्टू॰
    [11] नव॰
   *[12] दिस॰
}
calendar-weekday = { $weekday ->
    [1] सोमवार
    [2] मंगलवार
    [3] बुधवार
    [4] गुरुवार
    [5] शुक्रवार
    [6] शनिवार
   *[7] रविवार
}
calendar-weekday-short = { $weekday ->
    [1] सोम
    [2] मंगल
    [3] बुध
    [4] गुरु
    [5] शुक्र
    [6] शनि
   *[7] रवि
}

calendar-day = { $day } { calendar-month }
calendar-date = { $day } { calendar-month } { $year }
calendar-on-day = { calendar-day } को
calendar-on-date = { calendar-date } को
calendar-days = { $first }–{ $day } { calendar-month } { $year }
calendar-span = { $from } – { $to }
calendar-slot = { calendar-weekday-short }, { $day } { calendar-month-short } { $year }, { $time }
calendar-hours = { $from } से { $to } तक
calendar-quarter = { $quarter ->
    [1] { $year } की पहली तिमाही
    [2] { $year } की दूसरी तिमाही
    [3] { $year } की तीसरी तिमाही
   *[4] { $year } की चौथी तिमाही
}
calendar-month-of = { calendar-month } { $year }
calendar-range = { $from } से { $to } तक का समय
calendar-moment = { $day } { calendar-month-short } { $year }, { $time }
calendar-list = { $rest } और { $last }

telling-title-year = { $year } में मेरा मन किन चीज़ों में लगा?
telling-title-quarter = { calendar-quarter } में मेरा मन किन चीज़ों में लगा?
telling-title-month = { calendar-month-of } में मेरा मन किन चीज़ों में लगा?
telling-title-day = { $date } को मेरा मन किन चीज़ों में लगा?
telling-title-range = { $from } से { $to } तक मेरा मन किन चीज़ों में लगा?
telling-title-other = { $period } में मेरा मन किन चीज़ों में लगा?
telling-series = मेरा मन किन चीज़ों में लगा?

telling-answers = { $count ->
    [one] { $count } जवाब
   *[other] { $count } जवाब
}
telling-counted = { $name } ({ telling-answers })
telling-others = { $count } और

telling-written = { $weeks ->
    [one] { $weeks } हफ़्ते
   *[other] { $weeks } हफ़्तों
} में { telling-answers }, { $from } से { $to } तक।
telling-written-so-far = अब तक: { $weeks ->
    [one] { $weeks } हफ़्ते
   *[other] { $weeks } हफ़्तों
} में { telling-answers }, { $from } से { $to } तक।
telling-silent = इस अवधि में कुछ नहीं लिखा गया।
telling-silent-so-far = इस अवधि में अब तक कुछ नहीं लिखा गया।
telling-thin = { $count ->
    [one] इस अवधि में केवल { $count } जवाब है: इससे कम ही पता चलता है।
   *[other] इस अवधि में केवल { $count } जवाब हैं: इनसे कम ही पता चलता है।
}
telling-thin-so-far = { $count ->
    [one] इस अवधि में अब तक केवल { $count } जवाब है: इससे कम ही पता चलता है।
   *[other] इस अवधि में अब तक केवल { $count } जवाब हैं: इनसे कम ही पता चलता है।
}
telling-most = सबसे ज़्यादा: { $names }।
telling-uncut = जवाब इतने कम हफ़्तों में हैं कि पता नहीं चलता, एक दौर कहाँ ख़त्म होता है और अगला कहाँ शुरू।
telling-calendar = जवाब इतने कम हफ़्तों में हैं कि पता नहीं चलता, एक दौर कहाँ ख़त्म होता है और अगला कहाँ शुरू; इसलिए दौर कैलेंडर के हिसाब से हैं: { $months }।
telling-stretches = { $count } दौर रहे: { $months }।
telling-unexplained = इनकी कोई वजह दर्ज नहीं: { $names }।

telling-more-or-less = अभी { telling-answers }, { $period } में { $before }।
telling-came-and-went = { $name }: { $from } को शुरुआत, और { $to } के बाद { $after ->
    [hardly] शायद ही कोई ज़िक्र
   *[not] कोई ज़िक्र नहीं
}; कुल { telling-answers }।
telling-came-back = { $count ->
    [one] { $name }: { $count } दिन बिना ज़िक्र के, फिर वापसी।
   *[other] { $name }: { $count } दिन बिना ज़िक्र के, फिर वापसी।
}
telling-picked-up = { $name }: { $date } को शुरुआत, तब से { telling-answers }।
telling-left = { $name }: { $date } के बाद { telling-answers }, { $after ->
    [hardly] शायद ही कोई ज़िक्र
   *[not] कोई ज़िक्र नहीं
}।
telling-rising = { $name } का ज़िक्र बढ़ता गया: पहले आधे में { telling-answers }, दूसरे में { $late }।
telling-fading = { $name } का ज़िक्र घटता गया: पहले आधे में { telling-answers }, दूसरे में { $late }।
telling-throughout = { $name } शुरू से अंत तक: { $count } में से { $months } महीनों में ज़िक्र।
telling-depths = { $count ->
    [one] गहराई से: { $names }। सतह पर: { $count } और।
   *[other] गहराई से: { $names }। सतह पर: { $count } और।
}

telling-recurring = { $count ->
    [one] बार-बार आई { $count } रुचि
   *[other] बार-बार आई { $count } रुचियाँ
}
telling-eras = { $count ->
    [one] { $count } दौर
   *[other] { $count } दौर
}
telling-so-far = अब तक
telling-period-so-far = { $period }, अब तक

telling-colon = { $text }:
telling-stop = { $text }।
telling-quoted = “{ $words }”

telling-why = क्यों
telling-did = मैंने क्या किया
telling-words = मेरे शब्दों में
telling-turns = मोड़
telling-helped = किससे मदद मिली
telling-noticed = मैंने क्या देखा
telling-beside = { $period } के साथ
telling-beside-before = पिछली अवधि के साथ
telling-planned = क्या करने का इरादा था
telling-decided = मैंने क्या तय किया
telling-interests = रुचियाँ
telling-all-helped = हर चीज़ जिससे मदद मिली
telling-learned = मैंने क्या सीखा
telling-thankful = किसका शुक्रिया
telling-next = आगे क्या है
telling-to-close = अंत में
telling-also = और भी

telling-into = केंद्र में: { $names }।
telling-into-nothing = किसी रुचि का नाम नहीं।
telling-nothing-named = किसी रुचि का नाम नहीं
telling-no-reason = कोई वजह दर्ज नहीं।
telling-without-reason = कोई वजह दर्ज नहीं
telling-nothing = इस समय में कुछ नहीं लिखा गया।
telling-then-now = तब { $before }, अब { $now }।
telling-new = नया
telling-still = अब भी
telling-no-longer = अब नहीं
telling-then = फिर
telling-not-taken-up = इस समय में ज़िक्र नहीं।
telling-not-since = तब से ज़िक्र नहीं।
telling-decision = { $kind ->
    [explore] { $name } को टटोलना
    [pursue] { $name } जारी रखना
    [pause] { $name } को विराम देना
    [drop] { $name } को छोड़ना
    [pivot] { $name } से आगे बढ़ना
   *[finish] { $name } को पूरा करना
}
telling-decision-to = { $name } से { $to } की ओर बढ़ना
telling-course = { $course ->
    [new] नई
    [rising] बढ़ती हुई
    [steady] लगातार
    [fading] घटती हुई
    [returning] लौटी हुई
   *[quiet] शांत
}
telling-back-after = { $count ->
    [one] { $count } दिन बाद वापस
   *[other] { $count } दिन बाद वापस
}
telling-status = { $status ->
    [exploring] टटोली जा रही
    [pursuing] जारी
    [paused] विराम पर
    [dropped] छूटी हुई
    [pivoted] कुछ और बनी
    [done] पूरी
   *[quiet] शांत
}
telling-deep = गहराई से
telling-also-called = { $names } भी
telling-first = पहले
telling-last = आख़िर में
telling-also-mentioned = इनका भी ज़िक्र

telling-footer = आधार: { general-entries }। हर उद्धरण उसी दिन का है जो उसके साथ लिखा है।
telling-footer-thin = आधार: { general-entries }, यानी बहुत कम। हर उद्धरण उसी दिन का है जो उसके साथ लिखा है।
telling-page = पन्ना { $page } / { $pages } · { $text }
telling-goes-on = { $text }, जारी
telling-and-more = … और { $count } और
telling-compared = { $before } के साथ { $now }
telling-changed = क्या बदला
telling-had-planned = क्या इरादा था
telling-previously = पिछला
telling-next-issue = अगला

telling-skip = सीधे पाठ पर जाएँ
telling-eras-list = दौर
telling-unnamed = बिना नाम
telling-picture = { $date } का एक चित्र
telling-unseen = { $count ->
    [one] { $count } और चित्र रखा है और यहाँ नहीं दिखाया गया, क्योंकि पन्ना भेजने के लिए बहुत बड़ा हो जाता।
   *[other] { $count } और चित्र रखे हैं और यहाँ नहीं दिखाए गए, क्योंकि पन्ना भेजने के लिए बहुत बड़ा हो जाता।
}
telling-colophon = upto ने मेरे अपने शब्दों में सुनाया; आधार: { general-entries }। तारीख़ें { $zone } की हैं।

telling-chart = चार्ट: रुचियाँ, { $days }। { $counts }।
telling-chart-of = चार्ट: हफ़्तों के हिसाब से { $name }, { $days }। { general-entries }। महीनों के हिसाब से: { $months }।
telling-stands-for = { $text } यानी { $name }
telling-numbered = रुचि { $count }
telling-one-more = एक और
telling-not-drawn = ऐसी लिपि में जो यहाँ नहीं है
telling-bar = हर पट्टी: उस हफ़्ते एक प्रविष्टि
telling-bars = ऊँची पट्टियाँ: उस हफ़्ते ज़्यादा प्रविष्टियाँ
telling-lanes-hidden = { $count ->
    [one] { $count } और रुचि नहीं दिखाई गई
   *[other] { $count } और रुचियाँ नहीं दिखाई गईं
}
telling-moved-on = आगे बढ़े
telling-back = वापस

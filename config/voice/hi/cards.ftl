cards-picture = (एक चित्र)
cards-picture-alone = (एक चित्र, बिना शब्दों के।)
cards-entry = प्रविष्टि { $entry } · { $days }
cards-text = क्या
cards-why = क्यों
cards-did = किया
cards-next = आगे
cards-links = लिंक
cards-interests = रुचियाँ
cards-written = लिखा: { $moment } · { $origin }
cards-private = निजी

cards-since = { $status ->
    [exploring] { $date } से टटोली जा रही
    [pursuing] { $date } से जारी
    [paused] { $date } से विराम पर
    [dropped] { $date } से छूटी हुई
    [pivoted] { $date } से कुछ और बनी
    [done] { $date } को पूरी
   *[quiet] { $date } से शांत
}
cards-on-since = { $date } से चल रही
cards-last-seen = पिछली बार { $date } को
cards-first-seen = पहली बार { $date } को।
cards-first-called = पहली बार ये नाम: { $names }।
cards-first = पहले
cards-lately = हाल में
cards-you-did = आपने क्या किया
cards-words-changed = आपके शब्द कैसे बदले
cards-your-words = आपके शब्दों में
cards-you-decided = आपने क्या तय किया
cards-decided = { $kind ->
    [explore] टटोली जा रही
    [pursue] जारी
    [pause] विराम पर
    [drop] छूटी हुई
    [pivot] कुछ और की ओर
   *[finish] पूरी
}
cards-turned-into = { $name } अब { $to }

cards-now = { $date } से · { general-entries }
cards-nothing-leads = इन हफ़्तों में कुछ ख़ास आगे नहीं है।
cards-before = इससे पहले क्या था
cards-was-decided = क्या तय हुआ

cards-era = { $date } से · { general-entries }

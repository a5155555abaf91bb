recall-back = पीछे
recall-more = और

recall-resources = { $count ->
    [one] { $count } चीज़ जो काम आई
   *[other] { $count } चीज़ें जो काम आईं
}
recall-resources-with = { $count ->
    [one] { $count } चीज़ जो { $interest } में काम आई
   *[other] { $count } चीज़ें जो { $interest } में काम आईं
}
recall-no-resources = आपने वहाँ अभी कोई लिंक, किताब या कोर्स नहीं लिखा। मुझे भेजे किसी संदेश में, या `/checkin` के फ़ॉर्म में लिंक डालें, और मैं उसे उसी के तहत रखूँगा जिसमें वह काम आया।
recall-no-such-page = वह पन्ना अब नहीं है। सूची अब जैसी है, उसे देखने के लिए कमांड फिर लिखें।
recall-found = मिला: { general-entries }
recall-not-found = मुझे ऐसी कोई प्रविष्टि नहीं मिली। कम शब्द आज़माएँ, किसी शब्द की शुरुआत `*` के साथ, जैसे `clim*`, या तारीख़ों का बड़ा दायरा।
recall-on-this-day = दूसरे सालों में { $day } को: { general-entries }
recall-latest-on-this-day = दूसरे सालों में { $day } को: { general-entries } में से नवीनतम { $shown }
recall-nothing-on-this-day = दूसरे सालों में आपने { $day } के बारे में कुछ नहीं लिखा। अपनी कोई भी प्रविष्टि देखने के लिए `/entries random` लिखें।

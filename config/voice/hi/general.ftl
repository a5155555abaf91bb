general-broken = मेरी तरफ़ कुछ टूट गया, और मैंने उसे `{ $id }` नाम से लिख लिया है। आपने पहले जो लिखा, उसमें से कुछ नहीं खोया। कृपया एक मिनट में फिर कोशिश करें।
general-given-back = आपने जो लिखा वह नीचे की फ़ाइल में है, ताकि आप उसे फिर भेज सकें।
general-unreadable = मैं यह जानकारी पढ़ नहीं पा रहा। हर कमांड क्या लेता है, यह देखने के लिए `/help` लिखें।
general-outdated = Discord अब भी इस कमांड का पुराना रूप दिखा रहा है। एक मिनट में फिर कोशिश करें।

# शीर्षक और उसका पन्ना, जब एक से ज़्यादा हों।
general-paged = { $title }, पन्ना { $page } / { $pages }

general-entries = { $count ->
    [one] { $count } प्रविष्टि
   *[other] { $count } प्रविष्टियाँ
}
general-interests = { $count ->
    [one] { $count } रुचि
   *[other] { $count } रुचियाँ
}
general-links = { $count ->
    [one] { $count } लिंक
   *[other] { $count } लिंक
}
general-pictures = { $pictures ->
    [one] { $pictures } चित्र
   *[other] { $pictures } चित्र
}

general-megabytes = { $whole } MB
general-megabytes-tenths = { $whole }.{ $tenths } MB

general-length-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}
general-length-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
}
general-length-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}
general-length-seconds = { $count ->
    [one] { $count } सेकंड
   *[other] { $count } सेकंड
}

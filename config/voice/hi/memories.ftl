memories-beside = -# { $years ->
    [1] एक साल पहले, { $on }, आपने लिखा था:
   *[other] { $years } साल पहले, { $on }, आपने लिखा था:
}
memories-in-short = { $asked } साथ में: जो आपने { $on } लिखा था।

memories-never = मैं { $word } की याद नहीं दिलाऊँगा: जिस प्रविष्टि में यह है, वह न सवाल के साथ आएगी, न अपनी सालगिरह पर, न यूँ ही, और मैं इसके बारे में पूछूँगा भी नहीं। जहाँ आप ढूँढेंगे, वहाँ यह मिलेगा। `/entries never allow:` इसे वापस लेता है।
memories-never-already = { $word } पहले से उन शब्दों में है जिनकी याद मैं नहीं दिलाता।
memories-allowed = { $word } फिर से आ सकता है।
memories-not-among = { $word } उन शब्दों में नहीं है जिनकी याद मैं नहीं दिलाता। उन्हें देखने के लिए `/entries never` लिखें।
memories-words = जिनकी याद मैं नहीं दिलाता: { $words }। `/entries never allow:` किसी एक को वापस लेता है।
memories-more = { $words } और { $count ->
    [one] { $count } और
   *[other] { $count } और
}
memories-no-words = ऐसा कुछ नहीं है जिसकी याद मैं न दिलाऊँ। किसी शब्द या नाम के साथ `/entries never word:` लिखें।

errors-or = { $firsts } या { $last }
errors-zone = `{ $typed }` ऐसा समय क्षेत्र नहीं है जिसे मैं जानता हूँ। `Europe/Berlin` जैसा कोई नाम आज़माएँ, या अपना शहर लिखें और सूची में से चुनें।
errors-zone-likely = `{ $typed }` ऐसा समय क्षेत्र नहीं है जिसे मैं जानता हूँ। { $likely } आज़माएँ, या अपना शहर लिखें और सूची में से चुनें।

errors-schedule-empty = अंग्रेज़ी में बताएँ कि मैं कब पूछूँ, जैसे `every sunday at 7pm`, `weekdays 18:30` या `0 19 * * Sun`।
errors-schedule-too-long = `{ $typed }` समय के लिए बहुत लंबा है। `every sunday at 7pm` जैसा कुछ छोटा आज़माएँ।
errors-schedule-unread = मैं `{ $typed }` नहीं समझा। अंग्रेज़ी में कुछ ऐसा आज़माएँ: `{ $example }`।
errors-schedule-unread-within = मैं `{ $typed }` में `{ $word }` नहीं समझा। अंग्रेज़ी में कुछ ऐसा आज़माएँ: `{ $example }`।
errors-schedule-unfinished = `{ $typed }` बीच में टूट जाता है। कुछ ऐसा आज़माएँ: `{ $example }`।
errors-schedule-no-days = `{ $typed }` यह नहीं बताता कि किन दिनों। कुछ ऐसा आज़माएँ: `{ $example }`।
errors-schedule-clash = `{ $typed }` दो ऐसी बातें कहता है जो साथ नहीं चलतीं। कुछ ऐसा आज़माएँ: `{ $example }`।
errors-schedule-not-a-time = `{ $typed }` कोई समय नहीं है। उसे `19:00` या `7pm` की तरह लिखें।
errors-schedule-not-in-part = `{ $time }` { $part ->
    [morning] सुबह का
    [afternoon] दोपहर का
    [evening] शाम का
   *[night] रात का
} समय नहीं है। बस समय लिखें, जैसे `19:00` या `7pm`।
errors-schedule-not-in-every-month = हर महीने में { $day } तारीख़ नहीं होती। 1 से 28 तक का दिन चुनें, या `last day of the month 20:00` आज़माएँ।
errors-schedule-not-so-many = हर महीने में { $nth } बार { calendar-weekday } नहीं आता। पहले से चौथे तक में से चुनें, या `last day of the month 20:00` आज़माएँ।
errors-schedule-which-one = महीने में { calendar-weekday } कई बार आता है। बताएँ कौन सा, जैसे `first { $typed } of the month 18:00`, या `every { $typed } 18:00` आज़माएँ।
errors-schedule-which-nth = मैं नहीं समझा कि आप कौन सा { calendar-weekday } कहना चाहते हैं। `first { $typed } of the month 18:00` या `every 3 weeks on { $typed } 18:00` आज़माएँ।
errors-schedule-step = { $unit ->
    [hour] मैं हर { $every } घंटे नहीं पूछ सकता। 1, 2, 3, 4, 6, 8 या 12 घंटे चुनें, या `{ $example }` आज़माएँ।
    [day] मैं हर { $every } दिन नहीं पूछ सकता। 1 से 365 दिन चुनें, या `{ $example }` आज़माएँ।
    [week] मैं हर { $every } हफ़्ते नहीं पूछ सकता। 1 से 52 हफ़्ते चुनें, या `{ $example }` आज़माएँ।
   *[month] मैं हर { $every } महीने नहीं पूछ सकता। 1, 2, 3, 4, 6 या 12 महीने चुनें, या `{ $example }` आज़माएँ।
}
errors-schedule-nothing-to-count = पहली तारीख़ केवल दिनों या हफ़्तों के क़दमों के साथ चलती है। उसे छोड़ दें, या `every 2 weeks on friday 17:00 from { $date }` आज़माएँ।
errors-schedule-never = `{ $typed }` ऐसी तारीख़ बताता है जो कभी नहीं आती। कोई ऐसी आज़माएँ जो होती है, जैसे `0 10 1 * *`।
errors-schedule-too-dense = ऐसे दो सवालों के बीच केवल { $spacing } होंगे, और सबसे छोटा अंतर { $smallest } है। `{ $example }` आज़माएँ।

errors-cron-fields = cron की पंक्ति में पाँच खाने होते हैं (मिनट, घंटा, महीने का दिन, महीना, सप्ताह का दिन), और इसमें { $count } हैं। `0 19 * * Sun` आज़माएँ।
errors-cron-value = { $field ->
    [minute] `{ $typed }` cron की पंक्ति के मिनट के लिए ठीक नहीं है, जो 0 से 59 तक होता है, जैसे `0,30` या `*/15` में। `0 19 * * Sun` आज़माएँ।
    [hour] `{ $typed }` cron की पंक्ति के घंटे के लिए ठीक नहीं है, जो 0 से 23 तक होता है, जैसे `9-17` या `*/6` में। `0 19 * * Sun` आज़माएँ।
    [day] `{ $typed }` cron की पंक्ति में महीने के दिन के लिए ठीक नहीं है, जो 1 से 31 तक होता है, जैसे `1,15` में। `0 19 * * Sun` आज़माएँ।
    [month] `{ $typed }` cron की पंक्ति के महीने के लिए ठीक नहीं है, जो 1 से 12 तक या नाम होता है, जैसे `1-6` या `Jan,Jul` में। `0 19 * * Sun` आज़माएँ।
   *[weekday] `{ $typed }` cron की पंक्ति में सप्ताह के दिन के लिए ठीक नहीं है, जो 0 से 7 तक (0 और 7 रविवार हैं) या नाम होता है, जैसे `Mon-Fri` में। `0 19 * * Sun` आज़माएँ।
}
errors-cron-day-and-weekday = यहाँ cron की पंक्ति महीने का दिन या सप्ताह का दिन बता सकती है, दोनों नहीं। किसी एक के लिए `*` लिखें, जैसे `0 19 1 * *` या `0 19 * * Sun` में।
errors-cron-sign = `{ $typed }` में ऐसा चिह्न है जिसे यहाँ cron की पंक्तियाँ नहीं जानतीं। अंग्रेज़ी शब्दों में कहें: `last friday of the month 18:00` या `last day of the month 20:00`।

errors-days-unread = मैं `{ $typed }` को दिन के रूप में नहीं समझा। अंग्रेज़ी में कुछ ऐसा आज़माएँ: `{ $example }`।
errors-days-not-a-date = `{ $typed }` ऐसा दिन है जो किसी कैलेंडर में नहीं। उसे `2026-03-31` या `march 31` की तरह लिखें।
errors-days-reversed = `{ $typed }` शुरू होने से पहले ख़त्म होता है। पहले वाला दिन पहले लिखें, जैसे `march 3 to 20` में।
errors-days-not-yet = `{ $typed }` अभी आया नहीं, और प्रविष्टि बीते दिनों के बारे में होती है। `yesterday` आज़माएँ, या आज के लिए छोड़ दें।
errors-days-already-over = विराम { $date } को ख़त्म नहीं हो सकता, जो आ चुका है। बाद का कोई दिन दें, या जब तक आप जारी न करें तब तक के विराम के लिए छोड़ दें।
errors-days-too-far = `{ $typed }` बहुत दूर है। 1900 से 2199 तक के साल चुनें, जैसे `2026-03`।

errors-period-unknown = `{ $typed }` कोई अवधि नहीं है। `2026-Q3`, `2026` या `last quarter` आज़माएँ।
errors-period-not-a-date = `{ $typed }` कोई तारीख़ नहीं है। उसे `2026-03-31` की तरह लिखें, जैसे `2026-03-01..2026-08-31` में।
errors-period-reversed = `{ $typed }` शुरू होने से पहले ख़त्म होता है। `{ $turned }` आज़माएँ।
errors-period-too-far = `{ $typed }` बहुत दूर है। 1900 से 2199 तक के साल चुनें, जैसे `2026-Q3` या `last year`।

# फ़ाइल का आयात क्यों नहीं हुआ।
errors-file-neither = वह फ़ाइल न zip है, न UTF-8 में पाठ: कोई निर्यात लाएँ, या JSONL डायरी।
errors-file-empty = उस फ़ाइल में कुछ नहीं है: कोई निर्यात लाएँ, या JSONL डायरी।
errors-file-statement = `interests.jsonl` की पंक्ति { $line } न कोई फ़ैसला है, न सुधार: उसे वैसे लिखें जैसे निर्यात लिखता है।
errors-file-asked = `asked.jsonl` की पंक्ति { $line } कोई पूछा गया सवाल नहीं है: उसे वैसे लिखें जैसे निर्यात लिखता है, या वह फ़ाइल छोड़ दें।
errors-file-settings = `settings.json` पढ़ी नहीं जा सकती: उसे छोड़ दें, और अपना समय `/schedule set` से तय करें।
errors-archive-damaged = वह संग्रह ख़राब है, या zip नहीं है: उसे फिर निर्यात करें।
errors-archive-method = वह संग्रह ऐसे ढंग से पैक है जिसे मैं नहीं पढ़ सकता: उसे सादे zip (deflate) में पैक करें।
errors-archive-locked = उस संग्रह पर पासवर्ड लगा है: उसे बिना पासवर्ड के पैक करें।
errors-archive-too-many = उस संग्रह में { $most } से ज़्यादा फ़ाइलें हैं: उसे कई हिस्सों में लाएँ।
errors-archive-too-large = खुलने पर वह संग्रह { $most } MB से बड़ा है: उसे कई हिस्सों में लाएँ।
errors-archive-bomb = उस संग्रह में `{ $typed }` खुलने पर { $most } गुने से ज़्यादा बढ़ती है, जो कोई डायरी नहीं करती: उसे फिर निर्यात करें।
errors-archive-outside = उस संग्रह में `{ $typed }` उसके बाहर ले जाती है: वह फ़ाइल निकाल दें।
errors-archive-link = उस संग्रह में `{ $typed }` किसी और फ़ाइल का लिंक है: उसे निकाल दें।
errors-archive-twice = उस संग्रह में दो फ़ाइलों का एक ही नाम है: उनमें से एक निकाल दें।
errors-archive-stranger = उस संग्रह में `{ $typed }` किसी निर्यात का हिस्सा नहीं है: उसे निकाल दें, ताकि केवल { $files } हों।
errors-archive-not-text = उस संग्रह में `{ $typed }` UTF-8 में पाठ नहीं है: उसे वैसे ही सहेजें।
errors-archive-no-picture = उस संग्रह में `{ $typed }` PNG, JPEG, GIF या WebP चित्र नहीं है: उसे निकाल दें।
errors-line-no-object = पंक्ति { $line } JSON ऑब्जेक्ट नहीं है (स्तंभ { $column } तक पढ़ी गई): हर पंक्ति में एक ऑब्जेक्ट लिखें, जैसे `{ $example }`।
errors-line-unknown-key = पंक्ति { $line } में अनजानी कुंजी `{ $typed }` है: उसे हटा दें, या इनमें से कोई लें: { $keys }।
errors-line-missing = पंक्ति { $line } में `{ $key }` नहीं है: उसे जोड़ें।
errors-line-wrong-kind = पंक्ति { $line } में `{ $key }` पढ़ी नहीं जा सकती। { $value ->
    [text] वह उद्धरण चिह्नों में पाठ होनी चाहिए।
    [texts] वह उद्धरण चिह्नों में पाठों की सूची होनी चाहिए, जैसे `["…", "…"]`।
    [days] वह तारीख़ `YYYY-MM-DD` या दायरा `YYYY-MM-DD..YYYY-MM-DD` होनी चाहिए।
    [switch] वह `true` या `false` होनी चाहिए।
   *[moment] वह `2026-03-01T19:00:00+01:00` जैसा क्षण या `2026-03-01` जैसी तारीख़ होनी चाहिए।
}
errors-line-empty = पंक्ति { $line } कुछ नहीं कहती: उसे `text` दें, या `why`, `did`, `links`, `next` में से कोई खाना।

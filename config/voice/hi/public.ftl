public-show = सार्वजनिक संस्करण
public-read = सार्वजनिक पूरा पढ़ें
public-take = दस्तावेज़ लें
public-post = चैनल में डालें
public-links = लिंक छोड़ें
public-words = नाम और शब्द छोड़ें
public-send = अभी डालें
public-which-links = कौन से लिंक छूटें?
public-which-channel = कौन सा चैनल?
public-which-site = दस्तावेज़ किस प्रोग्राम के लिए है?
public-words-title = सार्वजनिक संस्करण में कभी नहीं
public-words-label = नाम और शब्द, हर पंक्ति में एक

public-preview = दूसरे ठीक यही देखेंगे। जब तक आप दस्तावेज़ न लें या उसे न डालें, कुछ भी सार्वजनिक नहीं है।
public-nothing-left-out = कुछ छोड़ना नहीं पड़ा।
public-left-out = छोड़ा गया: { $words }।
public-preview-hint = -# मैं निजी प्रविष्टियाँ, छिपी रुचियाँ, किसी का नाम लेने वाले वाक्य (जहाँ तक मैं नाम जानता हूँ) और असूचीबद्ध लिंक छोड़ता हूँ। देने से पहले पढ़ लें, और जो नाम मुझसे छूटा हो, वह मुझे बताएँ।
public-out-entries = { $count ->
    [one] { $count } निजी प्रविष्टि
   *[other] { $count } निजी प्रविष्टियाँ
}
public-out-interests = { $count ->
    [one] { $count } रुचि जो आप अपने पास रखते हैं
   *[other] { $count } रुचियाँ जो आप अपने पास रखते हैं
}
public-out-named = { $count ->
    [one] { $count } छोड़े गए नाम वाली रुचि
   *[other] { $count } छोड़े गए नामों वाली रुचियाँ
}
public-out-people = { $count ->
    [one] { $count } वाक्य जो किसी का नाम लेता है
   *[other] { $count } वाक्य जो किसी का नाम लेते हैं
}
public-out-about = { $count ->
    [one] { $count } छोड़ी गई रुचि का वाक्य
   *[other] { $count } छोड़ी गई रुचियों के वाक्य
}
public-out-hushed = { $count ->
    [one] { $count } आपकी सूची के शब्द वाला वाक्य
   *[other] { $count } आपकी सूची के शब्दों वाले वाक्य
}
public-out-linked = { $count ->
    [one] { $count } छोड़े गए लिंक वाला वाक्य
   *[other] { $count } छोड़े गए लिंकों वाले वाक्य
}
public-out-resources = { $count ->
    [one] { $count } लिंक या कृति
   *[other] { $count } लिंक या कृतियाँ
}
public-out-titles = { $count ->
    [one] { $count } लिंक का शीर्षक
   *[other] { $count } लिंकों के शीर्षक
}
public-out-decisions = { $count ->
    [one] { $count } फ़ैसला
   *[other] { $count } फ़ैसले
}
public-out-reasons = { $count ->
    [one] { $count } फ़ैसले की वजह
   *[other] { $count } फ़ैसलों की वजहें
}
public-out-eras = { $count ->
    [one] { $count } दौर का शीर्षक
   *[other] { $count } दौरों के शीर्षक
}

public-document = **{ $name }**, { $site } के लिए दस्तावेज़ के रूप में। अगले भी मैं ऐसे ही लिखूँगा, और वे इसकी ओर इशारा करेंगे।
public-site-hugo = ऊपर YAML, पड़ोसी relref से
public-site-zola = ऊपर TOML, पड़ोसी उनके पन्नों के पतों से
public-site-jekyll = ऊपर YAML, तारीख़ वाला नाम, पड़ोसी post_url से
public-site-obsidian = ऊपर गुण, पड़ोसी [[लिंक]] के रूप में

public-choose-links = { $count ->
    [one] वे लिंक चुनें जो कोई सार्वजनिक संस्करण न दिखाए: इस अवधि के { $total } में से { $count } छूटा है। लिंक के साथ वह हर वाक्य जाता है जिसमें वह है। तब से मैं हर सार्वजनिक संस्करण में यही मानता हूँ।
   *[other] वे लिंक चुनें जो कोई सार्वजनिक संस्करण न दिखाए: इस अवधि के { $total } में से { $count } छूटे हैं। लिंक के साथ वह हर वाक्य जाता है जिसमें वह है। तब से मैं हर सार्वजनिक संस्करण में यही मानता हूँ।
}
public-no-links = इस अवधि में आपने कोई लिंक या कृति नहीं बताई, इसलिए छोड़ने को कुछ नहीं है। बाक़ी देखने के लिए *{ public-show }* दबाएँ।
public-more-links = { $count ->
    [one] { $count } और यहाँ नहीं समाता: उनमें से चुनने के लिए छोटी अवधि सुनें।
   *[other] { $count } और यहाँ नहीं समाते: उनमें से चुनने के लिए छोटी अवधि सुनें।
}
public-nothing-hushed = आपकी सूची अब ख़ाली है: आपका कोई शब्द सार्वजनिक संस्करणों से बाहर नहीं रखा जाता। दूसरे क्या देखेंगे, यह देखने के लिए *{ public-show }* दबाएँ।
public-hushed = { $count ->
    [one] लिख लिया: अब से किसी सार्वजनिक संस्करण में, और दूसरों को दिखने वाले किसी कार्ड में, ऐसा वाक्य, नाम या लिंक नहीं होगा जिसमें आपकी सूची की { $count } पंक्ति हो। जो बचा है, उसे देखने के लिए *{ public-show }* दबाएँ।
   *[other] लिख लिया: अब से किसी सार्वजनिक संस्करण में, और दूसरों को दिखने वाले किसी कार्ड में, ऐसा वाक्य, नाम या लिंक नहीं होगा जिसमें आपकी सूची की { $count } पंक्तियाँ हों। जो बचा है, उसे देखने के लिए *{ public-show }* दबाएँ।
}
public-choose-channel = वह चैनल चुनें जिसमें इसे डालना है। कुछ भी डालने से पहले मैं आपको संदेश एक बार और दिखाऊँगा।
public-ready = यह { $channel } के लिए संदेश है। जब आप *{ public-send }* दबाएँगे, तब यह डाला जाएगा; तब वहाँ हर कोई इसे देखेगा।
public-changed = जब से मैंने यह आपको दिखाया, यह बदल गया है, इसलिए इसे अभी नहीं डाला गया। अब { $channel } के लिए संदेश यह है। अगर इसे ऐसे ही देखा जा सकता है, तो एक बार और *{ public-send }* दबाएँ।
public-heading = **{ $name }** बताते हैं कि वे किसमें लगे रहे।
public-posted = डाल दिया: { $address }
public-unpost = यह मेरा संदेश है: इसे वापस लेने के लिए सर्वर चलाने वाले से इसे वहाँ मिटाने को कहें।
public-back = इसे वापस लेने के लिए *{ public-take-down }* दबाएँ, अभी या महीनों बाद; `/data posts` बताता है कि आपने क्या-क्या डाला।

public-take-down = इसे हटाएँ
public-down-number = { $count } हटाएँ

public-posts = { $count ->
    [one] आपका { $count } सार्वजनिक संस्करण चैनल में है
   *[other] आपके { $count } सार्वजनिक संस्करण चैनलों में हैं
}
public-no-posts = जहाँ तक मुझे पता है, आपका कोई सार्वजनिक संस्करण किसी चैनल में नहीं है। `/digest` में `(digest) edition: public` चुनें, और डालने से पहले मैं उसे दिखाऊँगा।
public-standing = **{ $period }**, { $channel } में, { $date } से: { $address }
public-stands = यह { $date } से { $channel } में है: { $address }
public-down = **{ $period }** अब { $channel } में नहीं है। जिसने पहले देखा, उसने शायद रख लिया हो।
public-down-by-hand = **{ $period }** { $channel } में पहले ही नहीं था: किसी ने उसे वहाँ मिटाया, या चैनल ही नहीं रहा। वह अब आपकी सूची में नहीं है।
public-down-before = **{ $period }** { $channel } से पहले ही हटाया जा चुका था, हटाने को कुछ नहीं बचा। `/data posts` बताता है कि अब क्या है।

prompt-hint = -# { $hint } { followups-write }
prompt-nudge = -# कहीं यह दब न गया हो; कोई जल्दी नहीं, और *{ buttons-nothing-new }* भी एक जवाब है।
prompt-retrospective = **आपका सिंहावलोकन तैयार है: { $period }।**
prompt-retrospective-hint = -# आपके अपने शब्दों में, जो आपने मुझे लिखा उससे। किसी और समय: `/digest period: { $label }`।
prompt-retrospectives-stopped = -# अब मैं ये पेश नहीं करूँगा। `/digest` हमेशा हाज़िर है, और `/schedule retrospective` इन्हें वापस लाता है।

prompt-form-title = आप किसमें लगे हैं?
prompt-text-label = आप किसमें लगे हैं?
prompt-text-grey = जिस पर भी आपका ध्यान है, आपके अपने शब्दों में।
prompt-why-label = क्यों?
prompt-why-grey = क्या आपको उस ओर खींच लाया, या वह किस काम का है।
prompt-did-label = आपने क्या किया?
prompt-did-grey = पढ़ा, बनाया, देखा, अभ्यास किया, पूरा किया …
prompt-links-label = लिंक जो काम आए
prompt-links-grey = हर पंक्ति में एक।
prompt-next-label = आगे: जारी, विराम, छोड़ना या बदलना?
prompt-next-grey = जैसे: उँगली की वजह से चढ़ाई पर विराम

prompt-filed = प्रविष्टि { $entry } के रूप में रख लिया। इसे `/entries show` से देखें, या सबको `/entries list` से।
prompt-filed-about = प्रविष्टि { $entry } के रूप में रख लिया, इन दिनों के बारे में: { $days }। इसे `/entries show` से देखें।
prompt-amended = प्रविष्टि { $entry } बदल दी गई। यह इन दिनों के बारे में है: { $days }; आपने कब लिखा, वह वैसा ही है।
prompt-filed-before = वह फ़ॉर्म पहले ही रखा जा चुका था, प्रविष्टि { $entry } के रूप में।

prompt-pointer = नमस्ते! मैं लोगों से पूछता हूँ कि वे किसमें लगे हैं, और उनका साल उन्हें सुनाता हूँ। आपने अभी जो लिखा, वह मैंने नहीं रखा। अगर चाहें कि मैं पूछूँ, तो `/start` लिखें, या मैं क्या करता हूँ, यह देखने के लिए `/help`।
prompt-wordless = उस संदेश में ऐसा कुछ नहीं है जिसे मैं रख सकूँ, इसलिए वह नहीं रखा गया। उसके बारे में एक पंक्ति लिखें, और मैं उसे रख लूँगा।
prompt-flooded = मैं जितनी तेज़ी से रखता हूँ, आप उससे तेज़ लिखते हैं। कुछ नहीं खोता: मैं एक के बाद एक संदेश लेता हूँ।

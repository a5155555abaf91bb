wishes-nudges-on = चालू: कोई सवाल { $length } बिना जवाब रहे, तो मैं एक बार और पूछता हूँ, अगर अगला सवाल पहले न आए, फिर आपको चैन से रहने देता हूँ। मैं ज़्यादा या कम रुकूँ, इसके लिए `/schedule nudges after:` लिखें। बंद करने के लिए `/schedule nudges` लिखें और `(schedule nudges switch) off` चुनें।
wishes-nudges-off = बंद: मैं हर सवाल बस एक बार पूछता हूँ। चालू करने के लिए `/schedule nudges` लिखें और `(schedule nudges switch) on` चुनें।
wishes-followups-on = चालू: कभी-कभी मैं आपकी लिखी किसी बात पर पूछता हूँ, और बताता हूँ कि क्यों। बंद करने के लिए `/schedule followups` लिखें और `(schedule followups switch) off` चुनें।
wishes-followups-off = बंद: मैं बस अपने सवाल पूछता हूँ, आपकी लिखी बातों पर कभी नहीं। चालू करने के लिए `/schedule followups` लिखें और `(schedule followups switch) on` चुनें।
wishes-details-on = चालू: हर जवाब के नीचे एक हल्की पंक्ति बताती है कि मैंने उसे किसके तहत रखा, एक बटन उसे सुधारने का और एक वापस लेने का। बंद करने के लिए `/schedule details` लिखें और `(schedule details switch) off` चुनें।
wishes-details-off = बंद: आपके संदेश के नीचे एक इमोजी बताता है कि वह रख लिया गया। चालू करने के लिए `/schedule details` लिखें और `(schedule details switch) on` चुनें।
wishes-memories-on = चालू: कभी-कभी मैं सवाल के साथ दिखाता हूँ कि आपने एक साल पहले क्या लिखा था; `/entries never` शब्दों और नामों को इससे बाहर रखता है। बंद करने के लिए `/schedule memories` लिखें और `(schedule memories switch) off` चुनें।
wishes-memories-off = बंद: आपने बहुत पहले जो लिखा, उसकी याद मैं कभी नहीं दिलाता। चालू करने के लिए `/schedule memories` लिखें और `(schedule memories switch) on` चुनें।
wishes-retrospective-on = चालू: किसी तिमाही या साल के बाद की पहली सुबह मैं उसे सुनाने की पेशकश करता हूँ। बंद करने के लिए `/schedule retrospective` लिखें और `(schedule retrospective switch) off` चुनें।
wishes-retrospective-off = बंद: मैं अपनी ओर से कुछ नहीं सुनाता; `/digest` हमेशा हाज़िर है। चालू करने के लिए `/schedule retrospective` लिखें और `(schedule retrospective switch) on` चुनें।

wishes-language = अब से मैं आपसे हिन्दी में बात करता हूँ, आपके Discord की भाषा जो भी हो।
wishes-language-discord = अब से मैं आपसे आपके Discord की भाषा में बात करता हूँ, जहाँ मुझे आती है; नहीं तो अंग्रेज़ी में।
wishes-language-is = मैं आपसे हिन्दी में बात करता हूँ, जैसा आपने चुना। बदलने के लिए `/schedule language` से कोई और भाषा चुनें।
wishes-language-is-discord = मैं आपसे हिन्दी में बात करता हूँ, आपके Discord की भाषा के अनुसार। बदलने के लिए `/schedule language` से कोई और चुनें।

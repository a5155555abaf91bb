followups-new = { $interest } की ओर आपको क्या खींच लाया?
followups-new-because = मैं इसलिए पूछता हूँ कि आपने { $on } इसका पहली बार ज़िक्र किया।
followups-effort = { $interest } में आपके क्या काम आया? कोई लिंक, कोई किताब, कोई व्यक्ति?
followups-effort-because = मैं इसलिए पूछता हूँ कि आपने { $on } लिखा था कि आपने क्या किया, और मुझे अभी कोई लिंक नहीं पता।
followups-quiet = क्या आप अब भी { $interest } में लगे हैं?
followups-quiet-because = { $interest } का ज़िक्र आपने आख़िरी बार { $on } किया था।
followups-plan = क्या वह हुआ?
followups-plan-because = आपने { $on } यह सोचा था।
followups-write = बस जवाब लिख दें, जितनी बार चाहें।

followups-pursue = अब भी जारी
followups-pause = विराम पर
followups-drop = छोड़ दिया
followups-pivot = कुछ और बन गया
followups-form-title = वह कहाँ है?
followups-reason-label = क्यों? एक पंक्ति काफ़ी है।
followups-reason-grey = इसे ख़ाली छोड़ सकते हैं।
followups-became-label = वह क्या बन गया?
followups-became-grey = जैसे: बोल्डरिंग

followups-decided-pursue = -# लिख लिया। आप अब भी { $interest } में लगे हैं{ $because }
followups-decided-pause = -# लिख लिया। { $interest } विराम पर है{ $because }
followups-decided-drop = -# लिख लिया। { $interest } छूट गया{ $because }
followups-decided-pivot = -# लिख लिया। { $interest } कुछ और बन गया{ $because }
followups-decided-pivot-to = -# लिख लिया। { $interest } अब { $to } बन गया{ $because }
followups-decided-undo = -# `/interests undo` इसे वापस लेता है, `/interests set` इसे बदलता है।

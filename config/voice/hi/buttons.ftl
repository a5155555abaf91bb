buttons-answer = फ़ॉर्म में जवाब दें
buttons-nothing-new = कुछ नया नहीं
buttons-snooze = बाद में
buttons-skip = छोड़ें
buttons-show-me = दिखाइए
buttons-stop-these = अब ये नहीं
buttons-hour = 1 घंटे में
buttons-tonight = आज रात
buttons-tomorrow = कल
buttons-week = अगले हफ़्ते
buttons-back = वापस

buttons-noted = -# कुछ नया नहीं, लिख लिया। कुछ याद आए तो जब चाहें लिखें।
buttons-skipped = -# छोड़ दिया। अगर बाद में जवाब देने का मन हो, तो जब चाहें लिखें।
buttons-put-off = -# { $moment } तक टाल दिया: तब मैं फिर पूछूँगा। आपका समय वैसा ही रहता है।

buttons-fate-open = वह सवाल अब भी खुला है। उसके नीचे का कोई बटन दबाएँ, या बस लिख दें।
buttons-fate-answered = उस सवाल का जवाब आप दे चुके हैं: वह प्रविष्टि { $entry } है। उसे `/entries show` से देखें, या मुझे लिखकर उसमें जोड़ें।
buttons-fate-decided = आप मुझे बता चुके हैं कि वह कहाँ है। `/interests set` उसे बदलता है, `/interests undo` वापस लेता है।
buttons-fate-nothing = जब मैंने पूछा था, तब आपके पास कुछ नया नहीं था। अगर अब कुछ है, तो बस मुझे लिख दें।
buttons-fate-skipped = आपने वह सवाल छोड़ दिया था। अगर अब जवाब देना चाहें, तो बस मुझे लिख दें।
buttons-fate-snoozed = आपने वह सवाल टाल दिया था: वह फिर आएगा, { $moment }। अगर अभी जवाब देना चाहें, तो बस मुझे लिख दें।
buttons-fate-again = तब से मैं वह सवाल फिर पूछ चुका हूँ। बाद वाले संदेश के नीचे के बटन लें, या बस मुझे लिख दें।
buttons-fate-overtaken = तब से मैंने आपसे कुछ और पूछा है। उसका जवाब दें, या इस सवाल के लिए यहाँ *{ buttons-answer }* दबाएँ।
buttons-fate-lapsed = वह सवाल टल गया था और फिर नहीं आया, क्योंकि आपने विराम लिया था या मैं बंद था। अगर अब जवाब देना चाहें, तो बस मुझे लिख दें।
buttons-unknown = वह बटन मेरे किसी और संस्करण का है। अब मैं क्या कर सकता हूँ, यह देखने के लिए `/help` लिखें।

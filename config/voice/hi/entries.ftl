entries-none = आपकी अभी कोई प्रविष्टि नहीं है। मुझे सीधा संदेश लिखें, या `/checkin` लिखें।
entries-no-page = पन्ना { $page } नहीं है। सबसे नई देखने के लिए `/entries list` लिखें।
entries-deleted = प्रविष्टि { $entry } मिट गई। आपका संदेश, अगर वह संदेश था, अब भी हमारे सीधे संदेशों में है; चाहें तो उसे वहाँ मिटा दें।

entries-never-publish = कभी प्रकाशित न करें
entries-may-publish = प्रकाशित हो सकती है
entries-private = प्रविष्टि { $entry } किसी सार्वजनिक संस्करण में कभी नहीं होगी। आपको वह अब भी दिखती है; `/entries private number: { $entry } state: off` उसे फिर आने देता है।
entries-not-private = प्रविष्टि { $entry } सार्वजनिक संस्करणों में हो सकती है। `/entries private number: { $entry }` उसे फिर बाहर रखता है।

schedule-zone-quiet = { $zone }, { $hours } शांत
schedule-show = मैं आपसे **{ $when }** पूछता हूँ ({ $zone })। अगली बार:
schedule-changed = हो गया। अब से मैं आपसे **{ $when }** पूछता हूँ ({ $zone })। अगली बार:
schedule-resumed = आपका फिर से स्वागत है। मैं आपसे **{ $when }** पूछता हूँ ({ $zone })। अगली बार:
schedule-seldom = -# कुछ समय से शांति है, इसलिए अभी मैं हर { $stride ->
    [2] दूसरी
   *[4] चौथी
} बार ही पूछता हूँ। मुझे एक शब्द लिखें, और मैं वैसे ही पूछूँगा जैसे आपने चुना है।

schedule-paused = जब तक आप `/schedule resume` न लिखें, मैं चुप हूँ; फिर मैं आपसे **{ $when }** पूछता हूँ ({ $zone })। आप मुझे फिर भी लिख सकते हैं।
schedule-paused-until = मैं { $moment } तक चुप हूँ; फिर मैं आपसे **{ $when }** पूछता हूँ ({ $zone })। आप मुझे फिर भी लिख सकते हैं।
schedule-done = हो गया।

schedule-quiet = आपके शांत घंटे { $hours } हैं: तब जो आना हो, वह उनके ख़त्म होने पर आता है।
schedule-no-quiet = आपके कोई शांत घंटे नहीं हैं। उन्हें रखने के लिए `/schedule quiet` लिखें, `(schedule quiet) from: 22:00` और `(schedule quiet) to: 7:00` के साथ।

schedule-preview = आगे मैं यह पूछूँगा:
schedule-preview-paused = जब तक आप `/schedule resume` न लिखें, मैं चुप हूँ। अगर आप अभी जारी करें, तो मैं यह पूछूँगा:
schedule-preview-paused-until = मैं { $moment } तक चुप हूँ। तब मैं यह पूछूँगा:
schedule-as-it-stands = -# आज की स्थिति यह है: तब तक आप जो लिखेंगे, वह इसे बदल सकता है।
schedule-nudged = -# जो { $length } बिना जवाब रहे, उसे मैं एक बार और पूछता हूँ, अगर अगला सवाल पहले न आए।

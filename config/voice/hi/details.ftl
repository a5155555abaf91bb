details-filed = -# इसके तहत रखा: { $names }
details-nameless = -# रख लिया, पर यह किस बारे में है, उसका कोई नाम मैं नहीं जानता
details-fix = सुधारें
details-undo = वापस लें

details-mended = -# प्रविष्टि { $entry } सुधार दी गई।
details-renamed = { $from } का नाम अब से { $to } है, और बीते समय के लिए भी; `/interests undo` इसे वापस लेता है।
details-renamed-too = यही { $count ->
    [one] { $count } और नाम
   *[other] { $count } और नामों
} के साथ भी है।
details-undone = -# वापस लिया: प्रविष्टि { $entry } मिट गई। आपका संदेश, अगर वह संदेश था, अब भी यहाँ है; चाहें तो उसे यहीं मिटा दें।

details-form-title = सुधारें
details-names-label = किसके तहत, हर पंक्ति में एक नाम
details-names-grey = जैसे: चढ़ाई
details-text-label = आपने क्या लिखा
details-links-label = लिंक जो काम आए
details-links-grey = हर पंक्ति में एक।
details-about-label = यह किन दिनों के बारे में है
details-about-grey = yesterday, 2026-03, march 3 to 20
details-also = { $name } भी

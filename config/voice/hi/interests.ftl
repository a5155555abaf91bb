interests-open = आप किसमें लगे हैं: { general-interests }
interests-standing = { general-interests }: { $status ->
    [exploring] टटोली जा रही
    [pursuing] जारी
    [paused] विराम पर
    [dropped] छूटी हुई
    [pivoted] कुछ और बनी
    [done] पूरी
   *[quiet] शांत
}
interests-hidden = छिपी हुई: { general-interests }
interests-all = कुल मिलाकर: { general-interests }

interests-none = अभी सूची में कुछ नहीं है। आप किसमें लगे हैं, इस पर मुझे एक पंक्ति लिखें, या `/checkin` लिखें।
interests-none-hidden = आपने कुछ नहीं छिपाया। `/interests hide` किसी रुचि को मेरी सुनाई हर बात से बाहर रखता है।
interests-none-quiet = कुछ भी शांत नहीं हुआ। अभी क्या खुला है, यह देखने के लिए `/interests list` लिखें।
interests-none-standing = आपकी किसी रुचि पर `{ $choice }` नहीं लिखा है। अभी क्या खुला है, यह देखने के लिए `/interests list` लिखें, या कोई चीज़ कहाँ है, यह बताने के लिए `/interests set`।

interests-undo = इसे वापस लेने के लिए `/interests undo` लिखें।
interests-renamed = **{ $from }** का नाम अब **{ $name }** है, बीते समय के लिए भी: { general-entries }।
interests-joined = किसी का यही नाम पहले से था; अब दोनों एक हैं।
interests-merged = **{ $from }** और **{ $name }** अब एक हैं, नाम **{ $name }**: { general-entries }।
interests-split = **{ $name }** अब अपने आप में एक रुचि है, **{ $from }** से अलग: { general-entries }।
interests-hide = **{ $name }** छिपा है: मैं न इसे सुनाता हूँ, न कोई ऐसा वाक्य जिसमें इसका नाम हो। प्रविष्टियाँ बनी रहती हैं, और `/interests unhide` इसे वापस लाता है।
interests-unhide = **{ $name }** फिर से सुनाया जाता है। इसे फिर छिपाने के लिए `/interests hide` लिखें।

interests-decided = लिख लिया: { $kind ->
    [explore] { $date } से आप **{ $name }** टटोल रहे हैं
    [pursue] { $date } से आप **{ $name }** जारी रख रहे हैं
    [pause] { $date } से **{ $name }** विराम पर है
    [drop] { $date } से **{ $name }** छूट गया है
    [pivot] { $date } से **{ $name }** की जगह कुछ और है
   *[finish] { $date } से **{ $name }** पूरा है
}। जब तक आप कुछ और न कहें, मैं यही सुनाता हूँ।
interests-decided-pivot = लिख लिया: { $date } को **{ $name }** **{ $to }** बन गया। जब तक आप कुछ और न कहें, मैं यही सुनाता हूँ।

interests-undone-rename = वापस लिया: **{ $from }** का नाम अब **{ $to }** नहीं है।
interests-undone-merge = वापस लिया: **{ $from }** और **{ $to }** फिर से दो अलग चीज़ें हैं।
interests-undone-split = वापस लिया: **{ $from }** अब **{ $to }** से अलग नहीं रखा जाता।
interests-undone-hide = वापस लिया: **{ $name }** फिर से सुनाया जाता है।
interests-undone-unhide = वापस लिया: **{ $name }** फिर से छिपा है।
interests-undone-decision = वापस लिया: मैं भूल गया कि { $kind ->
    [explore] { $date } से आप **{ $name }** टटोल रहे थे
    [pursue] { $date } से आप **{ $name }** जारी रख रहे थे
    [pause] { $date } से **{ $name }** विराम पर था
    [drop] { $date } से **{ $name }** छूट गया था
    [pivot] { $date } से **{ $name }** की जगह कुछ और था
   *[finish] { $date } से **{ $name }** पूरा था
}।
interests-undone-list = सब कहाँ है, यह देखने के लिए `/interests list` लिखें।

interests-withheld = **{ $name }** अब से हर सार्वजनिक संस्करण से बाहर है, उसका नाम लेने वाले हर वाक्य के साथ। आपको वह अब भी दिखता है।
interests-published = **{ $name }** सार्वजनिक संस्करणों में हो सकता है, जहाँ तक उसकी प्रविष्टियाँ हो सकती हैं।
interests-undone-publish = वापस लिया: सार्वजनिक संस्करण **{ $name }** को पहले की तरह लेते हैं।

interests-undone-fix = वापस लिया: प्रविष्टि { $entry } का *{ details-fix }*।
interests-unfixed = **{ $from }** का नाम अब **{ $to }** नहीं है।
interests-unfixed-too = ऐसा ही { $count ->
    [one] { $count } और नाम
   *[other] { $count } और नामों
} के साथ।
interests-unfixed-names = प्रविष्टि फिर वही नाम देती है जो पहले देती थी।
interests-unfixed-changed = प्रविष्टि तब से बदली है, इसलिए उसके दिए नाम रहेंगे।
interests-unfixed-rest = उसके शब्द, लिंक और दिन वैसे ही रहेंगे जैसे आपने रखे: `/entries edit number: { $entry }` उन्हें बदलता है।

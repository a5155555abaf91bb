#!/usr/bin/env python3
"""Makes the picture's fonts: subsets of free fonts, renamed as their licences ask.

Run in an empty folder, on Debian, with `pip install fonttools brotli`:

    apt-get download fonts-inter fonts-noto-core fonts-droid-fallback
    npm pack @fontsource/noto-emoji
    for deb in *.deb; do dpkg -x "$deb" .; done; tar xzf fontsource-noto-emoji-*.tgz
    python3 make.py . config/fonts

Inter and Noto are under the SIL Open Font License (OFL.txt), Droid Sans Fallback under the
Apache License 2.0 (APACHE.txt, copied unchanged).
"""

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

TEXT = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1A0, 0x1B0), (0x1CD, 0x1DC),
    (0x1E6, 0x1F5), (0x218, 0x21B), (0x259, 0x259), (0x2B0, 0x2FF), (0x300, 0x333),  # Latin
    (0x370, 0x3FF), (0x400, 0x4FF), (0x500, 0x52F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin with marks below and Vietnamese
    (0x2010, 0x2044), (0x2070, 0x209C), (0x20A0, 0x20C0),  # punctuation, small digits, money
    (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x25A0, 0x25FF), (0x2713, 0x2717),
]
DEVANAGARI = [(0x20, 0x20), (0x900, 0x97F), (0x200C, 0x200D), (0x25CC, 0x25CC)]
EMOJI = (
    "☀☁☂☔⚡❄🌈🌊🌋🌌🌍🌎🌏🌙⭐🌟✨🔥💧🌱🌲🌳🌴🌵🌷🌸🌹🌺🌻🌼🌿☘🍀🍁🍂🍃🍄🌾"
    "🍇🍉🍊🍋🍌🍍🥭🍎🍐🍑🍒🍓🫐🥝🍅🫒🥥🥑🍆🥔🥕🌽🌶🥒🥬🥦🧄🧅🥜🍞🥐🥖🥨🥯🥞🧇🧀🍖🍗🥩"
    "🍔🍟🍕🌭🥪🌮🌯🥚🍳🥘🍲🥣🥗🍿🍱🍘🍙🍚🍛🍜🍝🍣🍤🍡🥟🍦🍩🍪🎂🍰🧁🥧🍫🍬🍭🍮🍯☕🍵🍶🍷🍸🍹🍺🍻🥂🧋🔪🍽🍴"
    "⚽🏀🏈⚾🎾🏐🏉🎱🏓🏸🥊🥋⛳🏹🎣🤿🎿🏂🪂🏋🤸⛹🤺🤾🏇🧘🏄🏊🤽🚣🧗🚴🚵🏃🚶🥾🛹🛼⛸🛷🏆🏅🥇🎯"
    "🎨🎬🎤🎧🎼🎹🥁🎷🎺🎸🪕🎻🎲♟🎮🎰🧩🎭🩰🎟🎪🎵🎶🎙📻"
    "🐶🐱🐭🐰🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🐤🦆🦅🦉🐺🐴🦄🐝🐛🦋🐌🐞🐢🐍🦎🐙🦀🐠🐟🐬🐳🐋🦈🐊🐘🐎🐕🐈🪴🐾"
    "⌚📱💻⌨🖥🖨🖱💾📷📸📹🎥📞📺🔋🔌💡🔦🕯🔧🔨⚒🛠⛏🔩⚙🧰🧲⚗🧪🧫🧬🔬🔭📡🩺💊🧵🪡🧶👗👟"
    "📚📖📕📗📘📙📓📔📒📝✏✒🖋🖊🖌🖍📐📏📌📍✂📎📦✉📧📮📰📅📆📈📉📊🔍🔎🔒🔑🗝🗂📁"
    "🚗🚕🚌🚲🛵🏍🚂🚆🚇✈🛫🚀🛸⛵🛶🚢⚓🗺🧭🏔⛰🏕🏖🏝🏠🏡🏫🏛⛪🌆🌃🎡⛺🛏🛋🧹🧺🚿🎁🎈🎉🎊🎃🎄"
    "😀😁😂😅😊😍😎😢😭😴🤔🤖👀🙂🙃🙏👍👎👏🙌💪🧠👋✋👶🧑👩👨👪❤🧡💛💚💙💜🖤💔💬💭💤✅❌❓❗➕♻🏁🚩🆕"
)


def keep(font, letters, family, out):
    options = subset.Options()
    if family.startswith("Upto Sans"):
        options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    else:
        options.layout_features = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [1, 2, 4, 6, 13, 14]
    options.drop_tables += ["DSIG", "STAT", "meta", "GDEF"] if "Emoji" in family else ["DSIG", "STAT", "meta"]
    tool = subset.Subsetter(options)
    tool.populate(unicodes=letters)
    tool.subset(font)
    for record in list(font["name"].names):
        new = {1: family, 2: "Regular", 4: family, 6: family.replace(" ", "")}.get(record.nameID)
        if new:
            record.string = new
    # Each face is its own family, so that none is ever taken for another by its weight.
    font["OS/2"].usWeightClass = 400
    font.flavor = None
    font.save(out)
    print(f"{out.name}: {out.stat().st_size // 1024} kB, {len(font.getBestCmap())} characters")


def spread(ranges):
    return [c for a, b in ranges for c in range(a, b + 1)]


def main(source, target):
    inter = source / "usr/share/fonts/opentype/inter"
    noto = source / "usr/share/fonts/truetype/noto"
    emoji = source / "package/files/noto-emoji-emoji-400-normal.woff2"
    if not emoji.exists():
        sys.exit(f"{emoji} is not there: unpack the sources as the top of this file says.")
    keep(TTFont(inter / "Inter-Regular.otf"), spread(TEXT), "Upto Sans", target / "text.otf")
    keep(TTFont(inter / "Inter-SemiBold.otf"), spread(TEXT), "Upto Sans Bold", target / "bold.otf")
    keep(TTFont(noto / "NotoSansDevanagari-Regular.ttf"), spread(DEVANAGARI), "Upto Devanagari", target / "devanagari.ttf")
    keep(TTFont(emoji), [ord(c) for c in EMOJI], "Upto Emoji", target / "emoji.ttf")
    shutil.copy(source / "usr/share/fonts-droid-fallback/truetype/DroidSansFallback.ttf", target / "cjk.ttf")


main(Path(sys.argv[1]), Path(sys.argv[2]))

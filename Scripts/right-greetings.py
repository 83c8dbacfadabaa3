#!/usr/bin/env python3
"""Greet 10,000 invented people rightly and count the names that replylint doubts: none is wanted.

    right-greetings.py BINARY [--seed N] [--count N] [--examples N] [--write FILE]

Names come from Faker (PyPI `faker`, MIT licence; its lists are written by its contributors), in 33 locales.
Each person is known in one customary form (From field, comma form, capitals, contact name) and greeted in
another that is right: the given name, the family name behind an honorific of the language, the whole name in
either order, initials, capitals, accents left out, hyphens and particles kept or dropped, a vocative where
the language has one and its ending is regular. The seed is printed, and gives the same people again.
"""
import argparse, json, random, subprocess, sys, unicodedata
from faker import Faker

# locale: language, honorifics before a family name ("~" behind), openings, order
LOCALES = {
    "en_US": ("en", "Mr.|Ms.|Dr.|Mrs|Ms|Mr", "Dear|Hi|Hello"), "en_GB": ("en", "Mr|Ms|Dr|Mrs|Prof.", "Dear|Hi|Hello"),
    "en_IN": ("en", "Mr.|Ms.|Shri|Smt.", "Dear|Hi|Hello|Namaste"), "en_AU": ("en", "Mr|Ms", "Dear|Hi|G'day"),
    "de_DE": ("de", "Herr|Frau|Herr Dr.|Frau Prof.", "Hallo|Guten Tag|Liebe|Lieber|Hi"),
    "de_CH": ("de", "Herr|Frau", "Grüezi|Hallo|Guten Tag"), "de_AT": ("de", "Herr Mag.|Frau Dr.", "Servus|Hallo|Guten Tag"),
    "fr_FR": ("fr", "Monsieur|Madame|M.|Mme", "Bonjour|Cher|Chère|Salut"), "fr_CA": ("fr", "Monsieur|Madame", "Bonjour|Allô"),
    "es_ES": ("es", "Sr.|Sra.|Don|Doña", "Estimado|Estimada|Hola|Buenos días"), "es_MX": ("es", "Sr.|Sra.|Lic.", "Estimado|Hola"),
    "pt_BR": ("pt", "Sr.|Sra.|Dona", "Olá|Prezado|Prezada|Oi"), "pt_PT": ("pt", "Sr.|Sra.|Dr.|Dra.", "Olá|Caro|Cara"),
    "it_IT": ("it", "Sig.|Sig.ra|Dott.|Dott.ssa", "Gentile|Buongiorno|Ciao|Caro|Cara"),
    "nl_NL": ("nl", "heer|mevrouw|dhr.|mevr.", "Beste|Geachte|Hallo|Dag"), "sv_SE": ("sv", "herr|fru", "Hej|Hejsan|Bästa"),
    "da_DK": ("da", "hr.|fru", "Kære|Hej"), "no_NO": ("no", "herr|fru", "Hei|Kjære"), "fi_FI": ("fi", "herra|rouva", "Hei|Hyvä"),
    "pl_PL": ("pl", "", "Cześć|Witaj|Dzień dobry"), "cs_CZ": ("cs", "", "Dobrý den|Ahoj|Vážený"), "sk_SK": ("sk", "", "Dobrý deň|Ahoj"),
    "hu_HU": ("hu", "~úr|~asszony", "Kedves|Tisztelt|Szia"), "ro_RO": ("ro", "domnule|doamnă", "Bună ziua|Dragă|Stimate"),
    "bg_BG": ("bg", "г-н|г-жо", "Здравейте|Уважаеми"), "ru_RU": ("ru", "г-н|г-жа|господин|госпожа", "Здравствуйте|Уважаемый|Добрый день"),
    "uk_UA": ("uk", "пане|пані", "Вітаю|Шановний|Добрий день"), "el_GR": ("el", "κύριε|κυρία", "Αγαπητέ|Γεια σας|Αξιότιμε"),
    "tr_TR": ("tr", "~Bey|~Hanım", "Sayın|Merhaba"), "ar_EG": ("ar", "السيد|الأستاذ|السيدة", "عزيزي|مرحبا"),
    "he_IL": ("he", "מר|גברת|ד\"ר", "שלום|היי"), "fa_IR": ("fa", "آقای|خانم", "سلام"), "hi_IN": ("hi", "श्री|श्रीमती|~जी", "नमस्ते|प्रिय"),
    "ja_JP": ("ja", "~様|~さん|~さま", ""), "ko_KR": ("ko", "~님|~고객님", "안녕하세요"), "zh_CN": ("zh-Hans", "~先生|~女士|~小姐", "尊敬的|您好"),
    "zh_TW": ("zh-Hant", "~先生|~小姐|~女士", "親愛的|您好"), "th_TH": ("th", "คุณ", "เรียน|สวัสดี"), "vi_VN": ("vi", "anh|chị|ông|bà", "Chào|Kính gửi|Xin chào"),
    "yo_NG": ("yo", "Ọ̀gbẹ́ni|Ìyáàfin", "Ẹ káàárọ̀|Hello"), "id_ID": ("id", "Bapak|Ibu|Pak|Bu", "Halo|Yth."),
}
JOINED = {"ja_JP", "zh_CN", "zh_TW", "ko_KR"}
FAMILY_FIRST = JOINED | {"hu_HU", "vi_VN"}

def plain(word):
    """without accents, ß and the like spelled as people do"""
    for a, b in (("ß", "ss"), ("ø", "o"), ("Ø", "O"), ("ł", "l"), ("Ł", "L"), ("đ", "d"), ("Đ", "D"), ("ı", "i"), ("æ", "ae")):
        word = word.replace(a, b)
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))

def umlauts(word):
    for a, b in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue"), ("ß", "ss")):
        word = word.replace(a, b)
    return word

def is_cased(word):
    return word[:1].lower() != word[:1].upper()

def vocative(locale, given, rng):
    """a regular vocative, or None"""
    last = given[-1:]
    if locale in ("pl_PL", "cs_CZ") and last == "a" and given[-2:-1] not in ("i", "j"): return given[:-1] + "o"
    if locale == "uk_UA" and last == "а": return given[:-1] + "о"
    if locale == "el_GR" and given.endswith("ος"): return given[:-2] + "ε"
    if locale == "el_GR" and given.endswith("ης"): return given[:-1]
    return None

def person(faker, locale, rng):
    """(known forms, right greetings)"""
    female = rng.random() < .5
    pick = lambda kind: getattr(faker, kind + ("_female" if female else "_male"), getattr(faker, kind))()
    given, family = pick("first_name"), pick("last_name")
    if locale == "en_US" and rng.random() < .1: given = given + "-" + pick("first_name")
    if locale == "fr_FR" and rng.random() < .1: given = given.split("-")[0] + "-" + pick("first_name").split("-")[0]
    if locale in ("de_DE", "nl_NL", "es_MX", "pt_BR", "pt_PT", "fr_FR") and rng.random() < .1:
        family = {"de_DE": "von ", "nl_NL": "van der ", "es_MX": "de la ", "pt_BR": "dos ", "pt_PT": "da ", "fr_FR": "de "}[locale] + family.split(" ")[-1]
    if locale in ("en_US", "en_GB", "es_ES") and rng.random() < .1: family = family + ("-" if locale != "es_ES" else " ") + pick("last_name")
    language, honorifics, openings = LOCALES[locale]
    glue = "" if locale in JOINED else " "
    full = glue.join((family, given) if locale in FAMILY_FIRST else (given, family))
    known = [("full", full)]
    if locale in JOINED: known.append(("spaced", family + " " + given))
    else:
        known.append(("comma", family + ", " + given))
        if is_cased(full): known += [("capitals", full.upper()), ("family capitals", given + " " + family.upper()), ("small", full.lower())]
        if is_cased(full) and locale not in FAMILY_FIRST:
            known += [("middle initial", given + " " + rng.choice("ABCDEFGHJKLM") + ". " + family)] if language == "en" else []
            known += [("quoted nickname", '%s "%s" %s' % (given, given[:3], family))] if language == "en" and len(given) > 5 else []
            known.append(("via", full + " via Shop"))
            known.append(("company in brackets", full + " (Sales)"))
    right = [("full", full)]
    if locale not in JOINED or len(given) > 1: right.append(("given", given))
    if locale in ("ja_JP", "zh_CN", "zh_TW"): right = [("full", full)]
    titles = [t for t in honorifics.split("|") if t]
    for title in titles:
        tail = title[1:] if title.startswith("~") else None
        name = given if locale in ("tr_TR", "hi_IN", "vi_VN", "th_TH", "id_ID") else family
        if locale == "ko_KR": name = full
        if tail is not None: right.append(("title", name + ("" if locale in JOINED else " ") + tail))
        elif locale == "th_TH": right.append(("title", title + name))
        else: right.append(("title", title + " " + name))
    if locale not in JOINED:
        right.append(("order", family + " " + given))
        if is_cased(full):
            right += [("case", given.upper()), ("case", given.lower()), ("initial", given[0] + ". " + family)]
            if plain(given) != given and locale not in ("ru_RU", "uk_UA", "bg_BG", "el_GR"): right.append(("accents", plain(given)))
            if umlauts(given) != given and language == "de": right.append(("umlauts", umlauts(given)))
        if "-" in given: right += [("half", given.split("-")[0]), ("unhyphened", given.replace("-", " "))]
        if " " in family: right.append(("family alone", (titles[0] + " " if titles else "") + family))
        called = vocative(locale, given, rng)
        if called: right += [("vocative", called)] * 3
    return known, right, language, openings

def greeting(openings, name, form, locale, rng):
    opening = rng.choice(openings.split("|"))
    if locale == "ja_JP": return name + ("様" if form == "full" else "") + rng.choice(["", "\n"])
    if locale in ("zh_CN", "zh_TW"): return rng.choice([opening + name + "：", name + "，您好："])
    if locale == "ko_KR": return rng.choice(["안녕하세요, %s." % name, name + ","])
    if locale == "th_TH": return opening + rng.choice([" ", ""]) + name
    return (opening + " " + name).strip() + rng.choice([",", "!", " -", ":", ","])

def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("binary"); ap.add_argument("--seed", type=int, default=20261122); ap.add_argument("--count", type=int, default=10_000)
    ap.add_argument("--examples", type=int, default=20); ap.add_argument("--write")
    a = ap.parse_args(); rng = random.Random(a.seed); fakers = {}
    for locale in LOCALES:
        fakers[locale] = Faker(locale); fakers[locale].seed_instance(a.seed)
    records, kinds = [], []
    while len(records) < a.count:
        locale = list(LOCALES)[len(records) % len(LOCALES)]
        known, right, language, openings = person(fakers[locale], locale, rng)
        (known_form, name), (form, called) = rng.choice(known), rng.choice(right)
        line = greeting(openings, called, form, locale, rng)
        records.append({"id": str(len(records)), "reply": line + "\n\nOK 4711.\n", "customer": {"names": [name]}, "language": language})
        kinds.append((locale, known_form, form, line, name))
    feed = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records)
    if a.write: open(a.write, "w", encoding="utf-8").write(feed)
    run = subprocess.run([a.binary, "inspect", "--input-format", "jsonl", "--output-format", "jsonl", "-"],
                         input=feed.encode(), stdout=subprocess.PIPE)
    wrong, read = [], 0
    for line, kind in zip(run.stdout.decode().splitlines(), kinds):
        names = json.loads(line).get("names", []); read += bool(names)
        bad = [n for n in names if n["verdict"] in ("misspelled", "different-person")]
        if bad: wrong.append((kind, bad[0]))
    print("seed %d: %d right greetings in %d locales, a name read in %d, doubted %d" % (a.seed, len(records), len(LOCALES), read, len(wrong)))
    for kind, n in wrong[:a.examples]: print("  %s known %s, greeted %s: %r <- %r: %s %s (%s)" % (*kind, n["written"], n["verdict"], n["reason"]))
    sys.exit(1 if wrong or len(run.stdout.splitlines()) != len(records) else 0)

if __name__ == "__main__":
    main()

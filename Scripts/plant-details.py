#!/usr/bin/env python3
"""Plants slips into the numbers of real exchanges, and counts how many altered-detail finds.

    python3 Scripts/plant-details.py EVAL BINARY [--seed N] [--count 500] [--show KIND]

EVAL is the folder of the evaluation sets (docs/accuracy.md), BINARY the replylint to be measured.
Exchanges that carry numbers are taken from the sets of questions and answers and from the threads of
the mail corpus. A sentence that repeats a detail of the customer is put into the reply: once as it is
or in another usual form, once with one slip. Besides, every exchange is judged as it stands, and slips
are planted where a reply itself repeats a number of the customer.

Since few of these exchanges hold order numbers, amounts or accounts, details are also invented and put
into both messages, each in a sentence of its own.

It prints the seed, a table by type and slip, and with --show the misses or false alarms in full.
"""

import argparse
import collections
import email
import email.policy
import json
import lzma
import mailbox
import pathlib
import random
import re
import subprocess
import tempfile

MONTHS = "January February March April May June July August September October November December".split()
LANGUAGES = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}

# A type of detail, how it is written in running text. The first group is the detail.
SHAPES = [
    ("address", r"(?<![\w.+-])([\w.+-]{2,}@[\w-]+(?:\.[\w-]+)+)"),
    ("link", r"(https?://[^\s<>\"')\]]{8,}[\w/])"),
    ("iban", r"\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7})\b"),
    ("date", r"(?<![\w./-])(\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\.\d{1,2}\.\d{4})(?![\w/-])"),
    ("date", r"\b(\d{1,2}(?:st|nd|rd|th|\.)? (?:" + "|".join(MONTHS + sum(LANGUAGES.values(), [])) + r")(?: \d{4})?)\b"),
    ("date", r"\b((?:" + "|".join(MONTHS) + r") \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b"),
    ("phone", r"(?<![\w/.-])(\+\d{1,3}[ -]?\(?\d{1,4}\)?(?:[ -]?\d{2,4}){2,4}|\(?\d{3}\)?[ -]\d{3}-\d{4})(?![\w-])"),
    ("amount", r"(?<![\w.,])([$€£]\s?\d{1,3}(?:,\d{3})*(?:\.\d{2})?|[$€£]\s?\d+(?:\.\d{2})?)(?![\w,.]?\d)"),
    ("amount", r"(?<![\w.,])(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{2})? ?(?:€|EUR|USD|GBP|euros?|Euro|dollars))\b"),
    ("time", r"(?<![\w:.])(\d{1,2}:\d{2}(?: ?[ap]m)?)(?![\w:])"),
    ("street", r"\b(\d{1,4} (?:[A-Z][a-z]+ ){1,2}(?:Street|Road|Avenue|Lane|Drive))\b"),
    ("code", r"(?<![\w./:-])([A-Z]{2,5}[-/]?\d{3,}(?:[-/]\w+)*)(?![\w-])"),
    ("code", r"(?<![\w./:,@=+-])#?(\d{5,14})(?![\w:,.%/-]?\w)"),
]

# How a reply repeats a detail, by type and language; several speakers.
CARRIERS = {
    "en": {
        "code": ["I have looked up {d} for you.", "Number {d} is with our team now.", "We are checking {d} with the warehouse.",
                 "Regarding {d}: a colleague takes care of it.", "Your case under {d} is open."],
        "amount": ["You were charged {d}, which we have checked.", "Your payment of {d} has arrived.",
                   "As for the {d} you mention, our accounts team looks into it.", "You wrote about {d}."],
        "date": ["You wrote that it happened on {d}.", "Your message about {d} is with us.",
                 "As for {d}, we have looked into the records.", "We have noted {d} as the day you mention."],
        "time": ["You mention {d}, and we have checked that.", "We have noted {d} as you asked.", "Your call at {d} is on record."],
        "phone": ["We will ring you on {d}.", "A colleague calls {d} this afternoon.", "We have {d} as your number."],
        "address": ["We have written to {d}.", "A confirmation goes to {d}.", "Your account runs under {d}."],
        "link": ["We have opened {d} here.", "The page {d} that you mention works for us.", "Thank you for the link {d}."],
        "street": ["It goes to {d}.", "We have {d} as your address.", "Our driver comes to {d}."],
        "iban": ["The money goes to {d}.", "We have {d} on file."],
    },
    "de": {
        "code": ["Wir haben {d} nachgesehen.", "Ihr Vorgang {d} wird bearbeitet.", "Zur Nummer {d} melden wir uns."],
        "amount": ["Ihre Zahlung über {d} ist da.", "Sie schreiben von {d}.", "Die {d} haben wir geprüft."],
        "date": ["Sie schreiben, es war am {d}.", "Ihre Nachricht zum {d} liegt uns vor.", "Wir haben {d} notiert."],
        "time": ["Sie nennen {d} Uhr.", "Wir haben {d} Uhr notiert."],
        "phone": ["Wir rufen Sie unter {d} an."], "address": ["Wir haben an {d} geschrieben."],
        "link": ["Die Seite {d} haben wir geöffnet."], "street": ["Wir liefern an {d}."],
        "iban": ["Das Geld geht auf {d}."],
    },
    "fr": {
        "code": ["Votre dossier {d} est en cours.", "Nous avons vérifié {d}."],
        "amount": ["Vous parlez de {d}.", "Votre paiement de {d} est arrivé."],
        "date": ["Vous écrivez que c'était le {d}.", "Votre message du {d} est chez nous."],
        "time": ["Vous indiquez {d}."], "phone": ["Nous vous appelons au {d}."],
        "address": ["Nous avons écrit à {d}."], "link": ["Nous avons ouvert {d}."],
        "street": ["Nous livrons au {d}."], "iban": ["L'argent part sur {d}."],
    },
    "es": {
        "code": ["Hemos revisado {d}.", "Su caso {d} está abierto."],
        "amount": ["Usted menciona {d}.", "Su pago de {d} ha llegado."],
        "date": ["Usted escribe que fue el {d}.", "Su mensaje del {d} está aquí."],
        "time": ["Usted menciona las {d}."], "phone": ["Le llamamos al {d}."],
        "address": ["Hemos escrito a {d}."], "link": ["Hemos abierto {d}."],
        "street": ["Enviamos a {d}."], "iban": ["El dinero va a {d}."],
    },
}


def exchanges(folder):
    """Pairs of customer and true reply, each once."""
    seen = set()
    for name in ["qa_natural", "qa_random", "qa_hard", "qa_partial", "reply_pairs_umang"]:
        for line in open(folder / "dev" / f"{name}.jsonl", encoding="utf-8"):
            row = json.loads(line)
            if row.get("label", "answers") != "answers":
                continue
            customer, reply = row.get("customer") or row.get("remark") or "", row["reply"]
            if (customer, reply) not in seen:
                seen.add((customer, reply))
                yield {"set": name, "lang": (row.get("lang") or "en")[:2], "customer": customer, "reply": reply}
    yield from mail_pairs(folder)


def mail_pairs(folder):
    """Messages of the corpus that answer another one of it, quotations and all."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(lzma.open(folder / "corpus" / "ham.mbox.xz").read())
        file.flush()
        messages = {}
        for message in mailbox.mbox(file.name, factory=lambda f: email.message_from_binary_file(f, policy=email.policy.default)):
            try:
                part = message.get_body(preferencelist=("plain",))
                text = part.get_content() if part else ""
                messages[str(message["Message-ID"]).strip()] = (str(message["In-Reply-To"] or ""), text)
            except Exception:
                continue
    for back, text in messages.values():
        original = messages.get(re.search(r"<[^>]*>|$", back).group(0))
        if original and 20 < len(text) < 6000 and 20 < len(original[1]) < 6000:
            pair = own_text(original[1]), own_text(text)
            if min(map(len, pair)) > 20:
                yield {"set": "mail", "lang": "en", "customer": pair[0], "reply": pair[1]}


def own_text(text):
    """What the writer of a mail wrote, as far as a few lines of Python can tell."""
    text = re.sub(r"(?m)^(?:On|At|In) .*(?:\n.*)?\b(?:wrote|writes|said):?\s*\n", "", text)
    text = re.sub(r"(?m)^.{0,60}\b(?:wrote|writes|said):\s*\n", "", text)
    text = re.split(r"(?m)^(?:-- ?|_{8,}|-{8,}|={8,}|-{4,}.*Original Message.*)$", text)[0]
    lines = [line for line in text.splitlines() if not re.match(r"\s*(?:[>|:]|\w{0,4}>)", line)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def details(text):
    """(type, written, start) of what stands in a text, no two in one place."""
    taken, found = [], []
    for kind, shape in SHAPES:
        for match in re.finditer(shape, text):
            start, end = match.span(1)
            if any(start < b and a < end for a, b in taken):
                continue
            taken.append((start, end))
            written = match.group(1)
            if kind == "date" and not plausible(written):
                continue
            found.append((kind, written, start))
    return found


def plausible(date):
    numbers = [int(n) for n in re.findall(r"\d+", date)]
    return all(n <= 31 or 1900 < n < 2100 for n in numbers)


def digits(text):
    return [i for i, c in enumerate(text) if c.isdigit()]


def slips(kind, written, chance):
    """(name, altered) that can be done to a detail."""
    places = digits(written)
    made = []
    if kind in ("address", "link") and len(places) < 4:
        places = [i for i, c in enumerate(written) if c.isalpha() and i > 8] or places
        if not places:
            return []
    if kind == "date":
        made += date_slips(written)
        places = [m for m in places if m < len(written)]
    if kind != "date":
        at = chance.choice(places)
        old = written[at]
        pool = "0123456789" if old.isdigit() else "abcdefghijklmnopqrstuvwxyz"
        leading = kind in ("amount", "time", "street") and at == places[0]
        new = chance.choice([c for c in pool if c != old and not (leading and c == "0")])
        made.append(("substituted", written[:at] + new + written[at + 1:]))
        pairs = [a for a in places if a + 1 in places and written[a] != written[a + 1]]
        if pairs:
            a = chance.choice(pairs)
            made.append(("swapped", written[:a] + written[a + 1] + written[a] + written[a + 2:]))
        if kind not in ("time", "iban"):
            a = chance.choice(places)
            made.append(("dropped", written[:a] + written[a + 1:]))
            made.append(("doubled", written[:a] + written[a] + written[a:]))
    if kind == "amount":
        for one, other in [("$", "€"), ("€", "£"), ("£", "$"), ("EUR", "USD"), ("USD", "EUR"), ("euro", "dollar")]:
            if one in written:
                made.append(("currency", written.replace(one, other)))
                break
    if kind == "amount":
        made = [(n, w) for n, w in made if not re.search(r"(?<!\d)0\d", w)]
    if kind == "time":
        made = [(n, w) for n, w in made if int(w.split(":")[0]) < 24 and int(re.search(r":(\d+)", w).group(1)) < 60]
    return [(name, new) for name, new in made if new != written and value(new) != value(written)]


def date_slips(written):
    made = []
    numeric = re.fullmatch(r"(\d+)([./-])(\d+)([./-])(\d+)", written)
    if numeric:
        a, s, b, t, c = numeric.groups()
        if len(a) == 4:
            if int(c) <= 12 and int(b) != int(c):
                made.append(("month/day", f"{a}-{c}-{b}"))
            head, day, tail = f"{a}-{b}-", c, ""
        else:
            if int(a) <= 12 and int(b) <= 12 and a != b:
                made.append(("month/day", f"{b}{s}{a}{t}{c}"))
            position = 1 if int(b) > 12 or s == "/" and int(a) <= 12 else 0
            head, day, tail = (f"{a}{s}", b, f"{t}{c}") if position else ("", a, f"{s}{b}{t}{c}")
        made += [(n, head + d + tail) for n, d in day_slips(day)]
        return made
    match = re.search(r"(?<!\d)\d{1,2}(?!\d)", written)
    if match:
        made += [(n, written[:match.start()] + d + written[match.end():]) for n, d in day_slips(match.group(0))]
        names = [m for m in MONTHS + sum(LANGUAGES.values(), []) if re.search(rf"\b{m}\b", written)]
        if names and int(match.group(0)) <= 12:
            for months in [MONTHS, *LANGUAGES.values()]:
                if names[0] in months and months.index(names[0]) + 1 != int(match.group(0)):
                    new = written.replace(names[0], months[int(match.group(0)) - 1])
                    made.append(("month/day", re.sub(r"(?<!\d)\d{1,2}(?!\d)", str(months.index(names[0]) + 1), new, count=1)))
                    break
    return made


def day_slips(day):
    made = []
    for new in range(1, 29):
        new = str(new).zfill(len(day))
        if len(new) == len(day) and sum(a != b for a, b in zip(new, day)) == 1:
            made.append(("substituted", new))
    random.Random(day).shuffle(made)
    made = made[:1]
    if len(day) == 2 and day[0] != day[1] and 0 < int(day[::-1]) <= 28:
        made.append(("swapped", day[::-1]))
    return made


def value(written):
    return re.sub(r"[^0-9a-z@]", "", written.lower())


def other_form(kind, written, chance):
    """The same in another usual form, or as it is."""
    if chance.random() < 0.5:
        return written
    if kind == "date":
        match = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", written)
        if match:
            return f"{int(match.group(3))} {MONTHS[int(match.group(2)) - 1]} {match.group(1)}"
        match = re.fullmatch(r"(\d{1,2}) (\w+) (\d{4})", written)
        if match and match.group(2) in MONTHS:
            return f"{match.group(2)} {match.group(1)}, {match.group(3)}"
    if kind == "amount":
        match = re.fullmatch(r"([$€£])\s?(\d+)", written)
        if match:
            return f"{match.group(1)}{match.group(2)}.00"
        return written.replace(",", "") if re.search(r",\d{3}", written) else written
    if kind == "code":
        return written.replace("-", " ") if "-" in written else written.lower()
    if kind == "phone":
        return written.replace("-", " ").replace("(", "").replace(")", "")
    return written


def with_sentence(reply, sentence, chance):
    """The reply with a sentence as a paragraph of its own, or at the end of its first one."""
    own = reply.split("\n\n")
    place = 1 if len(own) > 1 and len(own[0]) < 60 else 0
    if chance.random() < 0.5:
        own.insert(place, sentence)
    else:
        own[place] = own[place].rstrip() + ("" if own[place].rstrip()[-1:] in ".!?:" else ".") + " " + sentence
    return "\n\n".join(own)


def judged(binary, rows):
    text = "\n".join(json.dumps({"id": str(i), "reply": r, "original": o}) for i, (o, r) in enumerate(rows))
    run = subprocess.run([binary, "check", "--input-format", "jsonl", "--output-format", "jsonl", "--select", "altered-detail",
                          "-"], input=text, capture_output=True, text=True)
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(lines) == len(rows), run.stderr
    return [[f for f in line.get("findings", []) if f["rule"] == "altered-detail"] for line in lines]


def planted(pairs, count, chance):
    """(kind, slip, pair, right form, customer's, altered) of `count` exchanges."""
    made, usage = [], collections.Counter()
    # More than one detail of an exchange only where there are not enough exchanges.
    for pair in pairs * 6:
        found = [d for d in details(pair["customer"]) if value(d[1]) not in value(pair["reply"])
                 and (id(pair), d[2]) not in usage]
        chance.shuffle(found)
        found.sort(key=lambda d: usage[d[0]])
        for kind, written, start in found:
            usage[id(pair), start] += 1
            options = [o for o in slips(kind, written, chance) if value(o[1]) not in value(pair["customer"])]
            if options:
                slip, altered = chance.choice(options)
                usage[kind] += 1
                made.append((kind, slip, pair, other_form(kind, written, chance), written, altered))
                break
        if len(made) == count:
            break
    return made


def raw_slips(pairs, chance):
    """Slips where the reply itself repeats a detail of the customer."""
    for pair in pairs:
        own = pair["reply"]
        theirs = {value(w): k for k, w, _ in details(pair["customer"])}
        for kind, written, _ in details(own):
            if value(written) not in theirs or len(digits(written)) < 3 and kind not in ("address", "link"):
                continue
            options = [o for o in slips(kind, written, chance) if value(o[1]) not in value(pair["customer"])]
            if options:
                slip, altered = chance.choice(options)
                yield kind, slip, pair, pair["reply"].replace(written, altered), written, altered
                break


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("eval", type=pathlib.Path)
    parser.add_argument("binary")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--show", choices=["misses", "alarms", "raw", "repeats", "invented"])
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    pairs = list(exchanges(arguments.eval))
    numbered = [p for p in pairs if re.search(r"\d|@|://", p["customer"])]
    chance.shuffle(numbered)
    plants = planted(numbered, arguments.count, chance)
    rows, right = [], []
    for kind, slip, pair, form, written, altered in plants:
        carriers = CARRIERS.get(pair["lang"], CARRIERS["en"])
        sentence = chance.choice(carriers[kind])
        where = random.Random(chance.random())
        state = where.getstate()
        rows.append((pair["customer"], with_sentence(pair["reply"], sentence.format(d=altered), where)))
        where.setstate(state)
        right.append((pair["customer"], with_sentence(pair["reply"], sentence.format(d=form), where)))
    print(f"seed {arguments.seed}, {len(pairs)} exchanges, {len(numbered)} with numbers of the customer, {len(plants)} planted")
    table = collections.defaultdict(lambda: [0, 0])
    for plant, row, found in zip(plants, rows, judged(arguments.binary, rows)):
        kind, slip, pair, form, written, altered = plant
        hit = any(altered in f["text"] or f["text"] in altered for f in found)
        for key in [(kind, slip), (kind, "all"), ("all", slip), ("all", "all")]:
            table[key][0] += hit
            table[key][1] += 1
        if not hit and arguments.show == "misses":
            at = row[1].find(altered)
            print(f"MISS {kind} {slip} {pair['set']}: {written!r} -> {altered!r}\n   {row[1][max(0, at - 80):at + 60]!r}"
                  f"\n   customer: {context(pair['customer'], written)!r}")
    show("planted slips found", table)
    alarms = collections.Counter()
    for plant, row, found in zip(plants, right, judged(arguments.binary, right)):
        alarms[plant[0]] += bool(found)
        if found and arguments.show == "alarms":
            print(f"ALARM {plant[0]}: {[(f['text'], f['evidence']) for f in found]}")
    print(f"\nunplanted, repeated right: {sum(alarms.values())} of {len(right)} flagged {dict(alarms)}")
    raw = [(p["customer"], p["reply"]) for p in pairs]
    bad = 0
    for pair, found in zip(pairs, judged(arguments.binary, raw)):
        bad += bool(found)
        for finding in found if arguments.show == "raw" else []:
            at = pair["reply"].find(finding["text"])
            print(f"RAW {pair['set']}: {finding['text']!r} {finding['message']} {finding['confidence']}\n   {pair['reply'][max(0, at - 90):at + 60]!r}"
                  f"\n   customer: {context(pair['customer'], finding['evidence'][0]['text'] if finding['evidence'] else '')!r}")
    print(f"raw exchanges: {bad} of {len(raw)} flagged; of the {len(numbered)} with numbers {100 * bad / len(numbered):.2f} %")
    repeats = list(raw_slips(pairs, chance))
    table = collections.defaultdict(lambda: [0, 0])
    for (kind, slip, pair, reply, written, altered), found in zip(
            repeats, judged(arguments.binary, [(r[2]["customer"], r[3]) for r in repeats])):
        hit = any(altered in f["text"] or f["text"] in altered for f in found)
        for key in [(kind, "all"), ("all", slip), ("all", "all")]:
            table[key][0] += hit
            table[key][1] += 1
        if not hit and arguments.show == "repeats":
            at = reply.find(altered)
            print(f"MISS {kind} {slip} {pair['set']}: {written!r} -> {altered!r}\n   {reply[max(0, at - 80):at + 60]!r}"
                  f"\n   customer: {context(pair['customer'], written)!r}")
    show("slips in numbers that replies really repeat", table)
    measure_invented(arguments, pairs, chance)


# What customers write when they give a detail, by type; {d} is invented.
GIVEN = {
    "en": {
        "order": ["My order number is {d}.", "It is about order {d}.", "Order: {d}", "(order no. {d})"],
        "invoice": ["The invoice {d} is wrong.", "See invoice no. {d}."],
        "tracking": ["The parcel {d} never came.", "Tracking number: {d}"],
        "serial": ["The serial number is {d}.", "S/N {d}"],
        "model": ["I use a Lumex {d}.", "The device is the Orbita {d}."],
        "phone": ["You can ring me on {d}.", "Tel. {d}"],
        "iban": ["My account is {d}.", "IBAN: {d}"],
        "amount": ["I paid {d} for it.", "{d} was taken from my card.", "The bill says {d}."],
        "date": ["I bought it on {d}.", "On {d} it stopped working.", "My booking is for {d}."],
        "time": ["The technician was to come at {d}.", "I waited until {d}."],
        "street": ["I live at {d}.", "Please deliver to {d}."],
        "address": ["My account is under {d}.", "Write to {d}, please."],
    },
    "de": {
        "order": ["Meine Bestellnummer ist {d}.", "Es geht um die Bestellung {d}."],
        "invoice": ["Die Rechnung {d} stimmt nicht.", "Rechnungsnummer: {d}"],
        "tracking": ["Das Paket {d} kam nie an."],
        "serial": ["Die Seriennummer lautet {d}."],
        "model": ["Ich habe einen Lumex {d}."],
        "phone": ["Sie erreichen mich unter {d}."],
        "iban": ["Meine IBAN ist {d}."],
        "amount": ["Ich habe {d} bezahlt.", "Mir wurden {d} abgebucht."],
        "date": ["Ich habe es am {d} gekauft."],
        "time": ["Der Techniker sollte um {d} Uhr kommen."],
        "street": ["Meine Anschrift ist {d}."],
        "address": ["Mein Konto läuft auf {d}."],
    },
}
REPEATED = {
    "en": {
        "order": ["Thank you for order {d}.", "I see {d} in our system.", "Order {d} has been sent.", "We will cancel {d}."],
        "invoice": ["Invoice {d} has been put right.", "A colleague looks at {d}."],
        "tracking": ["The carrier has {d} in Leeds.", "Parcel {d} is lost, we are sorry to say."],
        "serial": ["The device {d} is under warranty.", "We have registered {d}."],
        "model": ["The Lumex {d} needs a reset.", "Spare parts for the {d} are in stock."],
        "phone": ["I tried {d} this morning.", "We have {d} for you."],
        "iban": ["The money was sent to {d}."],
        "amount": ["The payment of {d} has arrived.", "The {d} you paid will be returned.", "We see {d} on your card."],
        "date": ["The purchase of {d} is in our books.", "You bought it on {d}, so it is under warranty.", "Your booking for {d} stands."],
        "time": ["The technician confirms {d}.", "He was with another customer at {d}."],
        "street": ["The driver could not find {d}.", "It was sent to {d}."],
        "address": ["The account {d} is active.", "The invoice went to {d}."],
    },
    "de": {
        "order": ["Die Bestellung {d} ist unterwegs.", "Vielen Dank für {d}."],
        "invoice": ["Die Rechnung {d} ist berichtigt."],
        "tracking": ["Das Paket {d} liegt in Köln."],
        "serial": ["Das Gerät {d} hat noch Garantie."],
        "model": ["Der Lumex {d} braucht ein Update."],
        "phone": ["Wir haben es unter {d} versucht."],
        "iban": ["Das Geld ging an {d}."],
        "amount": ["Die Zahlung von {d} ist eingegangen.", "Sie erhalten die {d} zurück."],
        "date": ["Den Kauf vom {d} sehen wir hier."],
        "time": ["Der Techniker bestätigt {d} Uhr."],
        "street": ["Der Fahrer fand {d} nicht."],
        "address": ["Das Konto {d} ist aktiv."],
    },
}


def invented(kind, language, chance):
    """A detail that a customer could give, in one of its usual forms."""
    number = lambda n: str(chance.randint(10 ** (n - 1), 10 ** n - 1))
    letters = lambda n: "".join(chance.choice("ABCDEFGHJKLMNPRSTUVWX") for _ in range(n))
    if kind == "order":
        return chance.choice([number(5), number(7), number(4), f"{letters(2)}-{number(6)}", f"{number(3)}-{number(7)}", f"#{number(6)}"])
    if kind == "invoice":
        return chance.choice([f"INV-{number(5)}", f"{number(4)}/{number(4)}", f"RE{number(8)}"])
    if kind == "tracking":
        return chance.choice([f"1Z{letters(2)}{number(12)}", number(12), f"{letters(2)}{number(9)}GB"])
    if kind == "serial":
        return chance.choice([f"{letters(2)}{number(4)}{letters(2)}{number(3)}", f"SN-{number(8)}"])
    if kind == "model":
        return chance.choice([f"{letters(2)}-{number(4)}", f"{letters(1)}{number(4)}", f"{letters(3)}{number(3)}"])
    if kind == "phone":
        return chance.choice([f"+49 {number(3)} {number(7)}", f"0{number(3)} {number(6)}", f"({number(3)}) {number(3)}-{number(4)}", f"+44 20 {number(4)} {number(4)}"])
    if kind == "iban":
        body = number(18)
        check = 98 - int(body + "131400") % 97
        plain = f"DE{check:02d}{body}"
        return " ".join(plain[i:i + 4] for i in range(0, 22, 4)) if chance.random() < 0.5 else plain
    if kind == "amount":
        whole, cents = chance.choice([number(2), number(3), str(chance.randint(1, 9)) + ("." if language == "de" else ",") + number(3)]), number(2)
        if language == "de":
            return f"{whole},{cents} €"
        return chance.choice(["$", "£", "€"]) + f"{whole}.{cents}"
    if kind == "date":
        day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.choice([2024, 2025, 2026])
        if language == "de":
            return chance.choice([f"{day:02d}.{month:02d}.{year}", f"{day}. {LANGUAGES['de'][month - 1]} {year}"])
        return chance.choice([f"{day} {MONTHS[month - 1]} {year}", f"{MONTHS[month - 1]} {day}, {year}", f"{month:02d}/{day:02d}/{year}", f"{year}-{month:02d}-{day:02d}"])
    if kind == "time":
        return f"{chance.randint(8, 19)}:{chance.choice(['00', '15', '30', '45', '20'])}"
    if kind == "street":
        if language == "de":
            return f"{chance.choice(['Lindenstraße', 'Gartenweg', 'Marktplatz'])} {chance.randint(11, 98)}"
        return f"{chance.randint(11, 240)} {chance.choice(['Mill', 'Station', 'Park', 'High'])} {chance.choice(['Road', 'Street', 'Lane'])}"
    return f"{chance.choice(['kim', 'jo', 'sam', 'ann'])}.{letters(1).lower()}{chance.choice(['hart', 'brandt', 'ito', 'novak'])}@example.com"


def invented_plants(pairs, count, chance):
    """(kind, slip, pair, sentence right, sentence altered, altered): both sentences are put in."""
    usable = [p for p in pairs if p["lang"] in GIVEN and len(p["customer"]) < 1500]
    made = []
    while len(made) < count:
        pair = chance.choice(usable)
        kind = list(GIVEN["en"])[len(made) % len(GIVEN["en"])]
        detail = invented(kind, pair["lang"], chance)
        options = slips(kind, detail, chance)
        if not options:
            continue
        slip, altered = chance.choice(options)
        customer = with_sentence(pair["customer"], chance.choice(GIVEN[pair["lang"]][kind]).format(d=detail), chance)
        sentence = chance.choice(REPEATED[pair["lang"]][kind])
        right = other_form("code" if kind in ("order", "serial") else kind, detail, chance)
        if value(altered) not in value(customer + pair["reply"]):
            made.append((kind, slip, dict(pair, customer=customer), sentence.format(d=right), sentence.format(d=altered), altered))
    return made


def measure_invented(arguments, pairs, chance):
    plants = invented_plants(pairs, arguments.count, chance)
    where = [chance.random() for _ in plants]
    rows = [(p[2]["customer"], with_sentence(p[2]["reply"], p[4], random.Random(w))) for p, w in zip(plants, where)]
    right = [(p[2]["customer"], with_sentence(p[2]["reply"], p[3], random.Random(w))) for p, w in zip(plants, where)]
    table = collections.defaultdict(lambda: [0, 0])
    for (kind, slip, pair, _, sentence, altered), found in zip(plants, judged(arguments.binary, rows)):
        hit = any(altered in f["text"] or f["text"] in altered for f in found)
        for key in [(kind, slip), (kind, "all"), ("all", slip), ("all", "all")]:
            table[key][0] += hit
            table[key][1] += 1
        if not hit and arguments.show == "invented":
            print(f"MISS {kind} {slip} {pair['set']}: {sentence!r}\n   {pair['customer'][-200:]!r}")
    show("slips in invented details, given in the customer's message too", table)
    flagged = 0
    for plant, row, found in zip(plants, right, judged(arguments.binary, right)):
        flagged += bool(found)
        if found and arguments.show == "invented":
            print(f"ALARM {plant[0]}: {plant[3]!r} {[(f['text'], f['message'], f['evidence']) for f in found]}")
    print(f"repeated right: {flagged} of {len(right)} flagged")


def context(text, written):
    at = text.find(written)
    return text[max(0, at - 60):at + 60]


def show(title, table):
    kinds = sorted({k for k, _ in table} - {"all"}) + ["all"]
    names = sorted({n for _, n in table} - {"all"}) + ["all"]
    print(f"\n{title}\n" + "".join(f"{x:>14}" for x in [""] + names))
    for kind in kinds:
        print(f"{kind:>14}" + "".join(
            f"{'%d/%d' % tuple(table[kind, n]):>14}" if (kind, n) in table else f"{'':>14}" for n in names))
    hit, of = table["all", "all"]
    print(f"{100 * hit / max(1, of):.1f} %")


if __name__ == "__main__":
    main()

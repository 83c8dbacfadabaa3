#!/usr/bin/env python3
"""Writes mail made to keep a reader busy: killers.py list | killers.py write NAME BYTES FOLDER

Each is one thing over and over, up to a number of bytes, in a message like any other; what is at
random is so from a fixed seed. Where a second file comes with it, it is the customer's message.
"""

import base64
import itertools
import random
import sys
from pathlib import Path

HEAD = (
    "From: Sam Reed <sam@example.com>\nTo: Ana Diaz <ana@example.com>\n"
    "Date: Fri, 20 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\n"
)
TEXT = "Subject: Your order\nContent-Type: text/plain; charset=utf-8\n"
REPLY = "Dear Ana,\n\nthank you for your message. The parcel left on Monday.\n\nKind regards,\nSam\n"
LOREM = (
    "we have looked at your order and the parcel left our house on monday so that it will reach you "
    "within two days if nothing else comes up with the carrier please let us know should it not"
).split()


def fill(piece, size):
    """The piece again and again."""
    return (piece * (size // len(piece.encode()) + 1)).encode()[:size].decode("utf-8", "ignore")


def counted(piece, size):
    """The piece with a running number in place of N."""
    out, length = [], 0
    for number in itertools.count():
        text = piece.replace("N", str(number))
        out.append(text)
        length += len(text)
        if length >= size:
            return "".join(out)


def wrapped(text, width=72):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join(lines + [line]) + "\n"


def words(size):
    chance = random.Random(7)
    out, length = [], 0
    while length < size:
        word = chance.choice(LOREM)
        out.append(word)
        length += len(word) + 1
    return " ".join(out)


def prose(size):
    """Sentences of usual length in lines of usual length."""
    chance = random.Random(8)
    out, length = [], 0
    while length < size:
        sentence = " ".join(chance.choice(LOREM) for _ in range(chance.randint(4, 20)))
        out.append(sentence.capitalize() + chance.choice([".", ".", "?", "!"]))
        length += len(sentence) + 2
    return wrapped(" ".join(out))


def nested_quotes(size):
    """Lines quoted one level deeper each, up to a depth, and then anew."""
    out, length = [], 0
    while length < size:
        for depth in range(1, 400):
            out.append(">" * depth + " word\n")
            length += depth + 6
    return "".join(out)[:size]


def plain(body):
    return lambda size: HEAD + TEXT + "\n" + body(size)


def html(body):
    return lambda size: (
        HEAD + "Subject: Your order\nContent-Type: text/html; charset=utf-8\n\n" + body(size))


def encoded(transfer, body):
    return lambda size: (
        HEAD + TEXT + f"Content-Transfer-Encoding: {transfer}\n\n" + body(size))


def field(make):
    return lambda size: HEAD + make(size) + "\n\n" + REPLY


def of(piece):
    return plain(lambda size: fill(piece, size))


def pages(piece):
    return html(lambda size: fill(piece, size))


def base64_lines(size):
    text = base64.encodebytes(prose(size * 3 // 4).encode()).decode()
    return text


def parts(size):
    piece = "--b\nContent-Type: text/plain\n\nHello there.\n"
    return (
        HEAD + "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
        + fill(piece, size) + "\n--b--\n")


def boundaries(size):
    """Multiparts in multiparts, each with a boundary of its own."""
    piece = 'Content-Type: multipart/mixed; boundary="bN"\n\n--bN\n'
    return HEAD + "Subject: x\n" + counted(piece, size) + "\nHello there.\n"


# A quoted header block of Outlook.
BLOCK = (
    "From: Ana Diaz <ana@example.com>\nSent: Friday, 20 November 2026 10:00\n"
    "To: Sam Reed <sam@example.com>\nSubject: order\n\n")

KILLERS = {
    # attribution lines
    "on-word-one-line": of("On word "),
    "on-word-wrapped": plain(lambda size: wrapped(fill("On word ", size))),
    "on-date-lines": of("On Fri, 20 Nov 2026 at 10:00, Ana Diaz <ana@example.com>\n"),
    "wrote-lines": of("On Friday Ana Diaz wrote:\n"),
    "quoted-attributions": of("> On Friday Ana Diaz wrote:\n> hello\n"),
    "header-blocks": of(BLOCK),
    "from-lines": of("From: Ana Diaz\n"),
    "begin-forwarded": of("---------- Forwarded message ---------\n"),
    # quotes
    "quote-marks-one-line": of(">"),
    "quote-mark-lines": of(">\n"),
    "quote-marks-spaced": of("> "),
    "nested-quotes": plain(nested_quotes),
    "quote-answer-turns": of("> a line of hers\nA line of mine.\n"),
    # subject and other header fields
    "re-subject": field(lambda size: "Subject: " + fill("Re: ", size)),
    "re-subject-folded": field(lambda size: "Subject: x\n" + fill(" Re: Re: Re: Re:\n", size)[:-1]),
    "re-body": of("Re: "),
    "header-fields": field(lambda size: counted("X-Field-N: v\n", size)[:-1]),
    "references": field(lambda size: "References:" + counted("\n <N@example.com>", size)),
    "from-commas": field(lambda size: "Cc: " + fill("Ana, ", size) + "x"),
    "from-addresses": field(lambda size: "Cc: " + counted("Ana N <nN@example.com>,\n ", size) + "x"),
    "subject-encoded-words": field(lambda size: "Subject: x\n" + fill(" =?utf-8?Q?a?=\n", size)[:-1]),
    "open-comments": field(lambda size: "Cc: " + fill("(", size)),
    # MIME
    "parts": parts,
    "boundaries": boundaries,
    "soft-breaks": encoded("quoted-printable", lambda size: fill("=\n", size)),
    "quoted-printable": encoded("quoted-printable", lambda size: fill("=C3=A9 ", size)),
    "base64": encoded("base64", base64_lines),
    "latin-1": lambda size: HEAD + "Subject: x\nContent-Type: text/plain; charset=us-ascii\n\n"
    + fill("Käufer über Bücher. ", size),
    # HTML
    "unclosed-tags": pages("<b>"),
    "unclosed-blocks": pages("<div>a"),
    "nested-blockquotes": pages("<blockquote>a"),
    "blockquotes": pages("<blockquote>a</blockquote>b<br>"),
    "entities": pages("&eacute;"),
    "ampersands": pages("&"),
    "attributes": html(lambda size: "<p " + counted("aN='1' ", size) + ">x"),
    "tables": pages("<table><tr><td>a<td>b"),
    "lists": pages("<ul><li>a"),
    "comments": pages("<!--"),
    "closing-tags": pages("</p></i>"),
    "html-spaces": pages("&nbsp; "),
    # shapes of text
    "words-one-line": plain(words),
    "prose": plain(prose),
    "letter-a": of("a"),
    "at-signs": of("@"),
    "at-letters": of("a@b."),
    "separator-lines": of("-- \n"),
    "rule-lines": of("-----\n"),
    "dots": of("."),
    "blank-lines": of("\n"),
    "blanks": of(" "),
    "blank-ended-lines": of("a \n"),
    "carriage-returns": of("a\r"),
    "nul-bytes": of("\0"),
    "open-square": of("["),
    "open-curly": of("{"),
    "nested-brackets": plain(lambda size: "[" * (size // 2) + "]" * (size // 2)),
    "bracket-pairs": of("[a] "),
    "question-marks": of("?"),
    "spaced-question-marks": of("a ? "),
    "apostrophes": of("'"),
    "quotation-marks": of('" a '),
    "combining-marks": of("\u0301"),
    "marked-letters": of("e\u0301"),
    "emoji-joined": of("\U0001f469\u200d"),
    "flags": of("\U0001f1e9"),
    "cjk": of("您好我们已经收到您的来信"),
    "hiragana": of("ありがとうございます"),
    "thai": of("ขอบคุณสำหรับจดหมายของคุณ"),
    "rtl": of("שלום תודה על ההודעה "),
    "rtl-marks": of("\u202e\u200f"),
    "urls": of("https://example.com/a?b=c "),
    "one-url": plain(lambda size: "https://example.com/" + "a" * size),
    "numbers": of("1.234.567,89 "),
    "digits": of("7"),
    "capitals": of("HELLO "),
    "list-items": of("- item\n"),
    "table-rows": of("| a | b |\n"),
    "log-lines": of("2026-11-20 10:00:00 ERROR main: failed\n"),
    "fences": of("```\n"),
    # what rules look for
    "thanks": of("thank you "),
    "thanks-sentences": of("Thank you for your message. "),
    "apologies": of("We are sorry for the trouble. "),
    "valedictions": of("Kind regards,\nSam\n\n"),
    "salutations": of("Dear Ana,\n\n"),
    "sent-from": of("Sent from my phone\n"),
    "disclaimers": of("This message is confidential and intended for the addressee only.\n"),
    "questions": of("When will it arrive? "),
    "questions-no-marks": of("Could you tell me when it comes. "),
    "placeholders": of("{{first_name}} "),
    "placeholder-lines": of("Dear [NAME],\n"),
    "directives": of("<!-- replylint: ignore all -->\n"),
    "names": of("Dear Anna "),
    "many-called": lambda size: HEAD + "Cc: " + counted("Ana N <nN@example.com>,\n ", size) + "x\n"
    + TEXT + "\nDear " + ", ".join("Zoe Ana Ina Una Ian".split() * 12) + ",\n\n" + REPLY,
    "letter-x": of("X"),
    "comments-for-us": lambda size: fill("<!-- replylint: off tone --><!-- replylint: on -->", size),
    "comments-of-next-line": lambda size: fill("<!-- replylint: off-next-line -->", size // 2)
    + "\n" + "a" * (size // 2),
    "crosses": of("order XXX "),
    "underscores": of("a ____ "),
    "conditions": of("if you "),
    "negations": of("not "),
    "clauses": of("and not if we are sorry thank you "),
    "cheers": of("Cheers,\nSam\n"),
    "lookalikes": of("Sorry, which order? "),
    "non-apologies": of("We are sorry if you feel that way. "),
    "shouts": of("DO NOT DO THIS! "),
    "shouts-glad": of("Thank you for that!!! "),
    "refusals": of("Unfortunately we can't help you. "),
    "policies": of("That is our policy. We cannot refund it. "),
    "promises": of("We'll get back to you soon. "),
    "hand-offs": of("You need to contact the billing team. "),
    "demands": of("Please send us the form. "),
    "links": of("see https://docs.example.org/a "),
    "attachments": of("I have attached the form. "),
    "stiff-words": of("pursuant to the aforementioned "),
    "reports": of("you wrote that "),
    "blames": of("You should have read it. "),
    "excuses": of("Please accept our apologies. "),
    "dismissals": of("It works as designed because it is old. "),
    "directive-fields": field(lambda size: fill("X-Replylint: ignore all\n", size)[:-1]),
}


def original(body):
    return lambda size: (HEAD + TEXT + "\n" + REPLY, HEAD + TEXT + "\n" + body(size))


def both(reply, customer):
    return lambda size: (
        HEAD + TEXT + "\n" + reply(size // 2), HEAD + TEXT + "\n" + customer(size // 2))


KILLERS |= {
    "original-same-question": original(lambda size: fill("When will it arrive? ", size)),
    "original-questions": original(lambda size: counted("Where is parcel N now? ", size)),
    "original-one-sentence-questions": original(lambda size: fill("what is it, ", size)),
    "original-pleasantries": original(lambda size: fill("how are you?, ", size)),
    "original-conjunctions": original(lambda size: fill("and what is it ", size) + "?"),
    "original-question-marks": original(lambda size: fill("why? ", size)),
    "original-thanks": original(lambda size: fill("Thank you for that. ", size)),
    "original-statements": original(lambda size: fill("The parcel never arrived. ", size)),
    "original-complaints": original(lambda size: fill("I am angry about this. ", size)),
    "original-prose": original(prose),
    "details": both(
        lambda size: counted("Your order 77N is here. ", size),
        lambda size: counted("My order 7N7 is late. ", size)),
    "details-of-one-kind": both(
        lambda size: fill("Your order 48213 is here. ", size),
        lambda size: fill("My order 48231 is late. ", size)),
    "original-names": original(lambda size: fill("Best wishes,\nAna Diaz\n", size)),
    "both-names": both(
        lambda size: counted("Thank you, KarnaN Ito. ", size),
        lambda size: counted("My name is KarnoN Itu. ", size)),
    "both-shouts": both(
        lambda size: counted("DO NOT SEND ITN NOW! ", size),
        lambda size: fill("WHERE IS THE LAMP NOW! ", size)),
    "both-complaint-and-excuses": both(
        lambda size: fill("We are sorry, please send us a picture. ", size),
        lambda size: fill("It came broken, this is unacceptable! ", size)),
    "both-refusals": both(
        lambda size: fill("We cannot refund it, that is our policy. ", size),
        lambda size: fill("Could you please refund it? I was told to call you. ", size)),
    "both-links": both(
        lambda size: fill("https://docs.example.org/a ", size),
        lambda size: fill("How do I do it? ", size)),
    "both-prose": both(prose, prose),
    "both-questions": both(
        lambda size: fill("When will it arrive? ", size),
        lambda size: fill("When will it arrive? ", size)),
    "both-numbers": both(
        lambda size: counted("N ", size), lambda size: counted("Is it N? ", size)),
}


def write(name, size, folder):
    """The paths written: the reply, and the customer's message where there is one."""
    made = KILLERS[name](size)
    texts = made if isinstance(made, tuple) else (made,)
    paths = [folder / f"{name}{suffix}.eml" for suffix in ("", ".original")[: len(texts)]]
    for path, text in zip(paths, texts):
        path.write_bytes(text.encode())
    return paths


def main():
    if sys.argv[1:] == ["list"]:
        print("\n".join(KILLERS))
    elif len(sys.argv) == 5 and sys.argv[1] == "write" and sys.argv[2] in KILLERS:
        for path in write(sys.argv[2], int(sys.argv[3]), Path(sys.argv[4])):
            print(path)
    else:
        sys.exit(__doc__.splitlines()[0])


if __name__ == "__main__":
    main()

Lexicon: quote-header
Language: lv
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender no sūtītājs
Found-in: No: Ann Example <ann@example.com> | Nosūtīts: otrdiena, 2026. gada 3. marts 10:14 | Kam:
  desk@example.com | Tēma: Lampa
Not-in: No: Berlīne | Kam: nevienam | Datums: 2026. gada 3. marts

Group: sent
Words: sent nosūtīts datums

Group: to
Words: to kam saņēmējs

Group: subject
Words: subject tēma temats

Group: cc
Words: cc kopija

Group: original
Words: original sākotnējā oriģinālā
Found-in: -------- Sākotnējā vēstule -------- | Temats: Lampa | Datums: 2026.03.03. 10:14 | No: Ann
  Example <ann@example.com> | Kam: desk@example.com | Kopija: tom@example.com

Group: noun
Words: noun vēstule ziņa ziņojums

Group: forwarded
Words: forwarded pārsūtīta pārsūtīts
Found-in: -------- Pārsūtīta vēstule -------- | Temats: Lampa | Datums: 2026.03.03. 10:14 | No: Ann
  Example <ann@example.com>

Group: delimiter
Words: delimiter virs_šīs_līnijas virs_šīs_rindas
Found-in: ##- Lūdzu, rakstiet atbildi virs šīs līnijas -##

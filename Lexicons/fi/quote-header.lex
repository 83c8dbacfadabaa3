Lexicon: quote-header
Language: fi
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender lähettäjä keneltä
Found-in: Lähettäjä: Ann Example <ann@example.com> | Lähetetty: tiistai 3. maaliskuuta 2026 10.14 |
  Vastaanottaja: desk@example.com | Aihe: Lamppu
Not-in: Lähettäjä: kenttä on tyhjä

Group: sent
Words: sent lähetetty päivämäärä pvm

Group: to
Words: to vastaanottaja kenelle

Group: subject
Words: subject aihe

Group: cc
Words: cc kopio cc

Group: original
Words: original alkuperäinen
Found-in: -----Alkuperäinen viesti----- | Lähettäjä: Ann Example <ann@example.com> | Päivämäärä:
  3.3.2026 10.14 | Vastaanottaja: desk@example.com | Kopio: tom@example.com | Aihe: Lamppu

Group: noun
Words: noun viesti

Group: forwarded
Words: forwarded edelleenlähetetty välitetty
Found-in: -------- Välitetty viesti -------- | Aihe: Lamppu | Päivämäärä: Tue, 3 Mar 2026 10:14:00
  +0100 | Lähettäjä: Ann Example <ann@example.com>
Found-in: Välitetty viesti alkaa: | | Lähettäjä: Ann Example <ann@example.com> | Aihe: Lamppu |
  Päivämäärä: 3. maaliskuuta 2026 klo 10.14.00

Group: delimiter
Words: delimiter tämän_rivin_yläpuolelle rivin_yläpuolelle
Found-in: ##- Kirjoita vastauksesi tämän rivin yläpuolelle -##

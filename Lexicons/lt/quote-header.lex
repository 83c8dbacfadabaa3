Lexicon: quote-header
Language: lt
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against Thunderbird's localisation

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender nuo siuntėjas
Found-in: Nuo: Ann Example <ann@example.com> | Išsiųsta: 2026 m. kovo 3 d., antradienis 10:14 | Kam:
  desk@example.com | Tema: Lempa
Not-in: Nuo: Berlynas | Kam: niekam | Data: 2026 m. kovo 3 d.

Group: sent
Words: sent išsiųsta data

Group: to
Words: to kam gavėjas skirta

Group: subject
Words: subject tema

Group: cc
Words: cc kopija

Group: original
Words: original originalus pradinis
Found-in: -------- Originalus laiškas -------- | Tema: Lempa | Data: 2026-03-03 10:14 | Nuo: Ann
  Example <ann@example.com> | Kam: desk@example.com | Kopija: tom@example.com

Group: noun
Words: noun laiškas pranešimas

Group: forwarded
Words: forwarded persiųstas
Found-in: -------- Persiųstas laiškas -------- | Tema: Lempa | Data: 2026-03-03 10:14 | Nuo: Ann
  Example <ann@example.com>

Group: delimiter
Words: delimiter virš_šios_eilutės virš_šios_linijos
Found-in: ##- Atsakymą rašykite virš šios eilutės -##

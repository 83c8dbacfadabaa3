Lexicon: attribution
Language: lt
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against Thunderbird's localisation

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb rašė parašė rašo
Found-in: 2026-03-03, an, 10:14 Ann Example <ann@example.com> rašė:
Found-in: 2026-03-03 10:14 val., Ann Example rašė:
Found-in: Ann Example <ann@example.com> rašė 2026-03-03 10:14:
Found-in: 2026 m. kovo 3 d., antradienis 10:14:00 EET, Ann Example <ann@example.com> rašė:
Found-in: Ann Example parašė: | > Ar ji mėlyna?
Not-in: Telefonu jūs rašėte:
Not-in: Pirmadienį ji rašė: | * lempa mėlyna | * gaubtas žalias

Group: saying
Words: saying sakė klausė atsakė
Found-in: Ann Example sakė: | > Ar ji mėlyna?

Group: am
Words: am val

Group: date
Words: date saus sausio vas vasario kov kovo bal balandžio geg gegužės birž birželio liep liepos
  rugp rugpjūčio rugs rugsėjo spal spalio lapkr lapkričio gruod gruodžio pr pirmadienis pirmadienį
  an antradienis antradienį tr trečiadienis trečiadienį kt ketvirtadienis ketvirtadienį pn
  penktadienis penktadienį št šeštadienis šeštadienį sk sekmadienis sekmadienį m d

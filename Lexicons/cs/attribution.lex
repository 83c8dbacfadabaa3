Lexicon: attribution
Language: cs
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb napsal napsala napsáno píše
Found-in: út 3. 3. 2026 v 10:14 odesílatel Ann Example <ann@example.com> napsal:
Found-in: Dne 3. 3. 2026 v 10:14 Ann Example napsal(a):
Found-in: Dne 3.3.2026 10:14, Ann Example <ann@example.com> napsal(a):
Found-in: Ann Example napsala: | > Je modrá?
Found-in: Dne úterý 3. března 2026 10:14:00 SEČ, Ann Example <ann@example.com> napsal(a):
Not-in: Po telefonu jste napsal:
Not-in: V pondělí jste napsala: | * lampa je modrá | * stínidlo je zelené

Group: saying
Words: saying řekl řekla odpověděl odpověděla
Found-in: Ann Example řekl: | > Je modrá?

Group: opener
Words: opener dne v ve
Found-in: 3. 3. 2026 v 10:14, Ann Example <ann@example.com>: | > Je modrá?

Group: am
Words: am v hod

Group: date
Words: date led ledna leden úno února únor bře března březen dub dubna duben kvě května květen čvn
  června červen čvc července červenec srp srpna srpen zář září říj října říjen lis listopadu
  listopad pro prosince prosinec po pondělí út úterý st středa čt čtvrtek pá pátek so sobota ne
  neděle

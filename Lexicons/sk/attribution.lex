Lexicon: attribution
Language: sk
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb napísal napísala napísané píše
Found-in: ut 3. 3. 2026 o 10:14 Ann Example <ann@example.com> napísal(a):
Found-in: Dňa 3. 3. 2026 o 10:14 Ann Example napísal(a):
Found-in: Dňa utorok 3. marca 2026 10:14 používateľ Ann Example (<ann@example.com>) napísal:
Found-in: Ann Example napísala: | > Je modrá?
Not-in: Po telefóne ste napísali:
Not-in: V pondelok ste napísal: | * lampa je modrá | * tienidlo je zelené

Group: saying
Words: saying povedal povedala odpovedal odpovedala
Found-in: Ann Example povedal: | > Je modrá?

Group: opener
Words: opener dňa v vo

Group: am
Words: am o sec

Group: date
Words: date jan január januára feb február februára mar marec marca apr apríl apríla máj mája jún
  júna júl júla aug august augusta sep september septembra okt október októbra nov november novembra
  dec december decembra po pondelok ut utorok st streda št štvrtok pi piatok so sobota ne nedeľa

Lexicon: attribution
Language: sl
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against Thunderbird's localisation

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb napisal napisala piše je_napisal je_napisala
Found-in: V V tor., 3. mar. 2026 ob 10:14 je oseba Ann Example <ann@example.com> napisala:
Found-in: Ann Example je 3. 03. 2026 ob 10:14 napisal:
Found-in: Dne 3. mar. 2026 ob 10:14 je Ann Example <ann@example.com> napisal(a):
Found-in: Ann Example je napisala: | > Je modra?
Not-in: Po telefonu ste napisali:
Not-in: V ponedeljek je napisala: | * svetilka je modra | * senčnik je zelen

Group: saying
Words: saying rekel rekla vprašal odgovoril
Found-in: Ann Example rekel: | > Je modra?

Group: opener
Words: opener dne v

Group: am
Words: am ob cet

Group: date
Words: date jan januar januarja feb februar februarja mar marec marca apr april aprila maj maja jun
  junij junija jul julij julija avg avgust avgusta sep september septembra okt oktober oktobra nov
  november novembra dec december decembra pon ponedeljek tor torek sre sreda čet četrtek pet petek
  sob sobota ned nedelja

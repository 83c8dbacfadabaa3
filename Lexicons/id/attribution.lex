Lexicon: attribution
Language: id
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb menulis tulis ditulis_oleh
Found-in: Pada tanggal Sel, 3 Mar 2026 pukul 10.14 Ann Example <ann@example.com> menulis:
Found-in: Pada Sel, 3 Mar 2026 10.14 Ann Example <ann@example.com> menulis:
Found-in: Pada 3 Mar 2026, pukul 10.14, Ann Example <ann@example.com> menulis:
Found-in: Pada Selasa, 3 Maret 2026 10.14.00 WIB, Ann Example <ann@example.com> menulis:
Found-in: Ann Example menulis: | > Apakah biru?
Not-in: Lewat telepon Anda menulis:
Not-in: Pada hari Senin Anda menulis: | * lampunya biru | * kapnya hijau

Group: saying
Words: saying berkata bertanya menjawab
Found-in: Ann Example berkata: | > Apakah biru?

Group: opener
Words: opener pada pada_tanggal

Group: am
Words: am pukul wib

Group: date
Words: date januari februari mar maret mei juni juli agu agustus okt oktober des desember sen senin
  sel selasa rab rabu kam kamis jum jumat sab sabtu min minggu

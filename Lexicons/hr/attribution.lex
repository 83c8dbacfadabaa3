Lexicon: attribution
Language: hr
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb napisao napisala piše je_napisao je_napisala napisao_je
Found-in: uto, 3. ožu 2026. u 10:14 Ann Example <ann@example.com> napisao je:
Found-in: Dana 3. 3. 2026. u 10:14, Ann Example je napisao/la:
Found-in: Dana utorak, 3. ožujka 2026. 10:14:00 CET, Ann Example <ann@example.com> je napisala:
Found-in: Ann Example piše: | > Je li plava?
Not-in: Na telefon ste napisali:
Not-in: U ponedjeljak je napisala: | * svjetiljka je plava | * sjenilo je zeleno

Group: saying
Words: saying rekao rekla pitao odgovorio
Found-in: Ann Example rekao: | > Je li plava?

Group: opener
Words: opener dana u

Group: am
Words: am u sati

Group: date
Words: date sij siječnja siječanj velj veljače veljača ožu ožujka ožujak tra travnja travanj svi
  svibnja svibanj lip lipnja lipanj srp srpnja srpanj kol kolovoza kolovoz ruj rujna rujan lis
  listopada listopad stu studenoga studeni pro prosinca prosinac pon ponedjeljak uto utorak sri
  srijeda čet četvrtak pet petak sub subota ned nedjelja

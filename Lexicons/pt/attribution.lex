Lexicon: attribution
Language: pt
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb escreveu escreve
Found-in: Em ter., 3 de mar. de 2026 às 10:14, Ann Example <ann@example.com> escreveu:
Found-in: Em 3 de mar. de 2026, à(s) 10:14, Ann Example <ann@example.com> escreveu:
Found-in: Em 03/03/2026 10:14, Ann Example escreveu:
Found-in: Em terça-feira, 3 de março de 2026 10:14:00 BRT, Ann Example <ann@example.com> escreveu:
Found-in: No dia 3 de março de 2026, às 10:14, Ann Example <ann@example.com> escreveu:
Found-in: Ann Example <ann@example.com> escreveu (terça, 3/03/2026 à(s) 10:14):
Found-in: Ann Example escreveu: | > É azul?
Found-in: Em ter, 3 de mar de 2026 10h14, Ann Example <ann@example.com> escreveu:
Not-in: Ao telefone o senhor escreveu:
Not-in: Na segunda o senhor escreveu: | * o candeeiro é azul | * a cúpula é verde

Group: saying
Words: saying disse perguntou respondeu
Found-in: Ann Example disse: | > É azul?

Group: opener
Words: opener em no na a

Group: am
Words: am brt às

Group: date
Words: date jan janeiro fev fevereiro mar março abr abril mai maio jun junho jul julho ago agosto
  set setembro out outubro nov novembro dez dezembro seg segunda ter terça qua quarta qui quinta sex
  sexta sáb sábado dom domingo

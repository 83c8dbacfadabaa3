Lexicon: attribution
Language: bg
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb написа пише
Found-in: На вт, 3.03.2026 г. в 10:14 Анна Пример <anna@example.com> написа:
Found-in: На 3.3.2026 г. 10:14, Анна Пример написа:
Found-in: вт, 3 март 2026 г., 10:14 Анна Пример <anna@example.com> написа:
Found-in: Анна Пример написа: | > Синя ли е?
Not-in: По телефона написахте:
Not-in: В понеделник той написа: | * лампата е синя | * абажурът е зелен

Group: saying
Words: saying каза попита отговори
Found-in: Анна Пример каза: | > Синя ли е?

Group: opener
Words: opener на в

Group: am
Words: am г ч в

Group: date
Words: date яну януари фев февруари март апр април май юни юли авг август сеп септември окт октомври
  ное ноември дек декември пн понеделник вт вторник ср сряда чт четвъртък пт петък сб събота нд
  неделя

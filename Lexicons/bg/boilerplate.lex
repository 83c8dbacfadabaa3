Lexicon: boilerplate
Language: bg
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal поверително поверителна конфиденциална по_погрешка отпишете отписване адресата
Found-in: Това съобщение е поверително. Ако сте го получили по погрешка, изтрийте го.
Not-in: Вашите данни са нещо поверително.

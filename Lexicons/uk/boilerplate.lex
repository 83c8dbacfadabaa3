Lexicon: boilerplate
Language: uk
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal конфіденційно конфіденційність відписатися помилково
Found-in: Це повідомлення захищає конфіденційність. Якщо ви отримали його помилково, видаліть його.
Not-in: Конфіденційність важлива нам.

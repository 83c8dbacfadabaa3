Lexicon: letter-opening
Language: ar
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening مرحبا مرحباً السلام_عليكم عزيزي عزيزتي السيد السيدة تحية_طيبة صباح_الخير أهلا أهلاً
  السادة السيدات مساء_الخير تحية
Found-in: مرحبا آن،
Found-in: عزيزتي آن،
Not-in: السيد الجديد في المكتب اشترى مصباحا أزرق اللون أمس.

Lexicon: boilerplate
Language: he
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal סודי סודית חסוי חסויה בטעות להסרה הנמען
Found-in: הודעה זו סודית ומיועדת לעיני הנמען בלבד. אם קיבלת אותה בטעות, אנא מחק אותה.
Not-in: התוכנית של המתנה סודית עד ליום ההולדת של ענת.

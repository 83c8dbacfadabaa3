Lexicon: boilerplate
Language: hu
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal bizalmas leiratkozás tévedésből
Found-in: Ez az üzenet bizalmas. Ha tévedésből kapta meg, kérjük, törölje.
Not-in: Az adatai bizalmasak.

Lexicon: letter-opening
Language: he
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening שלום היי לכבוד בוקר_טוב ערב_טוב גברת_נכבדה אדון_נכבד צהריים_טובים
Found-in: שלום ענת,
Found-in: בוקר טוב ענת,
Not-in: שלום ושלווה שוררים בבית הזה מאז שהמנורה הגיעה.

Lexicon: salutation
Language: he
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: שלום היי הי לכבוד יקר יקרה היקר היקרה בוקר טוב ערב צהריים טובים נכבד נכבדה הנכבד הנכבדה רב

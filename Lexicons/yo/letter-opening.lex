Lexicon: letter-opening
Language: yo
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening ẹ_káàárọ̀ ẹ_káàsán ẹ_kú ẹ_nlẹ báwo_ni olùfẹ́ ọ̀wọ́n pẹ̀lẹ́ oníbàárà_wa
Found-in: Ẹ nlẹ Adé,
Found-in: Ọ̀wọ́n Adé,
Not-in: Fìtílà náà dé lánàá.

Lexicon: valediction
Language: el
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing με_εκτίμηση φιλικά ευχαριστώ σας_ευχαριστώ χαιρετισμούς με_φιλικούς_χαιρετισμούς
  καλή_συνέχεια
Found-in: Με εκτίμηση, | Τομ
Found-in: Ευχαριστώ, | Τομ
Not-in: Φιλικά μας μίλησε ο γείτονας για τη λάμπα.

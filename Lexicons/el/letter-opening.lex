Lexicon: letter-opening
Language: el
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening γεια γεια_σας γεια_σου καλημέρα καλησπέρα αγαπητέ αγαπητή αξιότιμε αξιότιμη αγαπητοί
  χαίρετε γειά_σας αξιότιμοι
Found-in: Αγαπητή Άννα,
Found-in: Καλημέρα Άννα,
Not-in: Γεια χαρά λένε οι γείτονες.

Lexicon: boilerplate
Language: el
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal εμπιστευτικό εμπιστευτικές απεγγραφή κατά_λάθος παραλήπτη
Found-in: Το μήνυμα αυτό είναι εμπιστευτικό. Αν το λάβατε κατά λάθος, διαγράψτε το.
Not-in: Το σχέδιο είναι εμπιστευτικό.

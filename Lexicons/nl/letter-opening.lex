Lexicon: letter-opening
Language: nl
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening hallo beste geachte dag goedemorgen goedemiddag goedenavond hoi lieve goededag waarde
  goede_morgen goede_middag hai
Found-in: Beste Ann,
Found-in: Geachte mevrouw Example,
Not-in: Beste van alles is de lamp.

Lexicon: valediction
Language: nl
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing met_vriendelijke_groet met_vriendelijke_groeten vriendelijke_groet
  vriendelijke_groeten hartelijke_groet hartelijke_groeten met_hartelijke_groet groet groeten
  groetjes mvg hoogachtend bedankt hartelijk_dank dank_je_wel alvast_bedankt bij_voorbaat_dank
Found-in: Met vriendelijke groet, | Tom
Found-in: Groeten, | Tom
Not-in: Groet en kus staan op de blauwe kaart.

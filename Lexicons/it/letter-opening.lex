Lexicon: letter-opening
Language: it
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening ciao buongiorno buonasera salve gentile gentili egregio egregia spettabile caro cara
  cari buon_giorno gentilissimo gentilissima stimato stimata buona_sera illustre
Found-in: Buongiorno Ann,
Found-in: Gentile signora Example,
Not-in: Cara e bella dice il biglietto della lampada.

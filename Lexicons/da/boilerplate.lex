Lexicon: boilerplate
Language: da
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal fortrolig fortrolige fortrolighed tiltænkte_modtager afmeld ved_en_fejl
Found-in: Denne besked er fortrolig og kun til den tiltænkte modtager. Har du modtaget den ved en
  fejl, så slet den.
Not-in: Dine planer er fortrolige.

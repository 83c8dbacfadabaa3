Lexicon: boilerplate
Language: fi
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal luottamuksellinen luottamuksellista erehdyksessä peruuta_tilaus
Found-in: Tämä viesti on luottamuksellinen. Jos sait sen erehdyksessä, poista se.
Not-in: Tietosi ovat luottamuksellisia.

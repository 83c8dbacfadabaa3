Lexicon: boilerplate
Language: et
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal konfidentsiaalne konfidentsiaalset eksikombel loobuda adressaadile
Found-in: See kiri on konfidentsiaalne. Kui saite selle eksikombel, kustutage see.
Not-in: Teie plaan on konfidentsiaalne.

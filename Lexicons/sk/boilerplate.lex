Lexicon: boilerplate
Language: sk
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal dôverná dôverné dôverný omylom odhlásiť adresátovi
Found-in: Táto správa je dôverná a patrí len adresátovi. Ak ste ju dostali omylom, vymažte ju.
Not-in: Vaše údaje sú dôverné.

Lexicon: boilerplate
Language: pl
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: legal
Words: legal poufne poufna poufności adresata niniejsza_wiadomość wypisać wypisz krs omyłkowo

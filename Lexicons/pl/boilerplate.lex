Lexicon: boilerplate
Language: pl
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal poufne poufna poufności adresata niniejsza_wiadomość wypisać wypisz krs omyłkowo
Found-in: Niniejsza wiadomość jest poufna i przeznaczona dla adresata. W razie omyłkowego otrzymania
  prosimy ją usunąć.
Not-in: Pana plany są poufne.

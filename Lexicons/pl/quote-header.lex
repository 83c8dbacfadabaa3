Lexicon: quote-header
Language: pl
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender od nadawca

Group: sent
Words: sent wysłano wysłane data

Group: to
Words: to do adresat

Group: subject
Words: subject temat

Group: cc
Words: cc dw cc do_wiadomości

Group: original
Words: original oryginalna pierwotna oryginalny

Group: noun
Words: noun wiadomość mail

Group: forwarded
Words: forwarded przekazana przesłana

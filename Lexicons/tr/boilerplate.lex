Lexicon: boilerplate
Language: tr
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal gizli gizlilik yasal_uyarı abonelikten_çık
Found-in: Bu ileti gizli bilgiler içerir. Gizlilik kurallarımız ve yasal uyarı sitemizdedir.
Not-in: Gizli bir not bulduk.

Lexicon: boilerplate
Language: sv
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: legal
Words: legal konfidentiell konfidentiellt sekretess avsedd_för avregistrera avprenumerera av_misstag

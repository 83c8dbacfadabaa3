Lexicon: boilerplate
Language: lv
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal konfidenciāla konfidenciālu kļūdas_pēc atrakstīties adresātam
Found-in: Šī vēstule ir konfidenciāla. Ja saņēmāt to kļūdas pēc, dzēsiet to.
Not-in: Jūsu dzīve ir konfidenciāla.

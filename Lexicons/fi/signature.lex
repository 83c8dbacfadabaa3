Lexicon: signature
Language: fi
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile lähetetty_iphonesta lähetetty_ipadista lähetetty_laitteesta hanki_outlook lähetetty

Group: contact
Words: contact puh puhelin matkapuhelin osasto

Lexicon: signature
Language: uk
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile надіслано_з відправлено_з

Group: contact
Words: contact тел телефон моб факс відділ

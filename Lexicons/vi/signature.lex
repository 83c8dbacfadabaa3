Lexicon: signature
Language: vi
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile đã_gửi_từ gửi_từ được_gửi_từ

Group: contact
Words: contact điện_thoại

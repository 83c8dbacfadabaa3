Lexicon: quote-header
Language: tr
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender kimden gönderen

Group: sent
Words: sent gönderildi tarih gönderme_tarihi gönderilme_tarihi

Group: to
Words: to kime alıcı

Group: subject
Words: subject konu

Group: cc
Words: cc bilgi

Group: original
Words: original orijinal özgün

Group: noun
Words: noun mesaj ileti iletisi

Group: forwarded
Words: forwarded yönlendirilmiş iletilen iletilmiş

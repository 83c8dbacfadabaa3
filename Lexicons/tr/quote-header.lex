Lexicon: quote-header
Language: tr
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender kimden gönderen
Found-in: Kimden: Ann Example <ann@example.com> | Gönderildi: 3 Mart 2026 Salı 10:14 | Kime:
  desk@example.com | Konu: Lamba
Not-in: Kimden: bu alan boş

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
Found-in: -----Özgün İleti----- | Kimden: Ann Example <ann@example.com> | Tarih: 3 Mart 2026 10:14 |
  Kime: desk@example.com | Bilgi: tom@example.com | Konu: Lamba

Group: noun
Words: noun mesaj ileti iletisi

Group: forwarded
Words: forwarded yönlendirilmiş iletilen iletilmiş
Found-in: -------- İletilen İleti -------- | Konu: Lamba | Tarih: Tue, 3 Mar 2026 10:14:00 +0300 |
  Kimden: Ann Example <ann@example.com>

Group: delimiter
Words: delimiter bu_satırın_üstüne bu_çizginin_üzerine bu_satırın_üzerine
Found-in: ##- Lütfen yanıtınızı bu satırın üstüne yazın -##

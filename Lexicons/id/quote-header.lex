Lexicon: quote-header
Language: id
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender dari pengirim
Found-in: Dari: Ann Example <ann@example.com> | Dikirim: Selasa, 3 Maret 2026 10.14 | Ke:
  desk@example.com | Perihal: Lampu
Not-in: Dari: Jakarta | Ke: Bandung | Tanggal: 3 Maret 2026, 10.14

Group: sent
Words: sent dikirim tanggal terkirim

Group: to
Words: to ke kepada untuk

Group: subject
Words: subject perihal subjek judul

Group: cc
Words: cc tembusan

Group: original
Words: original asli
Found-in: -------- Pesan asli -------- | Dari: Ann Example <ann@example.com> | Tanggal: 03/03/2026
  10.14 | Kepada: desk@example.com | Tembusan: tom@example.com | Subjek: Lampu

Group: noun
Words: noun pesan

Group: forwarded
Words: forwarded diteruskan terusan
Found-in: -------- Pesan Terusan -------- | Subjek: Lampu | Tanggal: 03/03/2026 10:14 | Dari: Ann
  Example <ann@example.com>

Group: delimiter
Words: delimiter di_atas_baris_ini di_atas_garis_ini
Found-in: ##- Silakan ketik balasan Anda di atas baris ini -##

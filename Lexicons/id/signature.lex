Lexicon: signature
Language: id
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile dikirim_dari dikirim_dengan dikirim_melalui dapatkan_outlook_untuk
Found-in: Dikirim dari iPhone saya
Found-in: Dapatkan Outlook untuk Android
Found-in: Dikirim dari Yahoo Mail di Android
Not-in: Dikirim dari gudang kami hari Senin, paketnya tiba besok.

Group: contact
Words: contact telp telepon hp faks alamat bagian
Found-in: Ann Example | Layanan Pelanggan | Telp. +62 21 1234 5678 | www.example.com

Lexicon: boilerplate
Language: id
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal rahasia kerahasiaan berhenti_berlangganan keliru
Found-in: Pesan ini bersifat rahasia. Jika Anda menerimanya karena keliru, hapuslah.
Not-in: Resepnya masih rahasia dapur.

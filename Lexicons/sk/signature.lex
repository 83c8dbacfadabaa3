Lexicon: signature
Language: sk
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile odoslané_z odoslané_zo odoslané_pomocou získať_outlook_pre
Found-in: Odoslané z iPhonu
Found-in: Odoslané z môjho iPhonu
Found-in: Získať Outlook pre Android
Not-in: Odoslané z nášho skladu v pondelok, balík príde zajtra.

Group: device
Words: device iphonu telefónu

Group: contact
Words: contact tel telefón mobil fax oddelenie
Found-in: Ann Example | Zákaznícky servis | Tel.: +421 2 123 456 | www.example.com

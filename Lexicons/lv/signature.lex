Lexicon: signature
Language: lv
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile sūtīts_no nosūtīts_no sūtīts_izmantojot iegūstiet_outlook
Found-in: Sūtīts no mana iPhone
Found-in: Nosūtīts no iPhone
Found-in: Iegūstiet Outlook operētājsistēmai Android
Not-in: Nosūtīts no mūsu noliktavas pirmdien, sūtījums būs rīt.

Group: contact
Words: contact tālr tālrunis mob fakss nodaļa
Found-in: Ann Example | Klientu dienests | Tālr. +371 6712 3456 | www.example.com

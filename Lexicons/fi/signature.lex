Lexicon: signature
Language: fi
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile lähetetty_iphonesta lähetetty_ipadista lähetetty_laitteesta hanki_outlook
  lähetetty_puhelimesta lähetetty_outlookista lataa_outlook
Found-in: Lähetetty iPhonesta
Found-in: Lähetetty laitteesta Samsung Galaxy
Found-in: Hanki Outlook iOS:lle
Found-in: Hanki Outlook for Android
Not-in: Lähetetty on jo lamppu, joka tulee huomenna teille kotiin.

Group: contact
Words: contact puh puhelin matkapuhelin osasto
Found-in: Ann Example | Asiakaspalvelu | Puh. +358 9 123 456 | www.example.com

Lexicon: signature
Language: cs
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile odesláno_z odesláno_ze získat_outlook odesláno_pomocí získejte_outlook_pro
  získat_outlook_pro
Found-in: Odesláno z iPhonu
Found-in: Odesláno z mého iPhonu
Found-in: Získat Outlook pro Android
Found-in: Odesláno z Outlooku pro iOS
Not-in: Odesláno z našeho skladu v pondělí, balík dorazí zítra.

Group: device
Words: device iphonu outlooku telefonu

Group: contact
Words: contact tel telefon mobil fax oddělení
Found-in: Ann Example | Zákaznický servis | Tel.: +420 123 456 789 | www.example.com

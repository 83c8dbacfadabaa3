Lexicon: attribution
Language: lv
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb rakstīja raksta
Found-in: otrd., 2026. g. 3. marts plkst. 10:14 — lietotājs Ann Example <ann@example.com> rakstīja:
Found-in: 2026.03.03. 10:14, Ann Example rakstīja:
Found-in: Ann Example <ann@example.com> rakstīja 2026. gada 3. martā plkst. 10:14:
Found-in: Ann Example rakstīja: | > Vai tā ir zila?
Not-in: Pa telefonu jūs rakstījāt:
Not-in: Pirmdien viņa rakstīja: | * lampa ir zila | * abažūrs ir zaļš

Group: saying
Words: saying teica jautāja atbildēja
Found-in: Ann Example teica: | > Vai tā ir zila?

Group: opener
Words: opener lietotājs

Group: am
Words: am plkst

Group: date
Words: date janv janvāris janvārī febr februāris februārī marts martā apr aprīlis aprīlī maijs maijā
  jūn jūnijs jūnijā jūl jūlijs jūlijā aug augusts augustā sept septembris septembrī okt oktobris
  oktobrī nov novembris novembrī dec decembris decembrī pirmd pirmdiena pirmdien otrd otrdiena
  otrdien trešd trešdiena trešdien ceturtd ceturtdiena ceturtdien piektd piektdiena piektdien sestd
  sestdiena sestdien svētd svētdiena svētdien g gada

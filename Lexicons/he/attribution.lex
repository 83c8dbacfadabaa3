Lexicon: attribution
Language: he
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against Thunderbird's localisation

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb כתב כתבה מאת נכתב_על_ידי כתב_ה
Found-in: ‏בתאריך יום ג׳, 3 במרץ 2026 ב-10:14 מאת ‫ענת דוגמה‬‏ <‪anat@example.com‬‏>:‏
Found-in: ‫ב-3 במרץ 2026 בשעה 10:14, ענת דוגמה <anat@example.com> כתב/ה:‬
Found-in: נכתב על ידי ענת דוגמה, ב־03/03/2026 בשעה 10:14:
Found-in: ⁧ביום שלישי, 3 במרץ 2026 10:14, ענת דוגמה <anat@example.com> כתבה:⁩
Found-in: ענת דוגמה כתבה: | > האם היא כחולה?
Not-in: בטלפון כתבת:
Not-in: ביום שני כתבת: | * המנורה כחולה | * האהיל ירוק

Group: saying
Words: saying אמר אמרה שאל שאלה ענה
Found-in: ענת דוגמה אמר: | > האם היא כחולה?

Group: opener
Words: opener בתאריך ב ביום

Group: am
Words: am בשעה

Group: date
Words: date ינו ינואר בינו בינואר פבר פברואר בפבר בפברואר מרץ במרץ אפר אפריל באפר באפריל מאי במאי
  יוני ביוני יולי ביולי אוג אוגוסט באוג באוגוסט ספט ספטמבר בספט בספטמבר אוק אוקטובר באוק באוקטובר
  נוב נובמבר בנוב בנובמבר דצמ דצמבר בדצמ בדצמבר יום

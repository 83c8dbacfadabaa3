Lexicon: quote-header
Language: he
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against Thunderbird's localisation

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender מאת שולח
Found-in: ‏מאת: ענת דוגמה <anat@example.com> | ‏נשלח: יום שלישי 03 מרץ 2026 10:14 | ‏אל:
  desk@example.com | ‏נושא: מנורה
Not-in: מאת: ברלין | אל: פריז | תאריך: 3 במרץ 2026

Group: sent
Words: sent נשלח תאריך

Group: to
Words: to אל נמען

Group: subject
Words: subject נושא הנדון

Group: cc
Words: cc עותק העתק

Group: original
Words: original מקורית
Found-in: -------- הודעה מקורית -------- | נושא: מנורה | תאריך: 03/03/2026 10:14 | מאת: ענת דוגמה
  <anat@example.com> | אל: desk@example.com | עותק: tom@example.com

Group: noun
Words: noun הודעה

Group: forwarded
Words: forwarded שהועברה הועברה מועברת
Found-in: -------- הודעה שהועברה -------- | נושא: מנורה | תאריך: 03/03/2026 10:14 | מאת: ענת דוגמה
  <anat@example.com>

Group: delimiter
Words: delimiter מעל_שורה_זו מעל_לשורה_זו מעל_קו_זה
Found-in: ##- נא להשיב מעל שורה זו -##

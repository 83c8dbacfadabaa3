Lexicon: valediction
Language: ar
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing مع_التحية مع_أطيب_التحيات تحياتي شكرا شكراً مع_الشكر مع_خالص_التحية
  وتفضلوا_بقبول_فائق_الاحترام
Found-in: مع التحية، | توم
Found-in: شكراً، | توم
Not-in: شكرا جزيلا لكل من صنع المصباح الأزرق الجميل لنا.

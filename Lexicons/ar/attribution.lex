Lexicon: attribution
Language: ar
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against Thunderbird's localisation

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb كتب كتبت كتبه يكتب تمت_كتابة_ما_يلي_بواسطة بواسطة
Found-in: ‫في الثلاثاء، 3 مارس 2026 في 10:14 ص تمت كتابة ما يلي بواسطة ‪آن مثال‬‏
  <‪ann@example.com‬‏>:‬
Found-in: في 3‏/3‏/2026 10:14 ص، كتب آن مثال:
Found-in: على 03/03/26 10:14، كتب آن مثال:
Found-in: بتاريخ ٣ مارس ٢٠٢٦ الساعة ١٠:١٤، كتبت آن مثال <ann@example.com>:
Found-in: كتب آن مثال: | > هل هو أزرق؟
Not-in: على الهاتف كتبت لنا:
Not-in: يوم الاثنين كتبت: | * المصباح أزرق | * الغطاء أخضر

Group: saying
Words: saying قال قالت سأل أجاب
Found-in: كتب آن قال: | > هل هو أزرق؟

Group: opener
Words: opener في بتاريخ على يوم

Group: am
Words: am ص م الساعة

Group: date
Words: date يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون
  شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس
  الجمعة السبت

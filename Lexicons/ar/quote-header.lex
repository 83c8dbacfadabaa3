Lexicon: quote-header
Language: ar
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against Thunderbird's localisation

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender من المرسل
Found-in: ‏من: آن مثال <ann@example.com> | ‏تم الإرسال: 03 مارس 2026 10:14 ص | ‏إلى:
  desk@example.com | ‏الموضوع: المصباح
Not-in: من: برلين | إلى: باريس | التاريخ: 3 مارس 2026

Group: sent
Words: sent تاريخ التاريخ تم_الإرسال تاريخ_الإرسال أرسل

Group: to
Words: to إلى الى المستلم

Group: subject
Words: subject الموضوع موضوع

Group: cc
Words: cc نسخة

Group: original
Words: original الأصلية الأصليَّة أصلية
Found-in: -------- الرسالة الأصلية -------- | الموضوع: المصباح | التاريخ: 03/03/2026 10:14 | من: آن
  مثال <ann@example.com> | إلى: desk@example.com | نسخة: tom@example.com

Group: noun
Words: noun رسالة الرسالة

Group: forwarded
Words: forwarded محولة ممررة ممرّرة معاد_توجيهها
Found-in: -------- رسالة محولة -------- | الموضوع: المصباح | التاريخ: 03/03/2026 10:14 | من: آن مثال
  <ann@example.com>

Group: delimiter
Words: delimiter فوق_هذا_السطر فوق_هذا_الخط أعلى_هذا_السطر
Found-in: ##- يرجى كتابة ردك فوق هذا السطر -##

Lexicon: boilerplate
Language: ar
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal سرية سري بالخطأ إلغاء_الاشتراك المرسل_إليه
Found-in: هذه الرسالة سرية وموجهة إلى المرسل إليه وحده. إذا وصلتك بالخطأ فاحذفها.
Not-in: خطة الهدية سرية حتى يوم عيد ميلاد صديقتنا آن.

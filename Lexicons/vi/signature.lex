Lexicon: signature
Language: vi
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile đã_gửi_từ gửi_từ được_gửi_từ tải_outlook_cho
Found-in: Đã gửi từ iPhone của tôi
Found-in: Gửi từ Outlook cho Android
Found-in: Tải Outlook cho iOS
Not-in: Gửi từ kho hôm thứ hai, gói hàng mai sẽ tới.

Group: contact
Words: contact điện_thoại
Found-in: Ann Example | Hỗ trợ khách hàng | Điện thoại: +84 24 1234 5678 | www.example.com

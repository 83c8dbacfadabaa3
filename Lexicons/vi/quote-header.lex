Lexicon: quote-header
Language: vi
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender từ người_gửi
Found-in: Từ: Ann Example <ann@example.com> | Đã gửi: 03 Tháng Ba 2026 10:14 | Đến: desk@example.com
  | Chủ đề: Đèn
Not-in: Từ: ô này để trống

Group: sent
Words: sent đã_gửi gửi ngày ngày_gửi

Group: to
Words: to tới đến người_nhận

Group: subject
Words: subject chủ_đề tiêu_đề

Group: cc
Words: cc cc

Group: original
Words: original gốc
Found-in: -------- Thư gốc -------- | Từ: Ann Example <ann@example.com> | Ngày: 03/03/2026 10:14 |
  Tới: desk@example.com | Cc: tom@example.com | Tiêu đề: Đèn

Group: noun
Words: noun thư nhắn

Group: forwarded
Words: forwarded chuyển_tiếp tiếp
Found-in: -------- Thư chuyển tiếp -------- | Tiêu đề: Đèn | Ngày: 03/03/2026 10:14 | Từ: Ann
  Example <ann@example.com>

Group: delimiter
Words: delimiter phía_trên_dòng_này trên_dòng_này
Found-in: ##- Vui lòng nhập câu trả lời phía trên dòng này -##

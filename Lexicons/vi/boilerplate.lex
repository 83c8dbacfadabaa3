Lexicon: boilerplate
Language: vi
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal bảo_mật hủy_đăng_ký nhận_nhầm
Found-in: Thư này có nội dung bảo mật. Nếu bạn nhận nhầm thư, xin xóa đi.
Not-in: Chìa khóa bảo mật nằm trong hộp.

Lexicon: quote-header
Language: vi
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender từ người_gửi

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

Group: noun
Words: noun thư nhắn

Group: forwarded
Words: forwarded chuyển_tiếp tiếp

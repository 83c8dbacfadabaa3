Lexicon: letter-opening
Language: vi
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening chào xin_chào kính_gửi thân_gửi kính_chào thân_mến chào_buổi_sáng
Found-in: Chào Ann,
Found-in: Kính gửi bà Example,
Not-in: Chào mào là một loài chim.

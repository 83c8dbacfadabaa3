Lexicon: valediction
Language: vi
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing trân_trọng thân_mến kính_thư cảm_ơn xin_cảm_ơn thân_ái chân_thành_cảm_ơn
Found-in: Trân trọng, | Tom
Found-in: Cảm ơn, | Tom
Not-in: Trân trọng từng món quà là thói quen tốt của chúng tôi.

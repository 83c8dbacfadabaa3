Lexicon: valediction
Language: tr
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing saygılarımla saygılarımızla iyi_çalışmalar iyi_günler sevgiler selamlar teşekkürler
  teşekkür_ederim şimdiden_teşekkürler
Found-in: Saygılarımla, | Tom
Found-in: Teşekkürler, | Tom
Not-in: Sevgiler ve selamlar kartta yazılı duruyor.

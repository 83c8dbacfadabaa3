Lexicon: letter-opening
Language: fa
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening سلام با_سلام درود با_درود جناب جناب_آقای سرکار_خانم آقای خانم صبح_بخیر روز_بخیر
  وقت_بخیر مشتری_گرامی مشتریان_گرامی کاربر_گرامی دوست_گرامی همکار_گرامی
Found-in: سلام آن،
Found-in: جناب آقای احمدی،
Not-in: دیروز چراغ آبی رسید.

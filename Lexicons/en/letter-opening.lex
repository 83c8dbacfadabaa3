Lexicon: letter-opening
Language: en
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening hi hello dear hey greetings good_morning good_afternoon good_evening good_day hiya
  howdy hi_there hello_there to_whom_it_may_concern to_whomever_it_may_concern dearest heya morning
  afternoon evening
Found-in: Dear Ann,
Found-in: Hello Ann,
Found-in: Good morning Ann,
Not-in: Hi-fi sets are in stock.

Lexicon: valediction
Language: en
Purpose: Closing formulas of letters, each a whole line or the beginning of one.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: closing
Words: closing regards best_regards kind_regards warm_regards warmest_regards kindest_regards
  many_regards with_regards with_kind_regards with_best_regards best best_wishes all_the_best
  warm_wishes kind_wishes with_best_wishes sincerely yours_sincerely sincerely_yours
  yours_faithfully faithfully yours yours_truly truly_yours respectfully respectfully_yours
  cordially cheers thanks thank_you thx thanks_again many_thanks thank_you_again thanks_and_regards
  thanks_a_lot thanks_so_much thank_you_very_much thank_you_so_much thanks_in_advance
  thank_you_in_advance with_thanks take_care talk_soon love bye have_a_nice_day have_a_great_day
  have_a_good_day br rgds kr
Found-in: Kind regards, | Tom
Found-in: Yours sincerely, | Tom
Found-in: Thanks, | Tom
Not-in: Best of all, the lamp is blue.

Lexicon: due-words
Language: en
Purpose: Words by which a promise says when it is kept, and words that show that nothing is
  promised. The first word of each list says what the others do; _ joins the words of a phrase.
  Names of months and weekdays need not stand here.
Source: written for replylint

# Before a time.
Words: by by until till no_later_than not_later_than up_to by_no_later_than on_or_before
  at_or_before

Words: before before prior_to ahead_of

Words: after after following

Words: at at on in for over during around about between through throughout

Words: within within inside in_under in_less_than

# What stands behind them is no time by which anything is due.
Words: unfit of from since dated last past every each previous

Words: lasting for lasts last past every each per than another

Words: gone ago earlier

Words: next next

Words: this this tonight

Words: coming coming upcoming

Words: filler the of a an our your that very latest

Words: definite the

Words: day-lead the

Words: working working business work

Words: from-now from_now time hence

Words: joiner to or till until through

Words: joint and but so then

Words: late at_the_latest at_latest latest no_later_than at_the_very_latest

Words: soon as_soon_as_possible as_soon_as_we_can as_soon_as_i_can as_quickly_as_possible asap soon
  shortly in_due_course before_long at_some_point in_due_time as_fast_as_possible presently
  as_soon_as_we're_able as_quickly_as_we_can at_the_earliest when_possible when_we_can

# What else comes first.
Words: event as_soon_as once after upon following the_moment the_minute the_day whenever until
  on_receipt on_arrival on_delivery upon_receipt subject_to pending as_and_when

Words: asked when

Words: other once_more once_again once_a once_per at_once all_at_once once_and_for_all once_or_twice
  more_than_once

Words: condition if in_case provided providing assuming should_you should_your in_the_event
  as_long_as so_long_as unless

Words: reader you your you're you've you'd yours yourself

Words: asking please kindly let_us_know let_me_know tell_us tell_me send_us send_me call_us call_me
  contact_us write_to_us email_us reply_to_this give_us give_me just_reply you_must you_need
  you_have_to

# "Please find attached" asks for nothing.
Words: other please_find please_note please_accept please_rest_assured please_be_assured
  please_bear_with please_see give_us_until give_me_until give_us_a give_me_a

Words: negation not never no won't can't cannot don't didn't nor

Words: perfect have has had i've we've you've they've been was were promised

Words: happened i_sent we_sent you_sent he_sent they_sent did didn't was wasn't were weren't had
  hadn't happened ordered bought wrote reported told called arrived received paid asked sent_us
  sent_me promised came went broke failed

Words: future will we'll i'll we_will i_will we_shall i_shall colleague_will team_will courier_will
  driver_will technician_will engineer_will fitter_will you'll it'll they'll that'll shall going
  let_me let_us 'll promise guarantee expect aim plan

Words: obligation to

# A sentence that says nothing but when is made of these.
Words: light this that it should will be is take takes most likely probably hopefully i we think
  expect it'll that'll that's it's done ready there latest very and at_most maximum maybe perhaps
  usually normally all may might can would say let's so possibly certainly

# Numbers; a word for a few stands for the most that it may be.
Words: number-1 one a an single

Words: number-2 two couple a_couple couple_of a_couple_of couple_more pair_of

Words: number-3 three

Words: number-4 four

Words: number-5 five few a_few several some a_number_of

Words: number-6 six half_a_dozen

Words: number-7 seven

Words: number-8 eight

Words: number-9 nine

Words: number-10 ten

Words: number-11 eleven

Words: number-12 twelve

Words: number-14 fourteen

Words: number-15 fifteen

Words: number-18 eighteen

Words: number-20 twenty

Words: number-21 twenty_one

Words: number-24 twenty_four

Words: number-28 twenty_eight

Words: number-30 thirty

Words: number-36 thirty_six

Words: number-40 forty

Words: number-45 forty_five

Words: number-48 forty_eight

Words: number-60 sixty

Words: number-72 seventy_two

Words: number-90 ninety

Words: ordinal-1 first

Words: ordinal-2 second

Words: ordinal-3 third

Words: ordinal-4 fourth

Words: ordinal-5 fifth

Words: ordinal-6 sixth

Words: ordinal-7 seventh

Words: ordinal-8 eighth

Words: ordinal-9 ninth

Words: ordinal-10 tenth

Words: ordinal-11 eleventh

Words: ordinal-12 twelfth

Words: ordinal-15 fifteenth

Words: ordinal-20 twentieth

Words: ordinal-30 thirtieth

# Units: 1 minute, 2 hour, 3 day, 4 week, 5 month, 6 quarter, 7 year, 8 weekend, 9 working day,
# 10 fortnight; 100 more for many of them.
Words: unit-1 minute min

Words: unit-101 minutes mins minutes'

Words: unit-2 hour hr h

Words: unit-102 hours hrs hours'

Words: unit-3 day day's

Words: unit-103 days days'

Words: unit-4 week week's wk

Words: unit-104 weeks weeks' wks

Words: unit-5 month month's

Words: unit-105 months months'

Words: unit-6 quarter

Words: unit-106 quarters

Words: unit-7 year year's

Words: unit-107 years years'

Words: unit-8 weekend week_end

Words: unit-9 weekday workday

Words: unit-109 weekdays workdays

Words: unit-10 fortnight fortnight's

Words: unit-110 fortnights

Words: minutes-30 half_an_hour half_hour half_an_hour's

Words: minutes-15 quarter_of_an_hour a_quarter_of_an_hour

Words: minutes-90 hour_and_a_half an_hour_and_a_half

# Which part of a period: 1 its beginning, 2 its middle, 3 its end, 4 all of it.
Words: edge-1 early beginning start earlier

Words: edge-2 mid middle halfway_through

Words: edge-3 end late close

Words: edge-4 later course some_time sometime

Words: weeks-2 week_after_next

# A condition before a promise; behind one it takes nothing from it.
Words: exception-0 unless

# What promises by itself where a time is said, and what follows it and is no deed.
Words: pledge-0 we_will we'll i_will i'll we_shall i_shall colleague_will team_will courier_will
  driver_will technician_will engineer_will fitter_will

Words: idle-0 be need see not never no only know open close reopen stay remain want like love miss
  wait assume say admit probably then start move travel

# Days from today on.
Words: day-0 today

Words: day-1 tomorrow tmrw overnight

Words: day-2 day_after_tomorrow the_day_after_tomorrow

# Parts of a day, by the hour at which they end; times of day; ends of a day.
Words: part-12 morning first_thing

Words: part-18 afternoon

Words: part-24 evening night tonight

Words: clock-12 noon midday lunchtime lunch

Words: clock-24 midnight

Words: close-0 cob close_of_business end_of_business close_of_the_business_day end_of_business_day
  closing_time end_of_the_working_day end_of_the_business_day

Words: close-3 eod close_of_play end_of_play end_of_day end_of_the_day end_of_this_day day's_end

Words: close-4 eow end_of_week week's_end

Words: close-5 eom end_of_month month_end month's_end

Words: close-7 eoy end_of_year year_end year's_end

Words: feast-1225 christmas xmas christmas_day

Words: feast-1224 christmas_eve

Words: feast-1231 new_year's_eve

Words: feast-101 new_year new_year's new_year's_day

Words: month-13 the_new_year

Lexicon: answer-words
Language: en
Purpose: Words by which a reply answers: yes and no, days, numbers, places, people, reasons, things
  to do. The first word of each list says what the others do in an answer; _ joins the words of a
  phrase.
Source: written for replylint

Words: yes yes yep yeah yup indeed absolutely definitely certainly exactly sure of_course no_problem
  sure_thing that's_right that_is_right that's_correct that_is_correct by_all_means with_pleasure

Words: no no nope not_at_all of_course_not certainly_not definitely_not not_really i'm_afraid_not
  not_yet

# Behind "since" and behind a yes or no that has no comma.
Words: subject i you he she it we they there this that these those the our your my their his her its
  a an all some

Words: reason because owing_to due_to caused_by the_reason this_is_why that's_why that_is_why
  on_account_of as_a_result as_a_consequence thanks_to so_that in_order_to for_that_reason
  for_this_reason the_cause which_is_why cause_is cause_was reason_is reason_was reason_for_this
  reason_being held_up_by delayed_by

Words: reason_before_subject since

Words: reason_with_state as

Words: state was were is are isn't wasn't weren't aren't

Words: place address street settings menu tab page section drawer shelf floor office store shop
  warehouse website site portal app dashboard account profile branch building room desk entrance
  car_park folder screen sidebar toolbar header footer corner box label depot counter station town
  city village county country help_centre help_center manual invoice receipt upstairs downstairs
  on_the_back at_the_bottom at_the_top on_the_left on_the_right next_door

Words: before_place in on at under via from behind below above beneath near inside into onto through
  opposite beside

Words: before_town in near

Words: no_town i mac al english german french spanish italian dutch polish swedish russian chinese
  pdf html word excel advance general person full part order case addition total fact

Words: person manager colleague colleagues supervisor engineer engineers technician technicians
  courier specialist specialists director accountant developer developers designer receptionist
  receptionists team department from_accounts in_accounts accounts_department billing_department
  from_billing sales_department from_sales sales_team warehouse_staff support_team head_of_sales
  managers reception electrician plumber fitter fitters maker manufacturer landlord insurer embassy
  airline dealer retailer

Words: title mr mrs ms miss mx dr prof

Words: step click tap press select choose open enter type go scroll navigate log sign download
  install uninstall restart reboot reset turn switch unplug plug remove replace insert push pull
  hold release pour fill empty wait check uncheck tick untick copy paste save delete add attach
  detach connect disconnect close launch run visit follow fill_in fill_out set update upload print
  swipe drag rinse wash dry wipe clean tighten loosen unscrew lift lower slide put take place
  make_sure try use pick clear

Words: step_lead please then first firstly second secondly third thirdly next now finally lastly
  afterwards and simply just kindly

Words: attachment attached attaching enclosed enclosing attachment attachments enclosure enclosures

Words: addressee you your yours you've you'd

Words: negation not no without isn't wasn't never

Words: link link links url hyperlink

Words: date today tomorrow tonight yesterday monday mondays tuesday tuesdays wednesday wednesdays
  thursday thursdays friday fridays saturday saturdays sunday sundays weekday weekdays weekend
  weekends noon midday midnight next_week this_week last_week next_month this_month last_month
  next_year this_year last_year this_morning this_afternoon this_evening end_of_the_week
  end_of_the_month end_of_the_year end_of_the_day end_of_next_week end_of_this_week in_a_week
  within_a_week in_a_day within_a_day in_an_hour within_an_hour within_the_hour in_a_month
  a_few_days few_days a_few_weeks few_weeks a_few_hours few_hours a_few_minutes few_minutes
  a_couple_of_days a_couple_of_weeks a_couple_of_hours couple_of_days couple_of_weeks
  couple_of_hours in_spring in_summer in_autumn in_winter this_spring this_summer this_autumn
  this_winter next_spring next_summer next_autumn next_winter every_day every_week every_month
  once_a_day once_a_week once_a_month once_a_year half_an_hour an_hour a_fortnight all_day

Words: month january february april june july september october november december

Words: month_or_word may march august

Words: before_month in by until till since from of next last this on during before after mid late
  early end and to or between

Words: unit day days week weeks month months year years hour hours minute minutes min mins second
  seconds sec secs hrs hr business_days business_day working_days working_day calendar_days
  fortnight fortnights decades o'clock am pm

Words: number two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty
  thirty forty fifty sixty ninety hundred thousand million dozen half double twice

Words: label no nr number page step version section chapter article model type part figure line
  option item point room floor gate size level class clause paragraph release build error code

Words: free free_of_charge for_free is_free are_free it's_free free_delivery free_shipping
  free_returns no_charge no_cost nothing_extra at_no_extra_cost unlimited

Words: writer i we us our i'll we'll i'm we're i've we've me my

Words: contact call ring phone contact write reply respond answer text message notify inform tell
  update let_you_know get_back be_in_touch come_back_to_you follow_up keep_you email

Words: send send sends sending email forward attach provide give share resend supply

Words: file invoice invoices receipt receipts copy copies pdf file files document documents manual
  manuals form forms photo photos picture pictures screenshot screenshots statement statements
  certificate certificates label labels voucher quote quotation contract drawing drawings brochure
  catalogue catalog datasheet spreadsheet report template agenda slides

# They look like answers and are none.
Words: other due_to_arrive due_to_be due_to_ship due_to_start due_to_open due_to_go due_to_come
  due_to_end due_to_leave due_to_land due_to_return one_second one_moment the_other_day one_day
  some_day any_day these_days each_other no_one no_longer in_no_time on_time in_time every_time
  more_or_less at_first in_the_first_place feel_free please_feel_free free_to get_back_to_normal
  second_hand in_person in_case you_may day_to_day open_hours free_time as_well_as third_party
  third_parties you_have_attached you_had_attached as_long_as as_soon_as as_far_as as_much_as
  as_many_as in_terms_of

# Behind "how": a span of time is asked for.
Words: span long often soon fast quickly frequently late early old time

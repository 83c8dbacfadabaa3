Lexicon: honorifics
Language: bg
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: г-н г-жа г-жо г-це г-ца господин господине госпожа госпожо госпожица госпожице д-р доктор
  проф инж

Lexicon: honorifics
Language: el
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: κ. κ κος κα κα. κ.κ. κύριε κύριος κυρία κύριο δεσποινίδα κύριοι δις δρ καθηγητή

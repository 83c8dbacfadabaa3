Lexicon: addressees
Language: fa
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: همه مشتری مشتریان تیم همکار همکاران دوست دوستان کاربر کاربران همگی

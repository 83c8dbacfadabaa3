Lexicon: no-names
Language: en
Purpose: Words that begin a line like a name and are none: openings, closing formulas.
Source: written for replylint
Licence: same as replylint

Words: Sadly Currently Actually First Firstly Next Today Tomorrow Yesterday Regrettably Luckily
  Fortunately Usually Generally Technically Basically However Thankfully Alternatively Additionally
  Finally Lastly Indeed Understood Agreed Perfect Correct Right Fine Done Wonderful Lovely Excellent
  Brilliant Fantastic Awesome Amazing Noted Exactly Definitely Hopefully Honestly Again Yep Yeah
  Nope Maybe Perhaps After Before Since While Until Once Then Now Still

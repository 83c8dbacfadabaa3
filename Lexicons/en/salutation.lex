Lexicon: salutation
Language: en
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Dear Dearest Hi Hii Hiya Hello Hey Heya Hallo Helo Good morning afternoon evening day
  Greetings Howdy Yo Welcome Attn Attention My Our esteemed Hi-ya Cheers Thanks Thank you To the
  there again

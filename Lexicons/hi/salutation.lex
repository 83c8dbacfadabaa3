Lexicon: salutation
Language: hi
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: प्रिय नमस्ते नमस्कार आदरणीय माननीय हेलो हैलो मान्यवर सेवा में प्रणाम को

Lexicon: letter-opening
Language: hi
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening नमस्ते नमस्कार प्रिय आदरणीय माननीय हेलो हैलो प्रणाम सभी_को
Found-in: प्रिय आशा जी,
Found-in: नमस्ते आशा,
Not-in: नीला लैंप कल आया।

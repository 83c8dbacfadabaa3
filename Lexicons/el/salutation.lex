Lexicon: salutation
Language: el
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Αγαπητέ Αγαπητή Αγαπητοί Αξιότιμε Αξιότιμη Αξιότιμοι Γεια Γειά σας σου Καλημέρα Καλησπέρα
  Χαίρετε Προς Κύριε

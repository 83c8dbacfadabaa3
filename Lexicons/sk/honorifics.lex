Lexicon: honorifics
Language: sk
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: pán pana pane pani slečna p. Ing Mgr Bc MUDr doktor doktorka profesor inžinier

Lexicon: honorifics
Language: he
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: מר גב׳ גברת גב' ד"ר ד״ר דר פרופ׳ פרופ' פרופסור אדון העלמה הרב עו״ד עו"ד

Lexicon: honorifics
Language: fa
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: آقای آقا خانم جناب سرکار دکتر مهندس استاد بانو سید

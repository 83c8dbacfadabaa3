Lexicon: salutation
Language: ja
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 拝啓 親愛なる こんにちは こんばんは おはようございます お世話になっております お世話になります

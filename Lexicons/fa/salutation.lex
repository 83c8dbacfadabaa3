Lexicon: salutation
Language: fa
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: سلام درود گرامی عزیز محترم ارجمند وقت بخیر صبح روز شب با عرض خدمت جناب

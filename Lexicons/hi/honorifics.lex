Lexicon: honorifics
Language: hi
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: श्री श्रीमती श्रीमान सुश्री कुमारी जी महोदय महोदया डॉ डॉ. डॉक्टर प्रो प्रोफेसर साहब मैडम सर

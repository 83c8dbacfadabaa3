Lexicon: opener
Language: pl
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing co jaki jaka jakie jakich jakim który która które których jakiej jakiego jakiemu
  którego której którym

Words: time kiedy

Words: place gdzie skąd dokąd

Words: person kto kogo komu kim

Words: manner jak

Words: reason dlaczego czemu

Words: amount ile ilu

Words: particle czy

Words: auxiliary jest są był była było były mogę może mogą można możemy powinienem powinna muszę
  musi trzeba należy będzie będą ma mam mają zrobić

Words: subject ja ty on ona ono my wy oni pan pani państwo to ten ta moje mój moja

Words: indirect powiedzieć wiedzieć wyjaśnić pytam

Words: directive może mogą mógłby mogłaby czy

Words: addressee pan pani państwo ktoś mi

Words: conjunction i lub oraz albo a

Words: alternative lub albo

Words: droppable jest są był była było były mogę może mogą można możemy powinienem powinna muszę
  musi trzeba należy będzie będą ma mam mają zrobić

Words: pronoun ja ty on ona ono my wy oni pan pani państwo

Words: costs kosztuje kosztują

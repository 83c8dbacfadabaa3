Lexicon: honorifics
Language: fr
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: M. Monsieur Mme Madame Mlle Mademoiselle MM. Messieurs Mesdames Me Maître Docteur Dr
  Professeur Pr Directeur Directrice Président Présidente Maire Ministre

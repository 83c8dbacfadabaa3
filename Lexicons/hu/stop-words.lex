Lexicon: stop-words
Language: hu
Purpose: Frequent words by which Hungarian text is told from other languages.
Source: written for replylint

Words: a abban ahhoz aki akik alatt amely amelyek ami amikor amit annak arra az azok azonban azt
  azzal azért be belül benne bár csak de egy egyes egyik egyéb egész el ellen elég elő először előtt
  en ez ezek ezen ezt ezzel ezért fel felé ha hanem hogy hogyan hát igen illetve ilyen itt jobb jó
  jól kell kellene keresztül ki kérem kívül köszönöm között közül le legalább lehet lenne lenni lesz
  lett ma maga meg mellett mely mert mi miatt mikor milyen mind minden mindig mint mit mivel most
  már más nagy nagyon ne nekem neki nem nincs néhány nélkül olyan ott pedig persze rá sajnos saját
  se sem semmi sok sokkal során szerint számára talán te tehát tovább továbbá tud tudom több utolsó
  után utána vagy vagyis valaki valami van vannak vele vissza viszont volna volt voltak által
  általában át és így ön önnek önök össze úgy új újra ő ők

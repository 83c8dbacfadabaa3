Lexicon: stop-words
Language: fi
Purpose: Frequent words by which Finnish text is told from other languages.
Source: written for replylint

Words: aina ainakin alla edelleen ei eikä eivät eli emme en ennen entä enää eräs esimerkiksi että
  haluan he heidän heille heitä hyvin hän hänen häntä ihan ilman itse ja jo joka joko jolla jolle
  jonka jos joskus jossa jota joten jotka jotta juuri kaikki kaikkien kanssa kautta kerran ketä
  kiitos koko koska koskaan kuin kuinka kuitenkin kukaan kun kuten kyllä lisäksi lähes me meidän
  meille meillä meitä melko mihin miksi mikä mikäli mikään millä minkä minua minulla minulle minun
  minut minä missä mistä miten mitä mukaan mutta muut myös myöskin ne niiden niin niitä noin nuo nyt
  näiden näin näitä ole olemme olen oletko olette oli olin olisi olisin olivat olla ollut on onko
  ovat paljon pitäisi sai se sekä sen siellä siihen siinä siis sille sillä sinun sinä sitten sitä
  tai te teidän teille tuo tähän tällä tämä tämän tässä tästä täällä vaan vai vaikka vain vasta
  vielä voi voin voisi voitte yli

Lexicon: stop-words
Language: da
Purpose: Frequent words by which Danish text is told from other languages.
Source: written for replylint

Words: ad af aldrig alle allerede alt altid anden andet andre at bare begge blev blevet blive bliver
  da de dem den denne der deres det dette dig din dine dit dog du efter efterfølgende eftersom eller
  en end endnu er et fik flere for fordi fra få får før først gennem gerne gør gøre ham han hans har
  havde have hende hendes her hos hun hvad hvem hver hvilken hvilket hvis hvor hvordan hvorfor
  hvornår i ifølge igen ikke ind ingen intet især ja jeg jer jeres jo kan kom kommer kun kunne lidt
  lige lille man mange med meget mellem men mens mere mig min mine mit mod må måske ned nej nogen
  noget nogle nok nu når og også om op os over på sammen samt se selv siden sig sin sine sit skal
  skulle som stadig så sådan tak tidligere til ud uden under var ved vi vil ville vores være været

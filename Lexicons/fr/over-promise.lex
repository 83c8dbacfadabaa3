Lexicon: over-promise
Language: fr
Purpose: Promises that nobody can keep: for ever, for certain, whatever comes.
Unless: negation condition question quotation report
Source: written for replylint

Phrase: (cela|ça|ceci|cette erreur|ce problème|une telle erreur) ne se
  (reproduira|produira|répétera) (plus|jamais|plus jamais|jamais plus)
Found-in: Cela ne se reproduira plus jamais.
Not-in: Cela se reproduit souvent.
Unless: condition question quotation report

Phrase: (nous|je) (vous|te) (garantissons|garantis) (que|une|un|la|le|qu'il|qu'elle|l')
Found-in: Nous vous garantissons une chambre calme.
Not-in: Nous ne vous garantissons pas une chambre calme.

Phrase: (je|nous) (vous|te) (promets|promettons) (que|qu'il|qu'elle|de|une|un)
Found-in: Je vous promets que tout ira bien.
Not-in: Nous avons promis une lampe.

Phrase: (je|nous) (vous|te) (assure|assurons) que (tout|rien|cela ne|jamais|plus jamais|ça ne)
Found-in: Je vous assure que tout ira bien.
Not-in: Je vous assure que le colis est parti.

Phrase: (soyez|sois) (assuré|assurée|certain|certaine|assurés) que (tout|rien|cela ne|jamais|ça ne)
Found-in: Soyez assuré que tout ira bien.
Not-in: Soyez assuré que le colis est parti.

Phrase: (nous serons|je serai|nous ferons|je ferai) toujours
Found-in: Nous serons toujours là pour vous.
Not-in: Il est toujours là.

Phrase: (100|cent) [pour cent|pourcent] (sûr|sûre|sécurisé|sécurisée|sans
  risque|fiable|garanti|garantie)
Found-in: Le paiement est 100 % sûr.
Not-in: Il est en 100 % coton.

Phrase: (totalement|absolument|complètement|entièrement) (sans risque|sans
  danger|infaillible|inviolable)
Found-in: Le changement est totalement sans risque.

Phrase: (quoi qu'il arrive|coûte que coûte|à tout prix|quoi qu'il en coûte|sans faute)
Found-in: Il arrive lundi, quoi qu'il arrive.
Not-in: Il arrive lundi.

Phrase: (vous avez|tu as) (ma parole|notre parole|ma parole d'honneur)
Strength: weak
Found-in: Vous avez ma parole que la lampe est bonne.
Not-in: Vous avez ma lampe.

Phrase: (rien ne|il ne) peut [vous|t'] arriver
Strength: weak
Found-in: Rien ne peut vous arriver.
Not-in: Il peut arriver lundi.
Unless: condition question quotation report

Phrase: (garanti|garantie) à vie
Strength: weak
Found-in: Le vernis est garanti à vie.
Not-in: La garantie dure deux ans.

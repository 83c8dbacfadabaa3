Lexicon: alternative
Language: fr
Purpose: Mots qui montrent une issue à côté d'un refus.
Unless: quotation report
Source: written for replylint

Phrase: (à la place|en revanche|par contre|sinon|autrement|en échange|à défaut|exceptionnellement|à
  titre exceptionnel|à titre commercial|en attendant|d'ici là|pour l'instant)
Found-in: En revanche, le vert est là.
Not-in: Le vert est parti.

Phrase: (vous pouvez|vous pourriez|tu peux|vous pourrez) [*]
  (aussi|toujours|encore|essayer|utiliser|prendre|choisir|acheter|commander|échanger|trouver|contacter|demander|passer|revenir|garder|télécharger|consulter|faire|voir|venir)
Found-in: Vous pouvez prendre le vert.
Not-in: Vous pouvez croire cela.
Unless: quotation report negation

Phrase: (nous pouvons|je peux|on peut|nous pourrions|je pourrais) [*] (aussi|encore|vous
  proposer|vous offrir|vous
  envoyer|échanger|réparer|rembourser|envoyer|proposer|commander|demander|essayer)
Found-in: Je peux échanger la lampe.
Not-in: Je peux dormir.
Unless: quotation report negation

Phrase: (une autre|une|l'autre|d'autres|autre)
  (solution|possibilité|option|alternative|couleur|date|taille|modèle|façon)
Found-in: Il existe une autre solution.
Not-in: Il n'existe pas de lampe.
Unless: quotation report negation

Phrase: (je vous propose|nous vous proposons|je vous suggère|je vous conseille|je vous
  recommande|nous vous conseillons|nous vous recommandons|nous proposons)
Found-in: Je vous conseille le vert.
Not-in: Le vert est conseillé.
Unless: quotation report negation

Phrase: (essayez|prenez|regardez|consultez|voyez|passez|écrivez|appelez|envoyez|demandez)
Found-in: Essayez le vert.
Not-in: Vous essayez le vert.
Unless: quotation report negation
Within: start

Phrase: (si vous|dès que vous|si tu) (voulez|souhaitez|préférez|avez|pouvez|le
  souhaitez|veux|préfères)
Found-in: Si vous préférez, il y a le vert.
Not-in: Vous préférez le vert.

Phrase: mais (vous|je|nous|on|il y a|le|la|les|à partir|en|dès|pour|avec)
Found-in: Il est parti, mais le vert est là.
Not-in: Le vert est là.
Unless: quotation report negation

Phrase: (gratuit|gratuitement|offert|sans frais|à nos frais)
Found-in: Le couvercle est gratuit.
Not-in: Le couvercle est cher.
Unless: quotation report negation

Phrase: (à partir de|dès|à nouveau en|de nouveau en|disponible en|disponible dès)
  (lundi|mardi|mercredi|jeudi|vendredi|samedi|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|demain)
Found-in: Il revient dès lundi.
Not-in: Le lundi est fermé.

Lexicon: condition
Language: fr
Purpose: Words that open a conditional clause. Weak ones open none: they take a longer wording out,
  such as "s'il vous plaît" and "si longtemps".
Unless: none
Source: written for replylint

Phrase: (si|s'il|s'ils)
Found-in: Si la lampe clignote, renvoyez-la.
Found-in: Écrivez-moi s'il manque une vis.
Not-in: Ainsi la lampe brille.

Phrase: et si
Found-in: Et si la vis manque, écrivez-moi.

Phrase: (même|sauf|seulement|surtout|notamment|uniquement|excepté|ou) (si|s'il|s'ils)
Found-in: Même si la boîte est ouverte, nous la reprenons.

Phrase: si (jamais|toutefois|cependant|néanmoins|d'aventure|par hasard|par
  malheur|possible|besoin|nécessaire|non|tel)
Found-in: Si jamais elle clignote, écrivez-moi.

Phrase: (savoir|demande|demander|voir|vérifier|dire|dites|ignorer|regarder|confirmer)
  (si|s'il|s'ils|moi si|nous si)
Found-in: Merci de me dire si la vis tient.

Phrase: en cas (de|d'un|d'une|d'oubli|d'erreur|d'absence|d'urgence|d'échec|où)
Found-in: En cas de fuite, débranchez-la.
Not-in: Dans votre cas, la vis suffit.

Phrase: (au|pour le|dans le) cas où
Found-in: Gardez la boîte au cas où elle fuirait.
Not-in: Dans ce cas nous remboursons.

Phrase: (à|sous) (condition|la condition) (que|qu'il|qu'elle|de|d'être|d'avoir)
Found-in: Nous la reprenons à condition qu'elle soit propre.
Not-in: Elle est arrivée en bonne condition.

Phrase: (pourvu|pour peu|pour autant) (que|qu'il|qu'elle|qu'ils|qu'on)
Found-in: Tout va bien pourvu que la vis tienne.

Phrase: à moins (que|qu'il|qu'elle|de|d'un|d'une)
Found-in: Nous expédions lundi, à moins que vous n'annuliez.
Not-in: Elle coûte moins que prévu.

Phrase: (à supposer|en supposant|en admettant|supposons|admettons) (que|qu'il|qu'elle|qu'on)
Found-in: À supposer que la vis tienne, gardez-la.
Not-in: Nous supposons le pire.

Phrase: (dans|sous) l'hypothèse (où|que|d'un|d'une)
Found-in: Dans l'hypothèse où elle fuit, débranchez-la.

Phrase: (dans l'éventualité|dans la mesure|pour autant) (où|que|d'un|d'une|du possible)
Found-in: Dans la mesure où la faute est chez nous, nous payons.

Phrase: sous réserve (de|d'acceptation|d'une|d'un|que|du|des)
Found-in: Le remboursement se fait sous réserve de contrôle.

Phrase: (selon|suivant) que
Found-in: Selon que la vis tient ou non, gardez-la.

Phrase: (quand bien même|quitte à ce que|auquel cas)
Found-in: Quand bien même elle fuirait, nous payons.

Phrase: (le cas échéant|au besoin|éventuellement)
Found-in: Le cas échéant, nous envoyons une vis.

Phrase: dès lors (que|qu'il|qu'elle)
Found-in: Nous payons dès lors que la faute est chez nous.

Phrase: (si ce n'est|sinon|faute de quoi|à défaut)
Found-in: À défaut, nous remboursons le prix.

Phrase: (devriez vous|dussiez vous|eussiez vous|auriez vous) (avoir|encore|besoin|d'autres)
Found-in: Devriez-vous avoir besoin d'une vis, écrivez.
Not-in: Vous devriez avoir la vis.
Within: start

Phrase: tant (que|qu'il|qu'elle) (vous|le|la|les|elle|il|votre|nous)
Found-in: Vous pouvez la garder tant que vous le voulez.
Not-in: Elle brille tant.

Phrase: (n'hésitez pas|n'hésite pas) (si|s'il)
Found-in: N'hésitez pas si la vis manque.

# ce qui n'ouvre rien

Phrase: (s'il|si) (vous|te) (plaît|plait|plais|plaîs)
Strength: weak
Found-in: Rappelez-moi s'il vous plaît.
Found-in: Rappelle-moi s'il te plait.

Phrase: si
  (longtemps|longue|long|tard|tôt|vite|peu|mal|bien|bon|bonne|beau|belle|mauvais|mauvaise|rapide|rapidement|lent|lente|lentement|difficile|facile|compliqué|cher|chère|important|importante|grand|grande|petit|petite|gentil|gentille|gentiment|simple|déçu|déçue|content|contente|satisfait|facilement|fort|loin|souvent|grave|urgent|court|courte|désagréable|aimable|nombreux|nombreuses|désolé|désolée)
Strength: weak
Found-in: Merci d'avoir répondu si vite.

Phrase: (comme|ah|oh|mais|eh) (si|s'il)
Strength: weak
Found-in: La lampe brille comme si elle était neuve.

Phrase: si (bien que|ce n'est pas malheureux|seulement)
Strength: weak
Found-in: Il a plu, si bien que la boîte est molle.

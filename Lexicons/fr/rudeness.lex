Lexicon: rudeness
Language: fr
Purpose: Insults, contempt, profanity and sarcasm aimed at the reader.
Unless: negation quotation report condition
Source: written for replylint

Phrase: (vous êtes|tu es|t'es) (un|une) [vrai|vraie|sale|pauvre]
  (idiot|idiote|imbécile|crétin|crétine|abruti|abrutie|menteur|menteuse|con|conne|débile|escroc|connard|connasse|incapable|voleur|voleuse)
Found-in: Vous êtes un idiot.
Not-in: Vous n'êtes pas un idiot.
Not-in: Vous êtes un bon client.

Phrase: (espèce|bande) (d'idiot|d'idiote|d'imbécile|d'abruti|de crétin|de con|de connard|de
  menteur|d'idiots|d'imbéciles|de débile)
Found-in: Lisez la notice, espèce d'idiot.
Not-in: Une espèce de fleur rare.

Phrase: (vous êtes|tu es|êtes-vous|es-tu) [vraiment|complètement|totalement|trop|si|franchement]
  (stupide|bête|débile|ridicule|idiot|idiote|malhonnête|incapable de
  lire|fou|folle|borné|bornée|pathétique|insupportable|illettré|analphabète)
Found-in: Vous êtes vraiment stupide.
Not-in: Vous n'êtes pas stupide.
Unless: negation quotation report condition

Phrase: (votre|vos|ta|tes|ton)
  (stupide|stupides|ridicule|ridicules|fichue|fichues|foutue|foutu|foutues|pathétique|pathétiques)
  (question|questions|message|messages|mail|mails|réclamation|réclamations|demande|demandes|plainte|plaintes)
Found-in: Nous avons lu votre stupide question.
Not-in: Votre stupide imprimante va marcher.

Phrase: (votre|vos) (question|questions|message|messages|réclamation|demande|demandes|plainte)
  (est|sont) [vraiment|franchement]
  (stupide|stupides|idiote|idiotes|ridicule|ridicules|débile|débiles|absurde|absurdes|bête|bêtes)
Found-in: Votre question est vraiment stupide.
Not-in: Votre question n'est pas stupide.
Unless: negation quotation report condition question

Phrase: (arrêtez|arrête|cessez|cesse) [donc|un peu|enfin] de (vous plaindre|te
  plaindre|pleurnicher|râler|geindre|chouiner|nous harceler|nous déranger|nous faire perdre notre
  temps|gémir)
Found-in: Arrêtez de vous plaindre.
Not-in: Le moteur va cesser de gémir.

Phrase: (vous nous faites|vous me faites|tu nous fais|tu me fais) perdre (notre|mon) temps
Found-in: Vous nous faites perdre notre temps.
Not-in: La panne nous fait perdre notre temps.

Phrase: (taisez-vous|tais-toi|la ferme|ta gueule|fermez-la|ferme-la|bouclez-la)
Found-in: Taisez-vous.
Not-in: Visitez la ferme dimanche.
Within: start end

Phrase: (allez vous faire voir|va te faire voir|allez vous faire foutre|va te faire foutre|allez au
  diable|va au diable|foutez le camp|fous le camp|dégagez|fichez-nous la paix|fichez-moi la
  paix|foutez-nous la paix|laissez-nous tranquilles|allez vous faire cuire un œuf)
Found-in: Allez au diable.
Not-in: Dégagez le tuyau avec une brosse.
Within: end

Phrase: (vous ne savez pas|vous savez pas|tu ne sais pas|tu sais pas|savez-vous|vous ne savez donc
  pas) lire
Found-in: Vous ne savez pas lire ?
Not-in: Savez-vous lire la musique ?
Unless: quotation report condition
Within: end

Phrase: (qu'est-ce que vous ne comprenez pas dans|quelle partie de|que ne comprenez-vous pas dans)
  (non|le mot non|ma réponse|ce message|mon message|notre réponse)
Found-in: Que ne comprenez-vous pas dans ma réponse ?
Not-in: Quelle partie de la notice est floue ?
Unless: quotation report

Phrase: (honte à vous|vous devriez avoir honte|tu devrais avoir honte|comment osez-vous|vous
  mentez|tu mens|vous nous avez menti|vous n'avez pas honte)
Found-in: Vous devriez avoir honte.
Not-in: J'ai honte de notre retard.
Unless: quotation report condition

Phrase: (c'est quoi votre problème|c'est quoi ton problème|qu'est-ce qui ne va pas chez vous|vous
  êtes sérieux|vous êtes sérieuse|tu es sérieux|vous plaisantez|tu plaisantes|vous vous moquez de
  moi|vous vous moquez de nous|vous vous fichez de moi)
Strength: weak
Found-in: Vous plaisantez ?
Not-in: Vous plaisantez souvent avec le chat.
Within: end

Phrase: (bonne chance avec ça|bon courage avec ça|bien joué Einstein|merci pour rien|faites comme
  vous voulez|si vous le dites|mais bien sûr|n'importe quoi|on s'en fout|je m'en fous|et puis quoi
  encore)
Strength: weak
Found-in: Bonne chance avec ça.
Not-in: Bonne chance pour l'examen !
Within: end

Phrase: (utilisez votre cerveau|servez-vous de votre cerveau|réfléchissez un peu|apprenez à
  lire|ouvrez les yeux|cherchez sur Google|Google est votre ami)
Strength: weak
Found-in: Apprenez à lire.
Not-in: Les enfants apprennent à lire.
Within: end

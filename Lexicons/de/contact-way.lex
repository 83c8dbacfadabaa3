Lexicon: contact-way
Language: de
Purpose: Words that say how a person is reached, or who writes.
Unless: quotation report
Source: written for replylint

Phrase: (sie|du|ihr) (erreichen|erreichst|erreicht) (uns|mich|unser team)
Found-in: Sie erreichen uns von neun bis fünf.
Not-in: Sie erreichen das Ziel.

Phrase: (erreichen|erreichst|erreicht) (sie|du|ihr) (uns|mich)
Found-in: Von neun bis fünf erreichen Sie uns am Tresen.

Phrase: (rufen|ruf|ruft) (sie|uns|mich) [uns|mich] [*] [*] an
Found-in: Rufen Sie uns an.
Not-in: Wir rufen den Fahrer an.

Phrase: (schreiben|antworten|antworte|melden|melde) (sie|uns|mir|dich) [sich] [gern|gerne|einfach]
  (auf|an|bei|unter|per|direkt|wieder|uns|mir)
Found-in: Antworten Sie einfach auf diese Nachricht.
Found-in: Melden Sie sich gern bei uns.
Not-in: Sie schreiben einen Brief.

Phrase: (auf diese|diese) (mail|e-mail|email|nachricht) (antworten|zu antworten)
Found-in: Sie können auf diese Nachricht antworten.
Not-in: Diese Nachricht ist lang.

Phrase: (mein name ist|ich bin * von|ich bin * aus|ich heiße|hier ist * von|hier schreibt)
Found-in: Mein Name ist Jo.
Not-in: Ich bin froh.

Phrase: (unsere|meine|die)
  (telefonnummer|nummer|durchwahl|hotline|adresse|sprechzeiten|öffnungszeiten)
  (ist|lautet|sind|finden)
Found-in: Meine Durchwahl ist unten.
Not-in: Die Nummer fehlt.

Phrase: (telefonisch|persönlich|per telefon|per mail|per e-mail|am telefon|vor ort|am tresen|am
  schalter) [*] (erreichbar|für sie da|zu erreichen|da)
Found-in: Wir sind telefonisch erreichbar.
Not-in: Er war da.

Phrase: (zögern sie nicht|scheuen sie sich nicht) (uns|mich|sich)
Found-in: Zögern Sie nicht, uns zu fragen.
Unless: quotation report

Phrase: (kommen|komm|kommt) (sie|gern|gerne|einfach) [*] (vorbei|zu uns|in den laden|ins geschäft)
Found-in: Kommen Sie gern vorbei.
Not-in: Die Teile kommen an.

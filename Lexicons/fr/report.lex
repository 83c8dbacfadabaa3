Lexicon: report
Language: fr
Purpose: Words that say whose words follow: what the customer said is not what the reply says.
Unless: none
Source: written for replylint

Phrase: (vous|tu) [nous|m’]
  (dites|dis|écrivez|écris|indiquez|indiques|mentionnez|expliquez|signalez|avez dit|avez écrit|avez
  indiqué|as dit|as écrit) que
Found-in: Vous écrivez que personne ne répond.

Lexicon: answer-deferral
Language: fr
Purpose: Words by which the writer puts an answer off, or promises to be in touch.
Unless: quotation
Source: written for replylint

Phrase: (nous|je|il|elle) [*] (reviendrons|reviendrai|reviendra|revenons|reviens) vers vous
Found-in: Nous reviendrons vers vous avant vendredi.
Not-in: Nous reviendrons à la gare.

Phrase: (nous|je) vous (tiendrons|tiendrai|tenons|tiens) (informé|informée|informés|au courant)
Found-in: Nous vous tiendrons informé.
Not-in: Nous vous tiendrons la porte.

Phrase: vous
  (contacterons|contacterai|contactera|recontacterons|recontactera|rappellerons|rappellerai|rappellera|appellerons|appellera|répondrons|répondrai|répondra|écrirons|écrirai|écrira|informerons|informerai)
Found-in: Madame Exemple vous rappellera demain.
Not-in: Vous rappelez demain.

Phrase: (dès|aussitôt) que (nous|j'aurai|possible|j'ai|le|la)
Found-in: Nous écrivons dès que nous en savons plus.
Not-in: Dès que vous tournez la clé, la lampe brille.

Phrase: dans les (meilleurs|plus brefs) délais
Found-in: Nous répondons dans les meilleurs délais.

Phrase: (est|sont) [*] en cours (de|d'examen|d'analyse|de traitement|de vérification)
Found-in: Votre demande est en cours de traitement.
Not-in: Il est en cours à neuf heures.

Phrase: (nous|je) (vérifions|vérifie|allons vérifier|vais vérifier|allons nous renseigner|vais me
  renseigner)
Found-in: Je vais vérifier auprès de l'atelier.
Not-in: Vous vérifiez le niveau.

Phrase: vous (recevrez|aurez) [*] (réponse|nouvelle|nouvelles|retour|un retour|une réponse) [*]
  (de|avant|d'ici|sous|dans|demain)
Found-in: Vous aurez une réponse avant vendredi.
Not-in: Vous recevrez la clé.

Phrase: merci de (patienter|votre patience)
Found-in: Merci de patienter.

Phrase: (vous (recevrez|aurez)|une) [*] (réponse|suite) (vous (sera|parviendra)|suivra|dans
  les|sous|d'ici|définitive)
Found-in: Une réponse vous parviendra lundi.
Not-in: Une réponse juste suffit.

Phrase: (un conseiller|une conseillère|un collègue|une collègue|le magasin|l'atelier|le
  service|l'équipe|quelqu'un|le technicien) [*] (prendra contact|vous recontactera|vous
  contactera|vous rappellera|vous répondra|vous écrira|reviendra vers vous|va vous rappeler|va vous
  contacter)
Found-in: Le magasin vous recontactera.
Not-in: Le magasin vous salue.

Phrase: (nous|je) (faisons|fais|ferons|ferai) (suivre|le point|un point|remonter) [et|votre] [*]
  (reviens|revenons|reviendrons|reviendrai|tiens|tiendrons|question|demande)
Found-in: Je fais remonter votre question.

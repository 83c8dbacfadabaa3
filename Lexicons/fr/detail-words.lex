Lexicon: detail-words
Language: fr
Purpose: Words that say what a number beside them is, and words of money, streets and hours.
Source: written for replylint

# The first word of each list names the list. The lists NAME_number hold words that mean the number
# by themselves; those of NAME need "numéro" or a number beside them.

Words: order commande commandes

Words: invoice facture factures reçu

Words: enquiry ticket dossier demande réclamation

Words: tracking suivi colis envoi livraison

Words: booking réservation

Words: customer client cliente compte contrat adhérent

Words: serial série

Words: model modèle

Words: phone téléphone tél tel portable mobile fax

Words: version version

Words: postcode postal

Words: mail email mail courriel mél

Words: number numéro n no nº référence réf code identifiant

Words: street_before rue avenue boulevard place chemin allée impasse quai cours route

Words: percent pourcent

Words: clock heures heure h

Words: address adresse

Words: photo photo photos image images capture pièce

Words: purchase achat acheté achetée commandé commandée

Words: date date

Words: euro euro euros

Words: dollar dollar dollars

Words: pound livre livres

Words: franc franc francs

Words: yen yen yuan

Words: ruble rouble roubles

Words: zloty zloty zlotys

Words: crown couronne couronnes

Words: billing facturation

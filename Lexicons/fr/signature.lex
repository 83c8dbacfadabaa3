Lexicon: signature
Language: fr
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile envoyé_de envoyé_depuis envoyé_à_partir envoyé_avec envoyé_sans envoyé_via
  obtenir_outlook_pour télécharger_outlook_pour provenance envoyé_à_partir_de
  téléchargez_outlook_pour envoyée_depuis
Found-in: Envoyé de mon iPhone
Found-in: Envoyé depuis mon appareil Galaxy
Found-in: Envoyé à partir de Outlook pour Android
Found-in: Obtenir Outlook pour iOS
Found-in: Télécharger Outlook pour Android
Found-in: Envoyé avec la messagerie sécurisée Proton Mail.
Found-in: Provenance : Courrier pour Windows
Not-in: Envoyé de notre entrepôt lundi, le colis arrive demain chez vous.

Group: device
Words: device appareil courrier messagerie

Group: contact
Words: contact tél téléphone tel mobile portable fax directeur directrice service société
Found-in: Ann Example | Service clients | Tél. +33 1 23 45 67 89 | www.example.com

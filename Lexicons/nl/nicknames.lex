Lexicon: nicknames
Language: nl
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Adriaan Ad Arie Janus

Words: Adriana Jeanne Ria Adrie

Words: Albertus Bert Bertus Albert

Words: Alexander Alex Lex Sander Xander

Words: Andreas Dries André

Words: Antonius Ton Toon Anton Antoon Teun

Words: Antonia Tonny Toos

Words: Bartholomeus Bart Mees

Words: Benjamin Ben

Words: Catharina Karin Tineke Toos Rina Trijntje Kaatje

Words: Christiaan Chris Christ

Words: Christina Stien Tine Chris Ina

Words: Cornelis Cor Cees Kees Nelis

Words: Cornelia Corrie Cora Nel Lia

Words: Dirk Dick Diederik

Words: Elisabeth Els Lies Betty Elly Bets Liesbeth Lisette Ellis

Words: Franciscus Frans Cis

Words: Frederik Fred Frits Freek

Words: Gerardus Gerard Ger Gerrit

Words: Gerrit Ger Gert

Words: Geertruida Truus Trudy Geertje

Words: Hendrik Henk Rik Hein Harry

Words: Hendrika Hennie Rika Riek

Words: Hubertus Huub Bert

Words: Jacobus Jaap Koos Jacques Ko Jacob Sjaak

Words: Jacoba Coby Co

Words: Jan-Willem JW

Words: Johannes Jan Hans Joop Johan Jo Joh Hannes

Words: Johanna Jo Hanna Annie Joke Jopie

Words: Josephus Jos Jef Sjef Joep

Words: Klaas Nicolaas

Words: Lambertus Bert Lambert

Words: Leonardus Leo Leon

Words: Maria Ria Mia Miep Mieke Marijke Riet Rietje Marja

Words: Margaretha Greet Gré Marga Margriet Greetje

Words: Martinus Martin Rinus Tinus Maarten

Words: Matthijs Thijs

Words: Mattheus Theo Matthijs

Words: Nicolaas Klaas Nico Niek

Words: Petrus Piet Peter Pieter

Words: Petronella Nel Nelly Petra

Words: Pieter Piet

Words: Theodorus Theo Dirk Door

Words: Wilhelmina Willy Mien Mina Willemien Wil

Words: Wilhelmus Wim Willem Wil Helmus

Words: Willem Wim Pim

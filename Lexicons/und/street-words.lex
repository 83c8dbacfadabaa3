Lexicon: street-words
Language: und
Purpose: Words that make the name beside them that of a street: Avenue, rue, calle.
Source: written for replylint from common knowledge of postal addresses.
Licence: same as replylint

Words: Street St Avenue Ave Road Rd Lane Ln Drive Dr Boulevard Blvd Court Ct Crescent Cres Close
  Place Pl Square Sq Terrace Way Walk Grove Gardens Highway Hwy Parkway Pkwy Circle Row Mews Hill
  Straße Str Platz Weg Allee Gasse Ring Damm Ufer rue chemin allée impasse quai route calle avenida
  avda plaza paseo camino carrera via viale piazza corso strada largo vicolo rua travessa alameda
  praça straat laan plein gracht kade ulica ul aleja al plac ulice náměstí nám třída gata gatan
  vägen väg gade vej vei veien gate katu tie utca út tér улица ул проспект пр-т переулок пер площадь
  пл вулиця вул cadde caddesi sokak sokağı bulvarı οδός λεωφόρος

Lexicon: nicknames
Language: pl
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Agnieszka Aga Agusia

Words: Aleksander Olek Alek

Words: Aleksandra Ola Olka Oleńka

Words: Andrzej Jędrek Andrzejek

Words: Anna Ania Anka Aneczka

Words: Antoni Antek Tosiek

Words: Barbara Basia Baśka

Words: Bartłomiej Bartek

Words: Bartosz Bartek

Words: Bogdan Bodzio Boguś

Words: Danuta Danka Danusia

Words: Dorota Dorotka Dosia

Words: Edward Edek

Words: Elżbieta Ela Elka Elżunia

Words: Ewa Ewka Ewunia

Words: Franciszek Franek

Words: Grażyna Grażka

Words: Grzegorz Grzesiek Grześ

Words: Halina Halinka Hala

Words: Hanna Hania Hanka

Words: Henryk Heniek

Words: Irena Irka Irenka

Words: Iwona Iwonka

Words: Jacek Jacuś

Words: Jadwiga Jadzia

Words: Jakub Kuba

Words: Jan Janek Jasiek Jaś

Words: Janusz Januszek

Words: Jerzy Jurek

Words: Joanna Asia Aśka Joasia

Words: Józef Józek

Words: Justyna Justynka

Words: Kazimierz Kazik Kazek

Words: Katarzyna Kasia Kaśka

Words: Krystyna Krysia

Words: Krzysztof Krzysiek Krzyś

Words: Leszek Lesio

Words: Magdalena Magda Madzia

Words: Maciej Maciek

Words: Małgorzata Gosia Małgosia Gośka

Words: Marcin Marcinek

Words: Maria Marysia Maryśka Mania

Words: Mariusz Mariuszek

Words: Mateusz Mati

Words: Michał Misiek Michałek

Words: Mieczysław Mietek

Words: Mikołaj Miki

Words: Monika Moniczka

Words: Natalia Natalka

Words: Paweł Pawełek

Words: Piotr Piotrek Piotruś

Words: Radosław Radek

Words: Rafał Rafałek

Words: Ryszard Rysiek

Words: Sławomir Sławek

Words: Stanisław Staszek Stasiek

Words: Stefan Stefek

Words: Tadeusz Tadek

Words: Teresa Tereska

Words: Tomasz Tomek

Words: Urszula Ula Urszulka

Words: Wacław Wacek

Words: Wiesław Wiesiek

Words: Władysław Władek

Words: Wojciech Wojtek

Words: Zbigniew Zbyszek

Words: Zdzisław Zdzisiek

Words: Zofia Zosia Zośka

Words: Zuzanna Zuzia

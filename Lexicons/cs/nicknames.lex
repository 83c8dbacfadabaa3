Lexicon: nicknames
Language: cs
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Jan Honza Jenda Honzík

Words: Josef Pepa Pepík Jožka

Words: Jiří Jirka

Words: František Franta Fanda

Words: Václav Vašek Venca

Words: Vladimír Vláďa

Words: Jaroslav Jarda

Words: Karel Kája

Words: Tomáš Tom

Words: Petr Péťa

Words: Pavel Pája

Words: Miroslav Mirek

Words: Zdeněk Zdenda

Words: Stanislav Standa

Words: Martin Máťa

Words: Kateřina Katka Káťa

Words: Jana Janča

Words: Hana Hanka

Words: Lenka Léňa

Words: Alena Ála

Words: Zuzana Zuzka

Words: Michal Míša

Words: Michaela Míša

Words: Barbora Bára Bářa

Words: Eliška Ela

Words: Tereza Terka

Words: Veronika Verča

Words: Magdaléna Magda Majda

Words: Alžběta Běta Bětka

Words: Ladislav Láďa

Words: Antonín Tonda

Words: Bohumil Bohouš

Words: Jakub Kuba

Words: Ondřej Ondra

Words: Matěj Máťa

Words: Vojtěch Vojta

Words: Lukáš Luky

Words: Dominik Domča

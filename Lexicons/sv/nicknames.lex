Lexicon: nicknames
Language: sv
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Alexander Alex

Words: Anders Adde

Words: Andreas Adde Andy

Words: Birgitta Gittan Britta

Words: Christer Krille

Words: Elisabeth Lisa Bettan Lisbeth

Words: Fredrik Fredde Figge

Words: Gunnar Nunne

Words: Gustav Gurra

Words: Johan Jocke

Words: Joakim Jocke

Words: Jonas Jonte

Words: Karl Kalle

Words: Katarina Kattis Kajsa Karin

Words: Kristina Stina Kicki Kerstin

Words: Lars Lasse

Words: Magnus Mange

Words: Margareta Maggan Greta

Words: Maria Mia Maja

Words: Mikael Micke

Words: Niklas Nicke

Words: Nils Nisse

Words: Olof Olle

Words: Per Pelle

Words: Peter Petter

Words: Stefan Steffe

Words: Thomas Tompa

Words: Ulrika Ullis

Words: Åke Åkan

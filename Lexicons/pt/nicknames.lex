Lexicon: nicknames
Language: pt
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: António Tó Toninho

Words: Antônio Tonho Toninho

Words: Carolina Carol

Words: Eduardo Edu Dudu

Words: Fernando Nando

Words: Francisco Chico Xico Kiko

Words: Gabriel Gabi Biel

Words: Guilherme Gui

Words: Gustavo Guga

Words: João Joca Janjão

Words: José Zé Zeca

Words: Leonardo Leo

Words: Luís Lula

Words: Manuel Manel Neco

Words: Maria Mariazinha

Words: Rafael Rafa

Words: Ricardo Ric

Words: Roberto Beto

Words: Rodrigo Digo

Words: Teresa Teca

Words: Victor Vitinho

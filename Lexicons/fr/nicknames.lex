Lexicon: nicknames
Language: fr
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Alexandre Alex

Words: Alexandra Alex

Words: Anne-Marie Annie

Words: Antoine Tonio Toine

Words: Benjamin Ben

Words: Bernadette Nadette

Words: Catherine Cathy Kathy

Words: Christophe Chris Tophe

Words: Christine Cricri Chris

Words: Dominique Dom Domi

Words: Élisabeth Babeth Lisa Babette

Words: Emmanuel Manu

Words: Emmanuelle Manu

Words: Françoise Fanchon Soizic

Words: François Franck

Words: Frédéric Fred

Words: Frédérique Fred

Words: Gabriel Gaby

Words: Geneviève Ginette Viviane

Words: Gérard Gégé

Words: Guillaume Gui

Words: Jacqueline Jacotte

Words: Jean-Baptiste JB

Words: Jean-Claude Jean JC

Words: Jean-François Jeff JF

Words: Jean-Pierre Jean JP

Words: Jean-Philippe JP

Words: Jérôme Jéjé

Words: Joséphine Josette Jo

Words: Laurent Lolo

Words: Louis Loulou

Words: Marguerite Margot

Words: Marie-Christine Marie

Words: Maximilien Max

Words: Mickaël Mika

Words: Michaël Mika

Words: Nathalie Nath

Words: Nicolas Nico

Words: Olivier Oliv

Words: Patrice Pat

Words: Philippe Phil

Words: Pierre Pierrot

Words: Robert Bob

Words: Sébastien Seb Bastien

Words: Sandrine Sandy

Words: Stéphane Steph

Words: Stéphanie Steph Fanny

Words: Thierry Titi

Words: Valérie Val

Words: Véronique Véro

Words: Victoria Vicky

Words: Vincent Vince

Words: Xavier Xav

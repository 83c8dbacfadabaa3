Lexicon: letter-opening
Language: fr
Purpose: Words that open a letter.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: opening
Words: opening bonjour bonsoir cher chère chers chères madame monsieur salut mesdames coucou
  messieurs à_qui_de_droit
Found-in: Bonjour Ann,
Found-in: Chère Madame Example,
Not-in: Cher mais beau dit la carte du magasin.

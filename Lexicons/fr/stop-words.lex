Lexicon: stop-words
Language: fr
Purpose: Frequent words by which French text is told from other languages.
Source: written for replylint

Words: afin ai ainsi alors après au aucun aucune aussi autre autres aux avant avec avez avoir avons
  bien c'est car ce cela celle celui ces cet cette ceux chaque chez comme comment d'un d'une dans de
  depuis des deux donc dont du déjà elle elles en encore entre est et eu faire fait fois il ils j'ai
  je jusqu'à l'on la le les leur leurs lors lorsque lui m'a ma mais me merci mes moi mon même n'ai
  n'est n'y ne ni nos notre nous on ont ou où par parce pas pendant peu peut peuvent plus pour
  pourquoi pouvez puis qu'elle qu'il qu'ils qu'on qu'un quand que quel quelle quelles quels qui quoi
  s'il sa sans se sera ses si soit son sont sous suis sur ta te tes toi ton toujours tous tout toute
  toutes très tu un une vers voici voilà vos votre vous y à étaient était été être

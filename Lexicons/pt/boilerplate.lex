Lexicon: boilerplate
Language: pt
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: legal
Words: legal confidencial confidencialidade destinatário esta_mensagem cancelar_a_inscrição
  antes_de_imprimir recebeu_esta_mensagem_por_engano aviso_legal

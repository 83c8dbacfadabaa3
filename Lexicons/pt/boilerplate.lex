Lexicon: boilerplate
Language: pt
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal confidencial confidencialidade destinatário esta_mensagem cancelar_a_inscrição
  antes_de_imprimir recebeu_esta_mensagem_por_engano aviso_legal
Found-in: Esta mensagem é confidencial e destina-se ao destinatário. Se recebeu esta mensagem por
  engano, apague-a.
Not-in: Os seus planos ficam em segredo confidencial.

Lexicon: boilerplate
Language: es
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: legal
Words: legal confidencial confidencialidad destinatario este_mensaje_y_sus este_correo darse_de_baja
  cancelar_la_suscripción aviso_legal antes_de_imprimir recibido_este_mensaje_por_error

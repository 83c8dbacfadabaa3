Lexicon: boilerplate
Language: es
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal confidencial confidencialidad destinatario este_mensaje_y_sus este_correo darse_de_baja
  cancelar_la_suscripción aviso_legal antes_de_imprimir recibido_este_mensaje_por_error
Found-in: Este mensaje y sus anexos son de carácter confidencial y para uso exclusivo del
  destinatario. Si ha recibido este mensaje por error, bórrelo.
Found-in: Para darse de baja, siga este enlace. Aviso legal
Not-in: Sus planes son cosa confidencial.

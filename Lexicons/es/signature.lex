Lexicon: signature
Language: es
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile enviado_desde enviado_con enviado_vía enviado_de obtener_outlook_para

Group: contact
Words: contact tel teléfono móvil celular fax director departamento dirección

Lexicon: signature
Language: pt
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile enviado_do enviado_de enviado_via enviada_do enviado_pelo obter_o_outlook_para

Group: contact
Words: contact tel telefone telemóvel celular fax diretor departamento

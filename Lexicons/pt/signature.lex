Lexicon: signature
Language: pt
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile enviado_do enviado_de enviado_via enviada_do enviado_pelo obter_o_outlook_para
  enviado_a_partir_do baixar_o_outlook_para enviado_com_o enviada_a_partir
Found-in: Enviado do meu iPhone
Found-in: Enviado do meu Galaxy
Found-in: Enviado do Outlook para Android
Found-in: Obter o Outlook para iOS
Found-in: Baixar o Outlook para Android
Found-in: Enviado a partir do meu iPhone
Found-in: Enviado com o Proton Mail
Not-in: Enviado do nosso armazém na segunda, o pacote chega amanhã a sua casa.

Group: contact
Words: contact tel telefone telemóvel celular fax diretor departamento
Found-in: Ann Example | Apoio ao cliente | Telefone +351 21 123 4567 | www.example.com

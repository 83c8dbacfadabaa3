Lexicon: quote-header
Language: ca
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender de remitent
Found-in: De: Ann Example <ann@example.com> | Enviat: dimarts, 3 de març de 2026 10:14 | Per a:
  desk@example.com | Assumpte: Llum
Not-in: De: Berlín | A: París | Data: 3 de març de 2026, 10:14

Group: sent
Words: sent enviat data enviat_el

Group: to
Words: to a per_a destinatari

Group: subject
Words: subject assumpte

Group: cc
Words: cc còpia

Group: original
Words: original original
Found-in: -------- Missatge original -------- | Assumpte: Llum | Data: 3/3/2026 10:14 | De: Ann
  Example <ann@example.com> | A: desk@example.com | Còpia: tom@example.com

Group: noun
Words: noun missatge

Group: forwarded
Words: forwarded reenviat
Found-in: -------- Missatge reenviat -------- | Assumpte: Llum | Data: Tue, 3 Mar 2026 10:14:00
  +0100 | De: Ann Example <ann@example.com>

Group: delimiter
Words: delimiter sobre_d_aquesta_línia per_sobre_d_aquesta_línia
Found-in: ##- Escriviu la resposta per sobre d'aquesta línia -##

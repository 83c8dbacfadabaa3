Lexicon: quote-header
Language: uk
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender від відправник

Group: sent
Words: sent надіслано дата відправлено

Group: to
Words: to кому одержувач

Group: subject
Words: subject тема

Group: cc
Words: cc копія

Group: original
Words: original вихідне оригінальне початкове

Group: noun
Words: noun повідомлення лист

Group: forwarded
Words: forwarded переслане перенаправлене

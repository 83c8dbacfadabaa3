Lexicon: quote-header
Language: ru
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: sender
Words: sender от отправитель

Group: sent
Words: sent отправлено дата отправлен

Group: to
Words: to кому получатель

Group: subject
Words: subject тема

Group: cc
Words: cc копия

Group: original
Words: original исходное оригинальное

Group: noun
Words: noun сообщение письмо

Group: forwarded
Words: forwarded пересылаемое пересланное переадресованное

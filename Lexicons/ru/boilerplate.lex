Lexicon: boilerplate
Language: ru
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal конфиденциально конфиденциальной конфиденциальность отписаться по_ошибке адресата
Found-in: Сообщение содержит сведения конфиденциальной природы для адресата. Если вы получили его по
  ошибке, удалите его.
Not-in: Ваши планы не для чужого адресата.

Lexicon: addressees
Language: ru
Purpose: Words by which a salutation calls one reader, whoever it is.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: клиент клиенты клиентка коллега друг покупатель покупатели пользователь пользователи
  подписчик абонент партнеры партнёры заказчик клиента клиенту господа дамы

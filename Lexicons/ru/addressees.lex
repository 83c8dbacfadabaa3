Lexicon: addressees
Language: ru
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: все всем клиент клиенты клиентка коллега коллеги команда друзья друг покупатель покупатели
  пользователь пользователи господа подписчик абонент партнеры партнёры заказчик

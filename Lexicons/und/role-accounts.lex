Lexicon: role-accounts
Language: und
Purpose: Local parts of addresses that belong to a role, not to a person.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: info support sales help helpdesk contact hello office admin administrator webmaster
  postmaster hostmaster root noreply no-reply donotreply do-not-reply mailer-daemon billing accounts
  accounting accountspayable invoices orders order shop store service services customerservice
  customer-service customercare care team mail email enquiries enquiry inquiries jobs hr careers
  recruiting press media marketing newsletter news notifications notification feedback abuse
  security privacy legal bookings booking reservations reception frontdesk kontakt buero bestellung
  kundenservice rechnung vertrieb poczta biuro sprzedaz contacto ventas soporte contato vendas
  suporte atendimento contabilidad administracion ufficio commerciale amministrazione assistenza
  klantenservice verkoop administratie comptabilite commande commercial accueil user test it list
  lists everyone all staff

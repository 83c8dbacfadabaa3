Lexicon: company-words
Language: und
Purpose: Words by which a sender name is told to be a company or a department.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Ltd Limited LLC LLP Inc Incorporated Corp Corporation Co Company GmbH mbH AG KG UG e.K. OHG
  SE SA SAS SARL EURL SpA Srl S.r.l. BV NV VOF AB ApS AS A/S Oy Oyj Kft Zrt Bt Sp z.o.o. s.r.o. a.s.
  d.o.o. PLC Pty Pvt Group Holding Holdings Sons Söhne Stadtwerke Team Family Familie Famille
  Familia Famiglia Familj Support Service Services Sales Shop Store Office Department Dept Accounts
  Accounting Billing Helpdesk Help Desk Info Admin Administration Customer Care Marketing HR Hotel
  Restaurant Clinic Church School University College Institute Foundation Association Club Bank
  Insurance Consulting Solutions Systems Studio Studios Media Agency Industries International
  Enterprises Partners Notifications Newsletter Notification List Mailing-list Noreply No-Reply
  Mailer Daemon Orders Order Reservations Bookings Kundenservice Kundendienst Vertrieb Buchhaltung
  Verwaltung Büro Praxis Verein Gesellschaft Société Service-client Équipe Comptabilité Empresa
  Equipo Soporte Ventas Atención Servizio Clienti Assistenza Ufficio Vendite Klantenservice Verkoop
  ООО ЗАО ОАО ИП Компания Поддержка 株式会社 有限会社 合同会社 公司 有限公司 集团 客服 주식회사 고객센터 شركة مؤسسة

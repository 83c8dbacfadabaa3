/// What folders of sent mail are called.
enum SentFolder {
  /// In lower case, as programs name the folder in the languages they speak.
  private static let names: Set<String> = [
    "sent", "sent items", "sent mail", "sent-mail", "sent messages", "sentmail", "sent_mail",
    "outbox", "gesendet", "gesendete elemente", "gesendete objekte", "gesendete nachrichten",
    "envoyés", "envoyes", "éléments envoyés", "messages envoyés", "courrier envoyé",
    "objets envoyés",
    "inviati", "posta inviata", "elementi inviati", "messaggi inviati", "enviados",
    "elementos enviados", "mensajes enviados", "correo enviado", "itens enviados",
    "mensagens enviadas", "verzonden", "verzonden items", "verzonden berichten", "skickat",
    "skickade objekt", "sendt", "sendte elementer", "lähetetyt", "wysłane", "elementy wysłane",
    "odeslané", "odeslaná pošta", "odoslané", "elküldött", "elküldött elemek", "trimise",
    "отправленные", "отправленные письма", "надіслані", "gönderilmiş öğeler", "gönderilenler",
    "送信済み", "送信済みアイテム", "已发送", "已发送邮件", "寄件備份", "보낸 편지함", "보낸메일함",
  ]

  /// Tells whether a part of a path names one; a Maildir's folders begin with a dot, and an mbox may
  /// have an ending.
  ///
  /// - Complexity: O(n).
  static func holds(_ path: String) -> Bool {
    path.split(separator: "/").contains { part in
      let name = part.lowercased()
      if names.contains(name) { return true }
      let pieces = name.split(separator: ".").map(String.init)
      return pieces.contains { names.contains($0) }
    }
  }
}

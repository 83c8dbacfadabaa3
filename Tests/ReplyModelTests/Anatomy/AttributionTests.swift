import ReplyText
import Testing

@testable import ReplyModel

@Suite struct AttributionTests {
  /// What real clients write above a quotation.
  static let attributions = [
    "On Tue, Mar 3, 2026 at 10:14 AM Ann Example <ann@example.com> wrote:",
    "On 03/03/2026 10:14 AM, Ann Example wrote:",
    "---- On Tue, 03 Mar 2026 10:14:50 +0530 ann@example.com wrote ----",
    "------On 3/3/2026 10:14 AM, Ann Example wrote-----",
    "At 3/3/2026 10:14 AM, you wrote:",
    "Ann Example <ann@example.com> writes:",
    "Quoting Ann Example <ann@example.com>:",
    "* Ann Example <ann@example.com> [2026-03-03 10:14]:",
    "2026-03-03 10:14 GMT+01:00 Ann Example <ann@example.com>:",
    "Am 03.03.2026 um 10:14 schrieb Ann Example <ann@example.com>:",
    "Ann Example <ann@example.com> schrieb am Di., 3. März 2026 um 10:14 Uhr:",
    "Zitat von Ann Example <ann@example.com>:",
    "Le mar. 3 mars 2026 à 10:14, Ann Example <ann@example.com> a écrit :",
    "El mar, 3 mar 2026 a las 10:14, Ann Example (<ann@example.com>) escribió:",
    "El 3/3/26 a las 10:14, Ann Example escribió:",
    "Il giorno mar 3 mar 2026 alle ore 10:14 Ann Example <ann@example.com> ha scritto:",
    "Em ter., 3 de mar. de 2026 às 10:14, Ann Example <ann@example.com> escreveu:",
    "Op di 3 mrt 2026 om 10:14 schreef Ann Example <ann@example.com>:",
    "Den tis 3 mars 2026 kl 10:14 skrev Ann Example <ann@example.com>:",
    "Den tir. 3. mar. 2026 kl. 10.14 skrev Ann Example <ann@example.com>:",
    "tir. 3. mars 2026 kl. 10:14 skrev Ann Example <ann@example.com>:",
    "ti 3. maaliskuuta 2026 klo 10.14 Ann Example <ann@example.com> kirjoitti:",
    "wt., 3 mar 2026 o 10:14 Ann Example <ann@example.com> napisał(a):",
    "W dniu 2026-03-03 10:14, Ann Example pisze:",
    "út 3. 3. 2026 v 10:14 odesílatel Ann Example <ann@example.com> napsal:",
    "вт, 3 мар. 2026 г. в 10:14, Анна Пример <anna@example.com>:",
    "3 марта 2026 г., 10:14 пользователь Анна Пример <anna@example.com> написал:",
    "вт, 3 бер. 2026 р. о 10:14 Ганна Приклад <anna@example.com> пише:",
    "Ann Example <ann@example.com>, 3 Mar 2026 Sal, 10:14 tarihinde şunu yazdı:",
    "Ann Example <ann@example.com> ezt írta (időpont: 2026. márc. 3., K, 10:14):",
    "În mar., 3 mar. 2026 la 10:14, Ann Example <ann@example.com> a scris:",
    "Vào Th 3, 3 thg 3, 2026 vào lúc 10:14 Ann Example <ann@example.com> đã viết:",
    "Στις Τρί 3 Μαρ 2026 στις 10:14 π.μ., ο χρήστης Ann Example <ann@example.com> έγραψε:",
    "2026年3月3日(火) 10:14 Ann Example <ann@example.com>:",
    "Ann Example <ann@example.com> 于2026年3月3日周二 10:14写道：",
    "2026년 3월 3일 (화) 오전 10:14, Ann Example <ann@example.com>님이 작성:",
  ]

  @Test(arguments: attributions) func partsOwnFromQuoted(line: String) {
    let text = "The lamp is blue.\n\n\(line)\n\nIs it blue?\n"
    let anatomy = anatomyReader.anatomy(of: plain(text))
    #expect(anatomy.regions.map(\.kind) == [.body, .attribution, .quote])
    #expect(anatomy.visible.map { Text(text)[$0] }.joined() == "The lamp is blue.\n")
  }

  /// Header blocks above a quotation without marks: sender, date, recipient, subject.
  static let blocks: [[String]] = [
    ["From", "Sent", "To", "Subject"], ["From", "Date", "To", "Subject"],
    ["Von", "Gesendet", "An", "Betreff"], ["De", "Envoyé", "À", "Objet"],
    ["De", "Enviado el", "Para", "Asunto"], ["Da", "Inviato", "A", "Oggetto"],
    ["De", "Enviada em", "Para", "Assunto"], ["Van", "Verzonden", "Aan", "Onderwerp"],
    ["Från", "Skickat", "Till", "Ämne"], ["Fra", "Sendt", "Til", "Emne"],
    ["Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"], ["Od", "Wysłano", "Do", "Temat"],
    ["Od", "Odesláno", "Komu", "Předmět"], ["От", "Отправлено", "Кому", "Тема"],
    ["Від", "Надіслано", "Кому", "Тема"], ["Kimden", "Gönderildi", "Kime", "Konu"],
    ["Feladó", "Elküldve", "Címzett", "Tárgy"], ["De la", "Trimis", "Către", "Subiect"],
    ["Từ", "Đã gửi", "Tới", "Chủ đề"], ["Από", "Στάλθηκε", "Προς", "Θέμα"],
    ["发件人", "发送时间", "收件人", "主题"], ["寄件者", "寄件日期", "收件者", "主旨"],
    ["差出人", "送信日時", "宛先", "件名"], ["보낸 사람", "보낸 날짜", "받는 사람", "제목"],
  ]

  @Test(arguments: blocks) func headerBlocksPartOwnFromQuoted(names: [String]) {
    let bodies = ["Ann Example <ann@example.com>", "03.03.2026 10:14", "Help Desk", "Lamp"]
    for frame in ["%:", "*%:*", "**%:**", "% :", "%："] {
      let rows = zip(names, bodies).map { name, body in
        frame.split(separator: "%", omittingEmptySubsequences: false).joined(separator: name)
          + " " + body
      }
      let text = "The lamp is blue.\n\n\(rows.joined(separator: "\n"))\n\nIs it blue?\n"
      let anatomy = anatomyReader.anatomy(of: plain(text))
      #expect(anatomy.regions.map(\.kind) == [.body, .attribution, .quote], "\(frame)")
    }
  }

  /// Prose that has some of the signs.
  static let prose = [
    "On the phone you wrote:",
    "On Monday you wrote:",
    "As our colleague wrote:",
    "In your mail of 3 March you wrote to us:",
    "The manual says the following:",
    "Our address is desk@example.com:",
    "On 3 March 2026 at 10:14 we sent the parcel.",
    "Write to ann@example.com by 3 March 2026, 10:14, at the latest:",
    "From: field is empty",
    "Original message",
    "Please forward this message:",
    "--- two of three ---",
  ]

  @Test(arguments: prose) func proseStaysBody(line: String) {
    let text = "The lamp is blue, as I said before we spoke.\n\n\(line)\nThe shade was green, and still is.\n"
    let anatomy = anatomyReader.anatomy(of: plain(text))
    #expect(anatomy.regions.map(\.kind) == [.body])
  }
}

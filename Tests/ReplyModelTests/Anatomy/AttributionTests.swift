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
    let text =
      "The lamp is blue, as I said before we spoke.\n\n\(line)\nThe shade was green, and still is.\n"
    let anatomy = anatomyReader.anatomy(of: plain(text))
    #expect(anatomy.regions.map(\.kind) == [.body])
  }

  /// Lines in no language, and lines that clients or people broke.
  static let shapes: [[String]] = [
    ["03.03.2026, 10:14, \"Ann Example\" <ann@example.com>:"],
    ["03.03.2026 10:14, Ann Example <ann@example.com>:"],
    ["On Tue, Mar 3, 2026 at 10:14 AM Ann Example <ann@", "example.com> wrote:"],
    ["On Tue, Mar 3, 2026 at 10:14 AM Ann Example <", "", "ann@example.com> wrote:"],
    ["On Tue, Mar 3, 2026 at 10:14 AM Ann Example <", "ann@example.com", "> wrote:"],
    ["On Tue, Mar 3, 2026 at 10:14 AM Ann Example", "", "<ann@example.com> wrote:"],
    ["Am 03.03.2026 um 10:14 schrieb", "Ann Example <ann@example.com>:"],
    ["On 3 Mar 2026, at 10:14,", "Ann Example <ann@example.com>", "wrote:"],
    ["-- reply above this line --"],
    ["On Tuesday,\u{a0}3 March 2026 at\u{202f}10:14\u{202f}am, Ann\u{a0}Example wrote:"],
  ]

  @Test(arguments: shapes) func brokenAndBareLinesPartToo(rows: [String]) {
    let text = "The lamp is blue.\n\n\(rows.joined(separator: "\n"))\n\nIs it blue?\n"
    let found = anatomyReader.anatomy(of: plain(text))
    #expect(found.regions.map(\.kind) == [.body, .attribution, .quote])
    #expect(found.visible.map { Text(text)[$0] }.joined() == "The lamp is blue.\n")
  }

  /// Each line with the least and the greatest confidence that it deserves.
  static let trusted: [(line: String, below: String, least: Double, greatest: Double)] = [
    ("On 3 Mar 2026, at 10:14, Ann Example <ann@example.com> wrote:", "", 0.9, 1),
    ("On 3 Mar 2026, at 10:14, Ann Example wrote:", "", 0.9, 1),
    ("Ann Example <ann@example.com> writes:", "", 0.7, 0.9),
    ("Ann Example <ann@example.com> writes:", "> ", 0.9, 1),
    ("At 10:14 3/3/2026, you wrote:", "", 0.5, 0.7),
    ("At 10:14 3/3/2026, you wrote:", "> ", 0.9, 1),
    ("On 3 March 2026, Ann Example wrote:", "", 0.5, 0.7),
    ("Ann Example said:", "> ", 0.6, 0.9),
    ("Once upon a time, far from here, Ann Example said:", "> ", 0.5, 0.8),
    ("Ann wrote:", "> ", 0.6, 0.9),
  ]

  @Test(arguments: trusted)
  func confidenceFollowsEvidence(
    line: String, below: String, least: Double, greatest: Double
  ) throws {
    let text = "The lamp is blue.\n\n\(line)\n\(below)Is it blue?\n\(below)Or is it green?\n"
    let found = anatomyReader.anatomy(of: plain(text))
    let confidence = try #require(found.first(.attribution)).confidence
    #expect(confidence >= least - 0.001 && confidence <= greatest + 0.001)
    #expect(found.regions.last?.kind == .quote)
    if below.isEmpty {
      #expect((found.regions.last?.confidence ?? 1) <= confidence + 0.001, "the quote is no surer")
    }
  }

  /// Prose that ends like an attribution, itineraries, logs, lists.
  static let stretches = [
    "The part in which you wrote:\n> it is blue\nis the one I mean.",
    "In the long letter of last week, in which so much else stood, the others and you\n"
      + "wrote:\nthat it is blue.",
    "From: Berlin\nTo: Paris\nDate: 3 March 2026, 10:14",
    "From: Berlin\nDate: 3 March 2026\nTo: Paris\nClass: second",
    "2026-03-03 10:14:22 mail queued for ann@example.com:\n2026-03-03 10:14:23 sent",
    "2026-03-03 10:14:22 +0100 worker: restarting\n2026-03-03 10:14:23 +0100 worker: up",
    "1. 3 March 2026, 10:14: Ann wrote to us.\n2. 4 March 2026, 10:20: we answered.",
    "1) On 3 March 2026 at 10:14 Ann wrote:\n2) On 4 March 2026 at 10:20 we wrote:",
    "- On 3 March 2026 at 10:14 Ann wrote:\n- On 4 March 2026 at 10:20 we wrote:",
    "On Monday you said:\n* it is blue\n* it is green",
    "You sent it from ann@example.com on 3 March 2026.\nIn that message you wrote:",
    "The meeting is on 3 March 2026 at 10:14. Please bring:",
  ]

  @Test(arguments: stretches) func proseListsAndLogsStayBody(stretch: String) {
    let text = "The lamp is blue.\n\n\(stretch)\n\nThe shade was green, and still is.\n"
    let kinds = anatomyReader.anatomy(of: plain(text)).regions.map(\.kind)
    #expect(!kinds.contains(.attribution))
    #expect(kinds.last == .body)
  }

  /// Marks of writing direction may stand anywhere between words.
  @Test(arguments: ["\u{200f}", "\u{200e}", "\u{202b}", "\u{2068}", "\u{61c}", "\u{feff}"])
  func marksOfDirectionChangeNothing(mark: String) {
    let lines = [
      "On Tue, Mar 3, 2026 at 10:14 AM Ann Example <ann@example.com> wrote:",
      "Am 03.03.2026 um 10:14 schrieb Ann Example <ann@example.com>:",
      "From: Ann Example <ann@example.com>\nSent: 3 March 2026 10:14\nSubject: Lamp",
    ]
    for line in lines {
      let marked = line.split(separator: "\n").map { row in
        mark + row.split(separator: " ").joined(separator: "\(mark) \(mark)") + mark
      }
      let text = "The lamp is blue.\n\n\(marked.joined(separator: "\n"))\n\nIs it blue?\n"
      let kinds = anatomyReader.anatomy(of: plain(text)).regions.map(\.kind)
      #expect(kinds == [.body, .attribution, .quote], "\(line)")
    }
  }
}

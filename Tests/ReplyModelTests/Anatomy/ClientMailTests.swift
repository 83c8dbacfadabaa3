import Foundation
import ReplyMail
import Testing

@testable import ReplyModel

/// Replies as real clients shape them, `Fixtures/mail/clients`.
@Suite struct ClientMailTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Fixtures/mail/clients").standardizedFileURL

  static let own: [(file: String, visible: String)] = [
    ("apple-mail-plain", "It comes with a bulb. Tom"),
    ("gmail-html-only", "It comes with a bulb. Best, Tom"),
    ("gnus", "It does."),
    ("mutt", "It does. At thirty degrees. Tom"),
    ("outlook-german-quoted-printable",
      "Guten Tag Frau Lindqvist, die Glühlampe liegt bei. Mit freundlichen Grüßen Tom Verhey"),
    ("outlook-plain", "Hello Marta, It comes with a bulb. Best regards, Tom Verhey"),
    ("phone", "It does."),
    ("thunderbird-flowed",
      """
      Hello Marta, the lamp comes with a warm white bulb, and the shade can be washed at thirty \
      degrees. Kind regards Tom
      """),
    ("yahoo", "It does."),
  ]

  @Test(arguments: own) func onlyTheWritersWordsAreVisible(file: String, visible: String) throws {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(file + ".eml"))
    let content = try #require(MessageParser().message(Array(data)).content)
    let anatomy = anatomyReader.anatomy(of: content)
    let words = anatomy.visible.map { content.text[$0] }.joined()
      .split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ") == visible)
    let original = try #require(QuotedOriginal(of: content, anatomy: anatomy))
    #expect(original.attributedName == "Marta Lindqvist")
  }
}

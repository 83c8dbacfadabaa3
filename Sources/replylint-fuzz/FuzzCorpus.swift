import Foundation

/// What an input is read as; the raw value is its file's extension.
enum InputKind: String, CaseIterable {
  case mail = "eml"
  case mbox
  case records = "jsonl"
  case configuration = "toml"
  case lexicon = "lex"
  case cards = "vcf"
  case table = "csv"
}

/// Sound inputs, to be damaged.
struct FuzzCorpus {
  /// By kind, in order of path.
  private(set) var inputs: [InputKind: [[UInt8]]] = [:]

  /// Larger files are left out: one of them would take the time of hundreds.
  private static let largest = 1 << 17

  /// - Parameter paths: files and folders; a file's extension says what it is, any other is a mail.
  init(paths: [String]) {
    for path in paths {
      for file in Self.files(path).sorted() {
        guard let data = FileManager.default.contents(atPath: file), data.count <= Self.largest
        else { continue }
        let kind = InputKind(rawValue: URL(fileURLWithPath: file).pathExtension) ?? .mail
        inputs[kind, default: []].append(Array(data))
      }
    }
    let mails = inputs[.mail, default: []]
    for kind in InputKind.allCases where inputs[kind, default: []].isEmpty {
      inputs[kind] = Self.made(kind, of: mails)
    }
  }

  private static func files(_ path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [path] }
    let names = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return names.map { "\(path)/\($0)" }.filter { file in
      !file.hasSuffix(".golden") && !file.hasSuffix(".md")
    }
  }

  /// Inputs of a kind that the folders have none of.
  private static func made(_ kind: InputKind, of mails: [[UInt8]]) -> [[UInt8]] {
    switch kind {
    case .mail: [Array("From: a@example.com\nSubject: x\n\nHi Ana,\n\nit left today.\n".utf8)]
    case .mbox:
      mails.prefix(40).map { Array("From a Fri Nov 20 10:00:00 2026\n".utf8) + $0 + [0x0A] }
    case .records: mails.prefix(40).map(record)
    case .configuration: [Array("profile = \"strict\"\n".utf8)]
    case .lexicon:
      [
        Array(
          "Lexicon: thanks\nLanguage: en\nPurpose: x\n\nPhrase: thank you\nFound-in: Thank you.\n"
            .utf8)
      ]
    case .cards:
      [
        Array(
          """
          BEGIN:VCARD\r
          VERSION:2.1\r
          N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=\r
          ller;Ann;;;\r
          AGENT:\r
          BEGIN:VCARD\r
          FN:Bo\r
          END:VCARD\r
          item1.EMAIL;TYPE="a:b":an\r
           n@example.com\r
          PHOTO;BASE64:AAAA\r
          END:VCARD\r

          """.utf8)
      ]
    case .table:
      [
        Array("name;email\r\n\"Bell, Ann\";ann@example.com\r\n".utf8),
        Array("sep=,\nVorname,Nachname,E-Mail\nAnn,\"Be\nll\",ann@example.com\n".utf8),
      ]
    }
  }

  private static func record(of mail: [UInt8]) -> [UInt8] {
    let text = String(decoding: mail, as: UTF8.self)
    let record = ["id": "1", "reply_mime": text, "original": "When will it come?"]
    return Array((try? JSONSerialization.data(withJSONObject: record)) ?? Data())
  }

  /// The damaged input of a case: the same for the same seed and files.
  func input(seed: UInt64, number: Int) -> (kind: InputKind, bytes: [UInt8]) {
    var random = SeededRandom(seed: seed &+ UInt64(number) &* 0x2545_F491_4F6C_DD1D)
    let kinds: [InputKind] = [.mbox, .records, .configuration, .lexicon, .cards, .table]
    let kind = random.below(10) < 7 ? .mail : random.pick(kinds) ?? .mail
    let whole = random.pick(inputs[kind, default: []]) ?? []
    let other = random.pick(inputs[random.below(4) == 0 ? .mail : kind, default: []]) ?? []
    var mutator = Mutator(random: random, other: other)
    return (kind, mutator.damaged(whole))
  }
}

import ReplyMail

/// Which messages of an input the user wrote.
struct OwnMail: Sendable {
  private enum Sign {
    case all
    /// In folders for sent mail.
    case sentFolders
    /// In these folders.
    case folders([String])
    /// In lower case, without an at sign before a domain.
    case writers(addresses: Set<String>, domains: [String])
  }

  private static let from = [Array("from:".utf8)]

  private let sign: Sign
  /// What was taken for it, for people: "mail from jo@example.com"; nil where the user said it or
  /// nothing had to be told.
  private(set) var how: String?

  /// - Parameter me: addresses and domains.
  init(me: [String]) {
    let written = me.map { $0.lowercased() }
    let addresses = written.filter { $0.dropFirst().contains("@") }
    let domains = written.filter { !$0.dropFirst().contains("@") }
    sign = .writers(
      addresses: Set(addresses),
      domains: domains.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 })
  }

  /// - Parameter folders: that hold nothing else.
  init(folders: [String]) { sign = .folders(folders) }

  /// - Parameter census: of a part of the input.
  /// - Throws: `SetupError` where it does not tell who the user is.
  init(_ census: WriterCensus) throws(SetupError) {
    if census.isEmpty {
      sign = .all
    } else if census.hasSentFolder {
      sign = .sentFolders
      how = "what lies in folders for sent mail"
    } else if let address = census.writer {
      sign = .writers(addresses: [address], domains: [])
      how = "mail from \(address)"
    } else {
      let most = census.frequent.prefix(3).joined(separator: ", ")
      throw SetupError(
        message: "cannot tell which mail is yours: many write in it, most of all \(most)\n"
          + "  help: name yourself: --me ADDRESS, or --me DOMAIN for all of your company")
    }
  }

  /// - Complexity: O(n) in the header section.
  func holds(_ raw: RawMessage) -> Bool {
    guard raw.form == .mail else { return true }
    switch sign {
    case .all: return true
    case .sentFolders: return SentFolder.holds(raw.path)
    case .folders(let folders):
      return folders.contains {
        raw.path == $0 || raw.path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/")
      }
    case .writers(let addresses, let domains):
      let from = MessageParser().header(of: raw.bytes, only: Self.from).from
      return from.contains { mailbox in
        let address = mailbox.address.lowercased()
        if addresses.contains(address) { return true }
        guard let at = address.lastIndex(of: "@") else { return false }
        let domain = address[address.index(after: at)...]
        return domains.contains { domain == $0 || domain.hasSuffix(".\($0)") }
      }
    }
  }
}

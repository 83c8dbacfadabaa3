import ReplyMail
import ReplyModel

/// What a message is known by in a baseline: its Message-ID, which survives being moved and renamed;
/// else its path, relative to the baseline's folder; of a record, its id.
enum BaselineKey {
  /// - Parameters:
  ///   - path: absolute path of the file, or of the working folder for standard input.
  ///   - folder: the baseline's.
  static func of(_ exchange: Exchange, path: String, folder: String) -> String {
    if let identifier = exchange.reply.messageID, !identifier.isEmpty { return "<\(identifier)>" }
    guard let given = exchange.path, exchange.id.hasPrefix(given) else { return exchange.id }
    let number = exchange.id.dropFirst(given.count)
    return SettingsTable.relative(path, to: folder).withoutMaildirFlags + number
  }
}

extension String {
  /// Maildir moves a message from `new` to `cur` and writes flags behind its name.
  fileprivate var withoutMaildirFlags: String {
    let name = firstRange(of: ":2,").map { String(self[..<$0.lowerBound]) } ?? self
    guard let slash = name.lastIndex(of: "/"), name[..<slash].hasSuffix("new") else { return name }
    let folder = name[..<slash].dropLast(3)
    guard folder.isEmpty || folder.hasSuffix("/") else { return name }
    return folder + "cur" + name[slash...]
  }
}

import ReplyMail

/// How the files of a folder in an index are named and read.
enum FolderKind: Int64 {
  /// Names of files begin with `cur/` or `new/`.
  case maildir
  case mh
  /// Any file, an mbox too.
  case files
  /// The path is that of a file.
  case lone

  init(_ listing: FolderListing) {
    self = listing.isMaildir ? .maildir : listing.isMH ? .mh : .files
  }

  /// Hash of the part of a name that stays when a mail program notes that a message was read: what
  /// stands before the `:` of a Maildir's file, whichever of its folders it lies in.
  func stem(of name: [UInt8]) -> Int64 {
    guard self == .maildir else { return MailHash.hash(name) }
    return MailHash.hash(Self.unique(name))
  }

  /// The unique part of a name in a Maildir.
  static func unique(_ name: [UInt8]) -> ArraySlice<UInt8> {
    let file = name.lastIndex(of: UInt8(ascii: "/")).map { name[($0 + 1)...] } ?? name[...]
    return file.prefix { $0 != UInt8(ascii: ":") }
  }
}

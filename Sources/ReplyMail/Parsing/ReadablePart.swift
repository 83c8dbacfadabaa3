/// Chooses the parts of a message that its writer wrote for people to read.
///
/// - A multipart/alternative (RFC 2046 §5.1.4) is read as its plain text, unless that is empty.
/// - A multipart/related (RFC 2387) or multipart/signed (RFC 1847) is read as its first part.
/// - Any other multipart is read as all its inline text parts in order, because mail programs put
///   attachments between pieces of the text and list programs add footers as parts.
/// - A message inside a message was written by somebody else: it is an attachment.
struct ReadablePart {
  let tree: PartTree
  /// Tells whether a leaf holds nothing but white space.
  let isBlank: (Part) -> Bool

  private(set) var texts: [Int] = []
  /// HTML leaves that say the same as a plain one among `texts`, by its index.
  private(set) var siblings: [Int: Int] = [:]
  private(set) var attachments: [Int] = []
  private(set) var showsPictures = false
  private(set) var isEncrypted = false

  init(tree: PartTree, isBlank: @escaping (Part) -> Bool) {
    self.tree = tree
    self.isBlank = isBlank
    guard !tree.parts.isEmpty else { return }
    read(0, isRoot: true)
  }

  private mutating func read(_ index: Int, isRoot: Bool = false) {
    let part = tree.parts[index]
    if part.isEncrypted {
      isEncrypted = true
      return
    }
    switch part.kind {
    case .message: attachments.append(index)
    case .leaf: readLeaf(index, part, isRoot: isRoot)
    case .multipart:
      switch part.type {
      case "multipart/alternative": readAlternative(part)
      case "multipart/related": readRelated(part)
      default: part.children.forEach { read($0) }
      }
    }
  }

  private mutating func readLeaf(_ index: Int, _ part: Part, isRoot: Bool) {
    let isText = part.isPlain || part.isHTML
    let isFile = part.isAttached || (part.name != nil && !texts.isEmpty)
    if isText, isRoot || !isFile {
      texts.append(index)
    } else if !Self.signatureTypes.contains(part.type) {
      attachments.append(index)
    }
  }

  private static let signatureTypes: Set<String> = [
    "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
  ]

  private mutating func readAlternative(_ part: Part) {
    var best: (rank: Int, reading: ReadablePart)?
    var html: Int?
    for child in part.children {
      var reading = self
      reading.texts = []
      reading.attachments = []
      reading.siblings = [:]
      reading.read(child)
      showsPictures = showsPictures || reading.showsPictures
      let rank = reading.rank
      if rank > (best?.rank ?? -1) { best = (rank, reading) }
      if reading.texts.count == 1, let only = reading.texts.first, tree.parts[only].isHTML {
        html = only
      }
      // Calendars and other forms that are no text are known by name.
      if reading.texts.isEmpty { attachments += reading.attachments }
    }
    guard let best, best.rank > 0 else { return }
    texts += best.reading.texts
    siblings.merge(best.reading.siblings) { _, new in new }
    if best.rank == 3, best.reading.texts.count == 1, let only = best.reading.texts.first {
      siblings[only] = html
    }
    attachments += best.reading.attachments
    isEncrypted = isEncrypted || best.reading.isEncrypted
  }

  /// 3: plain text with something in it; 2: HTML; 1: blank text; 0: nothing to read.
  private var rank: Int {
    guard let first = texts.first else { return isEncrypted ? 1 : 0 }
    if texts.allSatisfy({ isBlank(tree.parts[$0]) }) { return 1 }
    return tree.parts[first].isHTML ? 2 : 3
  }

  private mutating func readRelated(_ part: Part) {
    guard let root = part.children.first else { return }
    read(root)
    // Images that the root shows are no attachments; files that say so are.
    for child in part.children.dropFirst() {
      if tree.parts[child].isAttached {
        attachments.append(child)
      } else if tree.parts[child].type.hasPrefix("image/") {
        showsPictures = true
      }
    }
  }
}

import ReplyMail

/// Who writes and who is written to in the first messages of an input.
struct WriterCensus {
  /// Messages that are looked at.
  private static let most = 2_000
  private static let fields = ["from:", "to:", "cc:", "delivered-to:"].map { Array($0.utf8) }

  private(set) var hasSentFolder = false
  private var messages = 0
  private var writers: [String: Int] = [:]
  private var recipients: [String: Int] = [:]

  /// Records and standard input are not looked at: what is read once is gone, and both hold what the
  /// user sends.
  ///
  /// - Complexity: O(bytes of the first messages).
  init(of paths: [String], as format: LintRequest.InputFormat = .auto) {
    guard format == .auto || format == .mime else { return }
    for path in paths where path != "-" && !path.hasSuffix(".jsonl") {
      guard let store = try? MessageStore(path: path) else { continue }
      while messages < Self.most, let next = store.next() {
        if case .success(let raw) = next, raw.form == .mail { count(raw) }
      }
    }
  }

  private mutating func count(_ raw: RawMessage) {
    messages += 1
    if SentFolder.holds(raw.path) { hasSentFolder = true }
    let header = MessageParser().header(of: raw.bytes, only: Self.fields)
    if let writer = header.from.first?.address.lowercased(), writer.contains("@") {
      writers[writer, default: 0] += 1
    }
    let delivered = header.field("delivered-to").map { [$0.lowercased()] } ?? []
    for address in Set((header.to + header.cc).map { $0.address.lowercased() } + delivered) {
      recipients[address, default: 0] += 1
    }
  }

  /// No mail was found.
  var isEmpty: Bool { messages == 0 }

  /// Addresses that most is from, first.
  var frequent: [String] {
    writers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The address that nearly all is from, or that nearly all is from or to, as in a folder that holds
  /// both sides; nil where there is none.
  var writer: String? {
    guard let first = frequent.first else { return nil }
    if Double(writers[first] ?? 0) >= 0.8 * Double(messages) { return first }
    let both = frequent.filter { (writers[$0] ?? 0) >= 3 && (recipients[$0] ?? 0) >= 3 }
    let sums = both.map { ($0, (writers[$0] ?? 0) + (recipients[$0] ?? 0)) }
    guard let best = sums.max(by: { $0.1 < $1.1 }), Double(best.1) >= 0.8 * Double(messages) else {
      return nil
    }
    return best.0
  }
}

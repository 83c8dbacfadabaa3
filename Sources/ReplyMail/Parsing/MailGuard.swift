import Glibc

/// Takes out of a message what no mail needs and GMime is slow on, before GMime sees it.
///
/// Places stay the same: what is left out becomes blanks, or is cut off at the end.
struct MailGuard {
  /// Header sections up to this long are read whole, in bytes.
  static let longestHeader = 1 << 20
  /// Commas of one field: GMime's time for a list of addresses grows with the square.
  static let mostCommas = 1_000
  /// Lines that begin as a boundary does, beyond which no more parts are read.
  static let mostBoundaries = 4 * MessageParser.partLimit
  /// Shorter header sections cannot be slow, in bytes.
  private static let shortHeader = 1 << 13

  /// The parameter without which there are no parts (RFC 2046 §5.1.1).
  private static let parameter = ByteSearch(["boundary"])

  private(set) var bytes: [UInt8]
  private(set) var defects: [Defect] = []

  /// - Complexity: O(n); two looks at most, nothing is copied where nothing is left out.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let head = HeaderSection.end(of: bytes[...]) ?? bytes.count
    if head > Self.shortHeader { guardHeader(head) }
    guardParts(from: head)
  }

  /// Blanks the rest of fields with too many commas, and fields that stand too far down.
  private mutating func guardHeader(_ end: Int) {
    var commas = 0
    var place = 0
    var isLineStart = true
    var isEnded = false
    var blanked = false
    while place < end {
      let byte = bytes[place]
      if isLineStart, byte != 0x20, byte != 0x09 {
        commas = 0
        isEnded = isEnded && place >= Self.longestHeader
      }
      if byte == UInt8(ascii: ",") { commas += 1 }
      isLineStart = byte == 0x0A
      let isOver = commas > Self.mostCommas || place >= Self.longestHeader
      if isOver, byte != 0x0A, byte != 0x0D {
        blanked = true
        if !isEnded, place + 3 < end, !bytes[place..<place + 3].contains(0x0A) {
          endField(at: place)
          isEnded = true
          place += 2
        } else {
          bytes[place] = 0x20
        }
      }
      place += 1
    }
    guard blanked else { return }
    defects.append(
      Defect(
        kind: .malformedHeader,
        detail:
          "the header section is longer than \(Self.longestHeader >> 10) KiB, or a field of it "
          + "names more than \(Self.mostCommas) addresses; the rest was not read"))
  }

  /// Begins a field of its own: GMime looks through the rest of a field once an address.
  private mutating func endField(at place: Int) {
    // A second line end would end the header section.
    let isLineStart = place > 0 && bytes[place - 1] == 0x0A
    bytes.replaceSubrange(place..<place + 3, with: (isLineStart ? "XX:" : "\nX:").utf8)
  }

  /// Cuts a multipart off where it has more boundaries than parts are read.
  private mutating func guardParts(from head: Int) {
    guard head < bytes.count, Self.parameter.isFound(in: Array(bytes[..<head])) else { return }
    guard let cut = Self.placeOfLastBoundary(in: bytes, from: head) else { return }
    bytes.removeSubrange(cut...)
    defects.append(
      Defect(
        kind: .malformedMultipart,
        detail: "more than \(Self.mostBoundaries) lines look like boundaries; the rest was not read"
      ))
  }

  /// The place of the first line that begins with `--` beyond `mostBoundaries`; nil where there are
  /// no more.
  private static func placeOfLastBoundary(in bytes: [UInt8], from head: Int) -> Int? {
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return nil }
      var count = 0
      var place = head
      while place + 1 < raw.count {
        if raw[place] == 0x2D, raw[place + 1] == 0x2D {
          count += 1
          if count > mostBoundaries { return place }
        }
        guard let next = memchr(base + place, 0x0A, raw.count - place) else { return nil }
        place = UnsafeRawPointer(next) - base + 1
      }
      return nil
    }
  }
}

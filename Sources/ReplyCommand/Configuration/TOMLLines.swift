/// The lines on which the keys of a TOML document stand, which its parser does not tell.
///
/// The document has been parsed: what is not understood here only costs a line number.
struct TOMLLines {
  private var lines: [String: Int] = [:]
  private var counts: [String: Int] = [:]
  private var bytes: ArraySlice<UInt8>
  private var line = 1
  /// The first place that the parser would end the program over, instead of refusing it.
  private(set) var fault: Fault?

  struct Fault {
    var line: Int
    var expected: String
  }

  /// - Complexity: O(n) in the bytes.
  init(_ source: String) {
    bytes = Array(source.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var table = ""
    while let byte = bytes.first {
      switch byte {
      case 0x0A, 0x0D, 0x20, 0x09: skip()
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "["): table = header()
      default:
        note(Self.joined(table, key(until: UInt8(ascii: "="))))
        value()
      }
    }
  }

  /// - Parameter key: dotted; a table of an array has its place in brackets: `suppress[0].rule`.
  /// - Returns: the key's line from 1, or the one of the nearest table around it.
  func line(of key: String) -> Int {
    var key = key[...]
    while true {
      if let line = lines[String(key)] { return line }
      guard let end = key.lastIndex(where: { $0 == "." || $0 == "[" }) else { return 1 }
      key = key[..<end]
    }
  }

  private static func joined(_ table: String, _ key: [String]) -> String {
    (table.isEmpty ? key : [table] + key).joined(separator: ".")
  }

  private mutating func note(_ key: String) {
    if lines[key] == nil { lines[key] = line }
  }

  @discardableResult
  private mutating func skip() -> UInt8? {
    guard let byte = bytes.popFirst() else { return nil }
    if byte == 0x0A { line += 1 }
    return byte
  }

  private mutating func skipLine() {
    while let byte = bytes.first, byte != 0x0A { skip() }
  }

  /// `[a.b]` or `[[a.b]]`; the name has the place of each table of an array.
  private mutating func header() -> String {
    if !Self.isWhole(bytes.prefix { $0 != 0x0A }) {
      blame("a table's name between brackets: [rules.missing-thanks]")
    }
    skip()
    let isArray = bytes.first == UInt8(ascii: "[")
    if isArray { skip() }
    var names = key(until: UInt8(ascii: "]"))
    guard let last = names.popLast() else { return "" }
    var name = ""
    for part in names {
      name = Self.joined(name, [part])
      if let count = counts[name] { name += "[\(count - 1)]" }
    }
    name = Self.joined(name, [last])
    if isArray {
      note(name)
      counts[name, default: 0] += 1
      name += "[\(counts[name, default: 1] - 1)]"
    }
    note(name)
    skipLine()
    return name
  }

  /// The parts of a dotted key, and passes the byte after it.
  private mutating func key(until end: UInt8) -> [String] {
    var parts: [[UInt8]] = [[]]
    while let byte = bytes.first, byte != end, byte != 0x0A {
      skip()
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        while let inside = bytes.first, inside != byte, inside != 0x0A {
          parts[parts.count - 1].append(inside)
          skip()
        }
        skip()
      case UInt8(ascii: "."): parts.append([])
      case 0x20, 0x09: continue
      default: parts[parts.count - 1].append(byte)
      }
    }
    if bytes.first == end { skip() }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Passes a value: to the end of its line, or of the brackets and texts that it opens.
  private mutating func value() {
    var closings: [UInt8] = []
    while let byte = bytes.first {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        text(byte)
        continue
      case UInt8(ascii: "#"):
        skipLine()
        continue
      case 0x0A where closings.isEmpty: return
      case UInt8(ascii: "["): closings.append(UInt8(ascii: "]"))
      case UInt8(ascii: "{"): closings.append(UInt8(ascii: "}"))
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if closings.popLast() != byte { blame("brackets that close in turn") }
      default: break
      }
      skip()
    }
  }

  private mutating func blame(_ expected: String) {
    if fault == nil { fault = Fault(line: line, expected: expected) }
  }

  /// A line that begins with a bracket is the header of a table: names with dots between, each of
  /// letters, digits, `_` and `-`, or in quotes.
  private static func isWhole(_ line: ArraySlice<UInt8>) -> Bool {
    let brackets = line.starts(with: Array("[[".utf8)) ? 2 : 1
    var rest = line.dropFirst(brackets)
    while true {
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
      guard let first = rest.first else { return false }
      if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        guard let end = rest.dropFirst().firstIndex(of: first) else { return false }
        rest = rest[(end + 1)...]
      } else {
        let name = rest.prefix(while: isBare)
        if name.isEmpty { return false }
        rest = rest[name.endIndex...]
      }
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
      guard rest.first == UInt8(ascii: ".") else { break }
      rest = rest.dropFirst()
    }
    return rest.starts(with: [UInt8](repeating: UInt8(ascii: "]"), count: brackets))
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private mutating func text(_ quote: UInt8) {
    let isLong = bytes.starts(with: [quote, quote, quote])
    for _ in 0..<(isLong ? 3 : 1) { skip() }
    while let byte = bytes.first {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        skip()
        skip()
      } else if byte == quote, !isLong || bytes.starts(with: [quote, quote, quote]) {
        for _ in 0..<(isLong ? 3 : 1) { skip() }
        return
      } else if byte == 0x0A, !isLong {
        return
      } else {
        skip()
      }
    }
  }
}

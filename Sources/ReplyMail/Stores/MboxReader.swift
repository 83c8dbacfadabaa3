/// Cuts an mbox file into messages while it is read: memory holds one message.
///
/// mboxo and mboxrd cannot be told apart by looking; both are read as mboxrd, which takes one `>`
/// from each line of `>` and "From ". A Content-Length (mboxcl) is believed only where it leads to
/// a From line or to the end of the file.
package final class MboxReader {
  private let window: FileWindow
  private let limit: Int
  private var index = 0
  /// 1-based line of the file at which the window begins.
  private var line = 1
  private var isDone = false

  init(window: FileWindow, limit: Int) {
    self.window = window
    self.limit = limit
  }

  /// Reads on in a file whose first messages are known. Lines are counted from there.
  ///
  /// - Parameters:
  ///   - start: bytes of the file that those messages take up.
  ///   - count: their number.
  /// - Throws: `StoreError.cannotOpen`, `cannotRead`.
  package init(
    rawPath: [UInt8], shown: String, from start: Int, after count: Int
  ) throws(StoreError) {
    window = try FileWindow(rawPath: rawPath, shown: shown, from: start)
    limit = MessageStore.defaultLimit
    index = count
  }

  /// Tells whether bytes begin with the line that parts messages.
  package static func opensMessage(_ bytes: ArraySlice<UInt8>) -> Bool { FromLine.begins(bytes) }

  /// Bytes of the file up to the end of the message that came last.
  package var offset: Int { window.offset }

  /// The next message; nil at the end. After `tooLarge` the next message follows.
  package func next() -> Result<RawMessage, StoreError>? {
    guard !isDone else { return nil }
    do throws(StoreError) {
      return try read()
    } catch {
      isDone = true
      return .failure(error)
    }
  }

  private func read() throws(StoreError) -> Result<RawMessage, StoreError>? {
    try skipEmptyLines()
    guard !window.bytes.isEmpty else {
      isDone = true
      return nil
    }
    index += 1
    let offset = window.offset
    try window.fill(2_000)
    // Without a From line this is what a "tooLarge" message left behind, or a lone first message.
    let begins = FromLine.begins(window.bytes[...])
    guard let start = begins ? try lineAfter(0) : 0 else {
      drop(window.bytes.count)
      return .success(message(from: 0, to: 0, offset: offset))
    }
    guard let end = try end(from: start) else {
      return .failure(.tooLarge(path: window.path, offset: offset, limit: limit))
    }
    let result = message(from: start, to: end, offset: window.offset)
    drop(end)
    return .success(result)
  }

  private func skipEmptyLines() throws(StoreError) {
    while true {
      let blank = window.bytes.prefix { $0 == 0x0A || $0 == 0x0D }.count
      drop(blank)
      if !window.bytes.isEmpty { return }
      guard try window.more() else { return }
    }
  }

  /// Start of the line after the one that holds a place; nil where the file ends before it.
  private func lineAfter(_ place: Int) throws(StoreError) -> Int? {
    var scanned = place
    while true {
      if let end = window.lineEnd(from: scanned) { return end + 1 }
      scanned = window.bytes.count
      guard scanned <= limit, try window.more() else { return nil }
    }
  }

  /// Place of the next From line or the end of the file; nil where the message was too large, which
  /// is then passed over.
  private func end(from start: Int) throws(StoreError) -> Int? {
    var place = start
    var isInHeader = true
    var length: Int?
    var isTooLarge = false
    while true {
      try window.fill(place + 2_000)
      if place >= window.bytes.count { break }
      if FromLine.begins(window.bytes[place...]) { break }
      let next = try lineAfter(place) ?? window.bytes.count
      if isInHeader {
        let line = window.bytes[place..<next]
        if line.first == 0x0A || line.starts(with: [0x0D, 0x0A]) {
          isInHeader = false
          if let length, let end = try end(of: length, from: next) { return end }
        } else {
          length = Self.contentLength(line) ?? length
        }
      }
      place = next
      if place > limit {
        isTooLarge = true
        drop(place)
        place = 0
      }
    }
    guard isTooLarge else { return place }
    drop(place)
    return nil
  }

  private static func contentLength(_ line: ArraySlice<UInt8>) -> Int? {
    guard line.count < 60, line.first.map({ $0 | 0x20 == UInt8(ascii: "c") }) == true,
      let name = HeaderSection.fieldName(line), name.count == 14,
      String(decoding: name, as: UTF8.self).lowercased() == "content-length"
    else { return nil }
    let digits = line[name.endIndex...].filter { $0 > 0x20 && $0 != UInt8(ascii: ":") }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Where a body of that length ends, if a From line or the end of the file stands there.
  private func end(of length: Int, from body: Int) throws(StoreError) -> Int? {
    guard length >= 0, length <= limit, body + length <= limit else { return nil }
    let target = body + length
    guard let ahead = window.peek(at: window.offset + target, count: 1_000) else { return nil }
    let ends = ahead.prefix(2).prefix { $0 == 0x0A || $0 == 0x0D }.count
    let rest = ahead.dropFirst(ends)
    if rest.isEmpty {
      // Past the end of the file the length lies.
      let last = window.peek(at: window.offset + target - 1, count: 1) ?? []
      guard length == 0 || !last.isEmpty, ahead.count < 1_000 else { return nil }
    } else if !FromLine.begins(rest) {
      return nil
    }
    if length > 0, ends == 0, window.peek(at: window.offset + target - 1, count: 1) != [0x0A] {
      return rest.isEmpty ? target : nil
    }
    try window.fill(target + ends)
    return min(target + ends, window.bytes.count)
  }

  /// The message between two places, its last empty line left out, `>From ` made "From ".
  private func message(from start: Int, to end: Int, offset: Int) -> RawMessage {
    var bytes = Array(window.bytes[start..<end])
    let last = bytes[max(0, bytes.count - 4)...]
    if last.elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) {
      bytes.removeLast(2)
    } else if last.count > 1, last.dropFirst(last.count - 2).elementsEqual([0x0A, 0x0A]) {
      bytes.removeLast()
    }
    let leftOut = Self.unquote(&bytes)
    let isMail = HeaderSection.begins(bytes[...]) || bytes.isEmpty
    return RawMessage(
      path: window.path, index: index, bytes: bytes,
      place: FilePlace(offset: offset + start, leftOut: leftOut), form: isMail ? .mail : .text,
      line: line + Self.lineEnds(window.bytes[..<start]))
  }

  /// Gives up bytes at the front of the window.
  private func drop(_ count: Int) {
    line += Self.lineEnds(window.bytes.prefix(count))
    window.drop(count)
  }

  private static func lineEnds(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { $0.count { $0 == 0x0A } }
  }

  /// Takes one `>` from each line of `>` and "From "; gives the places where one was taken.
  static func unquote(_ bytes: inout [UInt8]) -> [Int] {
    var places: [Int] = []
    guard var kept = bytes.firstIndex(of: UInt8(ascii: ">")) else { return [] }
    let first = kept
    bytes.withUnsafeMutableBufferPointer { buffer in
      var isLineStart = first == 0 || buffer[first - 1] == 0x0A
      for index in first..<buffer.count {
        let byte = buffer[index]
        let isQuote = isLineStart && byte == UInt8(ascii: ">")
        isLineStart = byte == 0x0A
        if isQuote, opensFromLine(buffer, index) {
          places.append(kept)
          continue
        }
        buffer[kept] = byte
        kept += 1
      }
    }
    bytes.removeLast(bytes.count - kept)
    return places
  }

  private static func opensFromLine(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Int)
    -> Bool
  {
    var index = start
    while index < bytes.count, index - start < 64, bytes[index] == UInt8(ascii: ">") { index += 1 }
    return bytes[index...].starts(with: "From ".utf8)
  }
}

/// Cuts a lexicon file into stanzas and fields; knows nothing of what the fields mean.
struct StanzaReader {
  let source: LexiconSource
  /// Lines without their ends (LF or CRLF).
  let lines: [ArraySlice<UInt8>]
  private(set) var stanzas: [Stanza] = []
  private(set) var diagnostics: [LexiconDiagnostic] = []
  private var fields: [Field] = []
  private var comments: [String] = []
  private var stanzaLine = 0

  /// - Complexity: O(n) in the bytes.
  init(_ source: LexiconSource) {
    self.source = source
    var bytes = source.bytes[...]
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes = bytes.dropFirst(3) }
    lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false).map { line in
      line.last == 0x0d ? line.dropLast() : line
    }
    for index in lines.indices { read(index) }
    finishStanza()
  }

  /// A diagnostic at a byte of a line (both from 0).
  func diagnostic(line: Int, column: Int, _ problem: LexiconProblem) -> LexiconDiagnostic {
    let bytes = line < lines.count ? lines[line] : []
    let before = String(decoding: bytes.prefix(max(0, column)), as: UTF8.self)
    return LexiconDiagnostic(
      path: source.path, line: line + 1, column: before.count + 1,
      sourceLine: String(decoding: bytes, as: UTF8.self), problem: problem)
  }

  private mutating func read(_ index: Int) {
    let line = lines[index]
    if String(validating: line, as: UTF8.self) == nil {
      diagnostics.append(
        diagnostic(line: index, column: line.validUTF8Prefix, .notUTF8))
    }
    guard let first = line.first, !line.allSatisfy({ $0.isBlank }) else { return finishStanza() }
    if fields.isEmpty && comments.isEmpty { stanzaLine = index }
    if first == UInt8(ascii: "#") {
      comments.append(String(decoding: line, as: UTF8.self))
    } else if first.isBlank {
      continueField(index)
    } else {
      beginField(index)
    }
  }

  private mutating func continueField(_ index: Int) {
    let (start, bytes) = lines[index].trimmed
    guard var field = fields.popLast(), comments.isEmpty else {
      diagnostics.append(diagnostic(line: index, column: start, .strayContinuation))
      return
    }
    if !field.value.bytes.isEmpty { field.value.bytes.append(0x20) }
    field.value.pieces.append(
      .init(offset: field.value.bytes.count, line: index, column: start))
    field.value.bytes += bytes
    fields.append(field)
  }

  private mutating func beginField(_ index: Int) {
    let line = lines[index]
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
      diagnostics.append(diagnostic(line: index, column: 0, .noColon))
      return
    }
    let (start, bytes) = line[(colon + 1)...].trimmed
    let column = colon + 1 - line.startIndex + start
    let value = FieldValue(
      bytes: Array(bytes), pieces: [.init(offset: 0, line: index, column: column)])
    let name = String(decoding: line[..<colon], as: UTF8.self)
    fields.append(Field(name: name, value: value, line: index, comments: comments))
    comments = []
  }

  private mutating func finishStanza() {
    defer {
      fields = []
      comments = []
    }
    guard !fields.isEmpty || !comments.isEmpty else { return }
    stanzas.append(Stanza(fields: fields, trailing: comments, line: stanzaLine))
  }
}

extension UInt8 {
  /// Space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension ArraySlice<UInt8> {
  /// Without blanks at both ends, and the number of blanks left out in front.
  var trimmed: (start: Int, bytes: ArraySlice<UInt8>) {
    let begin = firstIndex { !$0.isBlank } ?? endIndex
    let end = lastIndex { !$0.isBlank }.map { $0 + 1 } ?? begin
    return (begin - startIndex, self[begin..<Swift.max(begin, end)])
  }

  /// Number of bytes before the first that no UTF-8 sequence may hold here.
  var validUTF8Prefix: Int {
    var decoder = UTF8()
    var iterator = makeIterator()
    var valid = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      valid += UTF8.width(scalar)
    }
    return valid
  }
}

/// Cuts a lexicon file into stanzas and fields; knows the names of fields, and nothing of what they
/// mean.
struct StanzaReader {
  let source: LexiconSource
  /// Without their ends; empty where the file is no text.
  let lines: [ArraySlice<UInt8>]
  private(set) var stanzas: [Stanza] = []
  private(set) var diagnostics: DiagnosticList
  private var fields: [Field] = []
  private var comments: [String] = []
  private var stanzaLine = 0
  /// Lines that are not UTF-8; the first one is shown.
  private var undecodable: [Int] = []
  /// The last line without a field name.
  private var lastProse = -2

  /// - Complexity: O(n) in the bytes.
  init(_ source: LexiconSource) {
    self.source = source
    diagnostics = DiagnosticList(path: source.path)
    let text = LexiconLines(source.bytes)
    lines = text.lines
    if let fault = text.fault { complain(line: -1, .noText(fault)) }
    for index in lines.indices { read(index) }
    finishStanza()
    if let first = undecodable.first {
      complain(
        line: first, column: lines[first].validUTF8Prefix,
        .notUTF8(moreLines: undecodable.count - 1))
    }
  }

  /// A diagnostic at a byte of a line (both from 0); line -1 is the file as a whole.
  func diagnostic(line: Int, column: Int, _ problem: LexiconProblem) -> LexiconDiagnostic {
    let bytes = lines.indices.contains(line) ? lines[line] : []
    let before = String(decoding: bytes.prefix(max(0, column)), as: UTF8.self)
    return LexiconDiagnostic(
      path: source.path, line: line + 1, column: line < 0 ? 0 : before.count + 1,
      sourceLine: String(decoding: bytes, as: UTF8.self), problem: problem)
  }

  private mutating func complain(line: Int, column: Int = 0, _ problem: LexiconProblem) {
    guard diagnostics.hasRoom else { return diagnostics.drop() }
    diagnostics.append(diagnostic(line: line, column: column, problem))
  }

  private mutating func read(_ index: Int) {
    let line = lines[index]
    if String(validating: line, as: UTF8.self) == nil { undecodable.append(index) }
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
    if !fields.isEmpty, let name = LexiconFields.name(before: UInt8(ascii: ":"), in: bytes) {
      complain(line: index, column: start, .indentedField(name))
      return add(name, line: index, valueFrom: lines[index].firstIndex(of: UInt8(ascii: ":")))
    }
    guard var field = fields.popLast(), comments.isEmpty else {
      complain(line: index, column: start, .strayContinuation)
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
    let colon = line.firstIndex(of: UInt8(ascii: ":"))
    if let (offset, problem) = oddCharacter(in: line[..<(colon ?? line.endIndex)]) {
      complain(line: index, column: offset, problem)
    } else if let colon {
      let name = String(decoding: line[..<colon], as: UTF8.self)
      add(LexiconFields.usualCase(of: name), line: index, valueFrom: colon)
    } else if let name = LexiconFields.name(before: UInt8(ascii: " "), in: line) {
      complain(line: index, .noColon(field: name))
      add(name, line: index, valueFrom: line.firstIndex(of: UInt8(ascii: " ")))
    } else if let name = LexiconFields.nameBeforeWideColon(in: line) {
      complain(line: index, .noColon(field: name))
    } else {
      // Of a pasted paragraph the first line is enough.
      if lastProse != index - 1 { complain(line: index, .noColon(field: nil)) }
      lastProse = index
    }
  }

  /// - Parameter mark: the byte behind which the value begins.
  private mutating func add(_ name: String, line index: Int, valueFrom mark: Int?) {
    let line = lines[index]
    let rest = line[(mark ?? line.endIndex)...].dropFirst()
    let (start, bytes) = rest.trimmed
    let value = FieldValue(
      bytes: Array(bytes),
      pieces: [.init(offset: 0, line: index, column: rest.startIndex - line.startIndex + start)])
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

  /// The first character that looks like a blank or like nothing, with the bytes before it.
  func oddCharacter(in bytes: ArraySlice<UInt8>) -> (offset: Int, problem: LexiconProblem)? {
    guard bytes.contains(where: { $0 >= 0xc2 }) else { return nil }
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if let name = scalar.oddName { return (offset, .oddCharacter(scalar, name: name)) }
      offset += UTF8.width(scalar)
    }
    return nil
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

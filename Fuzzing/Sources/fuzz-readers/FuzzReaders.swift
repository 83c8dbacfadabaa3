import ReplyLexicon
import ReplyMail
import ReplyModel

/// What libFuzzer calls with each input: a message, read through the C shims, GMime, libxml2 and ICU.
///
/// An input that begins with `Lexicon:` is a lexicon instead. Always 0, as libFuzzer asks.
func fuzzReaders(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  if bytes.starts(with: "Lexicon:".utf8) {
    let source = LexiconSource(path: "case.lex", bytes: bytes)
    _ = LexiconChecker.diagnostics(of: [source])
    _ = try? LexiconFormatter.formatted(source)
  } else {
    inspect(MessageParser().message(bytes))
    inspect(Message(bareText: bytes))
  }
  return 0
}

/// libFuzzer calls from one thread.
nonisolated(unsafe) private let inspector = Inspector(lexicons: Lexicons())

private func inspect(_ message: Message) {
  guard let content = message.content else { return }
  let inspection = inspector.inspect(Exchange(id: "a", reply: message))
  let ranges = inspection.reply.anatomy.regions.map(\.range)
  precondition(ranges.allSatisfy { $0.upperBound <= content.text.count }, "a region past the text")
  _ = content.origin.fileRanges(of: ranges)
}

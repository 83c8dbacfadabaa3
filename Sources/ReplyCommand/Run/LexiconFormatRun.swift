import ReplyLexicon

/// `lexicon format`, from the request to the exit status.
struct LexiconFormatRun {
  private let request: LexiconRequest
  private let sink = Sink(descriptor: 1)
  private let trouble = Trouble()

  init(_ request: LexiconRequest) { self.request = request }

  func run() -> ExitStatus {
    let contents: LexiconFolder.Contents
    do throws(LexiconError) {
      contents = try LexiconFolders.contents(of: request.paths)
    } catch {
      trouble.report("\(error)")
      return .trouble
    }
    for diagnostic in contents.diagnostics { trouble.report("\(diagnostic)") }
    let changed = contents.sources.count(where: changes)
    sink.flush()
    if let code = sink.failure {
      trouble.report("cannot write the names of files to stdout: \(FileReading.reason(code))")
    }
    if !trouble.isEmpty { return .trouble }
    return request.onlyCheck && changed > 0 ? .findings : .clean
  }

  /// Formats a file, or says that it would.
  ///
  /// - Returns: whether its bytes are or would be others.
  private func changes(_ source: LexiconSource) -> Bool {
    do {
      let formatted = try LexiconFormatter.formatted(source)
      guard formatted != source.bytes else { return false }
      if !request.onlyCheck { try FileWriting.replace(source.path, with: formatted) }
      sink.write("\(source.path): \(request.onlyCheck ? "not formatted" : "formatted")\n")
      return true
    } catch let error as FileError {
      trouble.report("\(source.path): cannot write the formatted file: \(error.reason)")
    } catch {
      trouble.report("\(error)")
    }
    return false
  }
}

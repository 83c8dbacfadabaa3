import LexiconData
import ReplyLexicon
import ReplyReporters

/// `lexicon check`, from the request to the exit status.
struct LexiconCheckRun {
  private let request: LexiconRequest
  private let sink = Sink(descriptor: 1)
  private let trouble = Trouble()

  init(_ request: LexiconRequest) { self.request = request }

  func run() -> ExitStatus {
    let base = request.isAlone ? Lexicons() : builtInLexicons
    let contents: LexiconFolder.Contents
    do throws(LexiconError) {
      contents = try LexiconFolders.contents(of: request.paths)
    } catch {
      trouble.report("\(error)")
      return .trouble
    }
    let found = contents.diagnostics + LexiconChecker.diagnostics(of: contents.sources, over: base)
    let diagnostics = found.sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
    let coverage = coverage(of: contents.sources, over: base)
    write(diagnostics, files: contents.sources.count, coverage)
    if contents.diagnostics.contains(where: \.isUnreadable) || !trouble.isEmpty { return .trouble }
    return diagnostics.isEmpty ? .clean : .findings
  }

  /// nil where no mail is to be read, or the files cannot be used.
  private func coverage(of sources: [LexiconSource], over base: Lexicons) -> PhraseCoverage? {
    guard let mail = request.mail else { return nil }
    do throws(LexiconError) {
      var coverage = try CoverageRun(
        sources: sources, lexicons: try base.adding(sources), trouble: trouble
      ).coverage(of: mail, jobs: request.jobs)
      if request.order == .count {
        // `sort` keeps the order of equals.
        coverage.counts.sort { ($0.messages, $0.hits) > ($1.messages, $1.hits) }
      }
      return coverage
    } catch {
      trouble.report("the mail was not read: mend the errors in the lexicons first")
      return nil
    }
  }

  private func write(
    _ diagnostics: [LexiconDiagnostic], files: Int, _ coverage: PhraseCoverage?
  ) {
    switch request.outputFormat {
    case .json:
      sink.write(LexiconJSON.report(files: files, diagnostics, coverage: coverage))
    case .text:
      let text = LexiconText(isColoured: TerminalColour.isOn(request.colour, descriptor: 1))
      for diagnostic in diagnostics { sink.write(text.block(diagnostic)) }
      if let coverage { sink.write(text.table(coverage)) }
    }
    sink.flush()
    if let code = sink.failure {
      trouble.report("cannot write the problems to stdout: \(FileReading.reason(code))")
    }
    guard request.outputFormat == .text, !sink.isClosed else { return }
    let errors = diagnostics.count { $0.severity == .error }
    Trouble.say(
      "\(Self.counted(files, "lexicon file")) checked, "
        + (diagnostics.isEmpty
          ? "0 problems\n"
          : "\(Self.counted(errors, "error")), "
            + "\(Self.counted(diagnostics.count - errors, "warning"))\n"))
    if let coverage { Trouble.say(Self.summary(of: coverage)) }
  }

  private static func summary(of coverage: PhraseCoverage) -> String {
    let missing = coverage.counts.count { $0.hits == 0 }
    return "\(Grouped.messages(coverage.messages)) read, "
      + "\(missing) of \(counted(coverage.counts.count, "phrase")) never found\n"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}

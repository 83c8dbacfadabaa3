import ReplyLexicon

/// `lexicon check --output-format json`: one object. The members are described in docs/lexicons.md.
public enum LexiconJSON {
  /// - Parameters:
  ///   - files: number of files looked at.
  ///   - coverage: nil where no mail was read.
  public static func report(
    files: Int, _ diagnostics: [LexiconDiagnostic], coverage: PhraseCoverage?
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("files", files)
      writer.key("problems")
      writer.array(diagnostics, write)
      writer.key("coverage")
      if let coverage { write(&writer, coverage) } else { writer.null() }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func write(_ writer: inout JSONWriter, _ diagnostic: LexiconDiagnostic) {
    writer.object { writer in
      writer.member("path", diagnostic.path)
      writer.member("line", diagnostic.line)
      writer.member("column", diagnostic.column)
      writer.member("severity", diagnostic.severity.rawValue)
      writer.member("identifier", diagnostic.problem.identifier)
      writer.member("message", diagnostic.problem.message)
      writer.member("help", diagnostic.problem.help)
    }
  }

  private static func write(_ writer: inout JSONWriter, _ coverage: PhraseCoverage) {
    writer.object { writer in
      writer.member("messages", coverage.messages)
      writer.key("phrases")
      writer.array(coverage.counts) { writer, count in
        writer.object { writer in
          writer.member("path", count.phrase.path)
          writer.member("line", count.phrase.line)
          writer.member("language", count.phrase.language)
          writer.member("lexicon", count.phrase.lexicon.raw)
          writer.member("phrase", count.phrase.phrase)
          writer.member("messages", count.messages)
          writer.member("hits", count.hits)
        }
      }
    }
  }
}

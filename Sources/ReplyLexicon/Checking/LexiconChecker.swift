/// Checks lexicon files as `replylint lexicon check` does: form, doubles, dead phrases, and the
/// sentences that each phrase and list brings along.
public enum LexiconChecker {
  /// All that is wrong with the files, in order of path, line and column; empty when all is well.
  ///
  /// Of files with faults of form only these and doubles are told: sentences are tried, and phrases
  /// held against each other, when no file has such a fault, with the word lists and the steering
  /// lexicons of the same files.
  ///
  /// - Parameter base: lexicons that the files are added to.
  /// - Complexity: O(n) in the bytes of the files, times the wordings of each phrase.
  public static func diagnostics(
    of sources: [LexiconSource], over base: Lexicons = Lexicons()
  ) -> [LexiconDiagnostic] {
    var (files, diagnostics) = Lexicons.read(sources)
    files.sort { $0.source.path < $1.source.path }
    let isReadable = diagnostics.isEmpty
    diagnostics += duplicates(in: files)
    diagnostics += files.flatMap(missingSources)
    diagnostics += files.flatMap { ListExamples(of: $0).diagnostics() }
    if isReadable {
      do throws(LexiconError) {
        let trial = PhraseTrial(files: files, lexicons: try base.adding(files))
        diagnostics += trial.sentenceFaults()
        diagnostics += trial.needlessPhrases(except: diagnostics)
        diagnostics += trial.contradictions()
      } catch {
        if case .refused(let more) = error { diagnostics += more }
      }
    }
    return diagnostics.sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
  }

  /// A word list says where it is from.
  private static func missingSources(in file: LexiconFile) -> [LexiconDiagnostic] {
    guard let list = file.lists.first, !file.hasSource else { return [] }
    return [list.place.diagnostic(.missingField("Source", example: "written by ourselves"))]
  }

  /// Phrases that stand twice in a lexicon with the same wordings, and words that stand twice in a
  /// list. The first word of a list may come again: it may be there to name the list.
  private static func duplicates(in files: [LexiconFile]) -> [LexiconDiagnostic] {
    struct Wordings: Hashable {
      var lexicon: String
      var all: Set<PhraseSequence>
    }
    var owners: [Wordings: PhraseEntry] = [:]
    var diagnostics: [LexiconDiagnostic] = []
    for file in files {
      for entry in file.phrases where !entry.sequences.isEmpty {
        let wordings = Wordings(
          lexicon: "\(file.language)/\(file.name)", all: Set(entry.sequences))
        if let double = owners[wordings] {
          diagnostics.append(entry.place.diagnostic(.duplicatePhrase(double.owner)))
        } else {
          owners[wordings] = entry
        }
      }
      for list in file.lists {
        var seen: Set<String> = []
        for word in list.words.dropFirst() where !seen.insert(word).inserted {
          diagnostics.append(list.place.diagnostic(.duplicateWord(word)))
        }
      }
    }
    return diagnostics
  }
}

extension PhraseEntry {
  /// The phrase as others name it.
  var owner: PhraseOwner { PhraseOwner(phrase: text, path: place.path, line: place.line) }
}

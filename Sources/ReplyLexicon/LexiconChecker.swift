import ReplyText

/// Checks lexicon files as `replylint lexicon check` does: form, doubles, and the sentences that
/// each phrase brings along.
public enum LexiconChecker {
  /// All that is wrong with the files, in order of path, line and column; empty when all is well.
  ///
  /// Sentences are run when no file has a fault of form, with the word lists and the steering
  /// lexicons of the same files.
  ///
  /// - Parameter base: lexicons that the files are added to; their steering lexicons help.
  /// - Complexity: O(n) in the bytes of the files, times the wordings of each phrase.
  public static func diagnostics(
    of sources: [LexiconSource], over base: Lexicons = Lexicons()
  ) -> [LexiconDiagnostic] {
    var (files, diagnostics) = Lexicons.read(sources)
    files.sort { $0.source.path < $1.source.path }
    let isReadable = diagnostics.isEmpty
    diagnostics += duplicates(in: files)
    diagnostics += files.flatMap(missingSources)
    if isReadable {
      do throws(LexiconError) {
        diagnostics += sentenceFaults(in: files, lexicons: try base.adding(files))
      } catch {
        if case .refused(let more) = error { diagnostics += more }
      }
    }
    return diagnostics.sorted { ($0.path, $0.line, $0.column) < ($1.path, $1.line, $1.column) }
  }

  /// A word list says where it is from.
  private static func missingSources(in file: LexiconFile) -> [LexiconDiagnostic] {
    guard let list = file.lists.first, !file.hasSource else { return [] }
    return [list.place.diagnostic(.missingField("Source", example: "written for replylint"))]
  }

  /// Phrases all of whose wordings stand in the same lexicon already, and words that stand twice in
  /// a list. The first word of a list may come again: it may be there to name the list.
  private static func duplicates(in files: [LexiconFile]) -> [LexiconDiagnostic] {
    struct Wording: Hashable {
      var lexicon: String
      var steps: PhraseSequence
    }
    var owners: [Wording: LexiconPlace] = [:]
    var diagnostics: [LexiconDiagnostic] = []
    for file in files {
      for entry in file.phrases {
        let wordings = entry.sequences.map {
          Wording(lexicon: "\(file.language)/\(file.name)", steps: $0)
        }
        let places = wordings.compactMap { owners[$0] }
        if let double = places.first, places.count == wordings.count {
          diagnostics.append(
            entry.place.diagnostic(
              .duplicatePhrase(entry.text, path: double.path, line: double.line)))
        }
        for wording in wordings where owners[wording] == nil { owners[wording] = entry.place }
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

  private static func sentenceFaults(
    in files: [LexiconFile], lexicons: Lexicons
  ) -> [LexiconDiagnostic] {
    let tokenizer = Tokenizer()
    var diagnostics: [LexiconDiagnostic] = []
    for file in files {
      for entry in file.phrases {
        for (sentence, place) in entry.foundIn
        where words(of: entry, in: sentence, file, lexicons, tokenizer) == nil {
          diagnostics.append(place.diagnostic(.notFound(phrase: entry.text)))
        }
        for (sentence, place) in entry.notIn {
          if let words = words(of: entry, in: sentence, file, lexicons, tokenizer) {
            diagnostics.append(
              place.diagnostic(.foundAgainstWish(phrase: entry.text, words: words)))
          }
        }
      }
    }
    return diagnostics
  }

  /// The words of a sentence that a phrase is found in, or nil. A longer phrase of the same lexicon
  /// does not hide it here.
  private static func words(
    of entry: PhraseEntry, in sentence: String, _ file: LexiconFile, _ lexicons: Lexicons,
    _ tokenizer: Tokenizer
  ) -> String? {
    let text = Text(sentence)
    let tokens = tokenizer.tokens(of: text, in: [0..<text.count])
    let reader = CueReader(layers: lexicons.layers, language: file.language, tokens: tokens)
    for candidate in reader.candidates(overlapping: true, steering: true) {
      let cue = lexicons.cue(of: candidate, in: tokens)
      guard cue.lexicon.raw == file.name, cue.language == file.language,
        lexicons.phrase(of: cue) == entry.text
      else { continue }
      return text[cue.range]
    }
    return nil
  }
}

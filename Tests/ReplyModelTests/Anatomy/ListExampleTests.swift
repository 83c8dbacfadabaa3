import Foundation
import ReplyMail
import ReplyText
import Testing

@testable import ReplyLexicon
@testable import ReplyModel

/// An example of a word list, `Found-in:` or `Not-in:`.
struct ListExample: Sendable, CustomTestStringConvertible {
  var language: String
  var lexicon: String
  var list: String
  var rows: [String]
  var isFound: Bool

  var testDescription: String { "\(language)/\(lexicon) \(list): \(rows.joined(separator: " | "))" }

  static let all: [ListExample] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Lexicons").standardizedFileURL.path
    let sources = (try? LexiconFolder.sources(in: folder)) ?? []
    return Lexicons.read(sources).files.flatMap { file -> [ListExample] in
      guard KnownLexicons.withExamples.contains(file.name) else { return [] }
      return file.lists.flatMap { list in
        examples(list.foundIn, isFound: true, of: list, in: file)
          + examples(list.notIn, isFound: false, of: list, in: file)
      }
    }
  }()

  private static func examples(
    _ given: [(sentence: String, place: LexiconPlace)], isFound: Bool, of list: WordList,
    in file: LexiconFile
  ) -> [ListExample] {
    given.map {
      ListExample(
        language: file.language, lexicon: file.name, list: list.words.first ?? "",
        rows: $0.sentence.components(separatedBy: " | "), isFound: isFound)
    }
  }

  /// Broken at blanks so that no row is longer than 72 characters, as clients do.
  var wrapped: [String] {
    rows.flatMap { row -> [String] in
      var lines = [""]
      for word in row.split(separator: " ", omittingEmptySubsequences: false) {
        if lines[lines.count - 1].count + word.count >= 72, !lines[lines.count - 1].isEmpty {
          lines.append(String(word))
        } else {
          lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
      }
      return lines
    }
  }
}

/// The examples of the word lists that the anatomy reads, each in its place in a letter.
@Suite struct ListExampleTests {
  static let own = ["The lamp is blue.", ""]
  static let question = ["", "Is it blue?"]
  static let quote = ["> Is it blue?", "> Or green?"]

  private func kinds(_ rows: [String], end: String = "\n") -> [RegionKind] {
    let text = rows.joined(separator: end) + end
    return anatomyReader.anatomy(of: plain(text)).regions.map(\.kind)
  }

  @Test func everyLanguageHasExamples() {
    let languages = Set(ListExample.all.map(\.language))
    #expect(languages.isSuperset(of: AnatomyWords.languages))
    for language in AnatomyWords.languages {
      let own = ListExample.all.filter { $0.language == language }
      for lexicon in KnownLexicons.withExamples {
        #expect(own.contains { $0.lexicon == lexicon && $0.isFound }, "\(language)/\(lexicon)")
        #expect(own.contains { $0.lexicon == lexicon && !$0.isFound }, "\(language)/\(lexicon)")
      }
    }
  }

  @Test(arguments: ListExample.all.filter { $0.lexicon == "attribution" && $0.isFound })
  func attributionsPartOwnFromQuoted(example: ListExample) {
    let wish: [RegionKind] = [.body, .attribution, .quote]
    for rows in [example.rows, example.wrapped] {
      for end in ["\n", "\r\n"] {
        if example.rows.contains(where: { $0.hasPrefix(">") }) {
          guard rows == example.rows else { continue }
          #expect(kinds(Self.own + rows, end: end) == wish)
        } else {
          #expect(kinds(Self.own + rows + Self.question, end: end) == wish, "\(rows)")
          #expect(kinds(Self.own + rows + Self.quote, end: end) == wish, "\(rows)")
        }
      }
    }
  }

  @Test(arguments: ListExample.all.filter { $0.lexicon == "quote-header" && $0.isFound })
  func headerBlocksPartOwnFromQuoted(example: ListExample) {
    let wish: [RegionKind] =
      example.list == "forwarded" ? [.body, .forwarded] : [.body, .attribution, .quote]
    for end in ["\n", "\r\n"] {
      #expect(kinds(Self.own + example.rows + Self.question, end: end) == wish)
    }
  }

  @Test(
    arguments: ListExample.all.filter {
      ["attribution", "quote-header"].contains($0.lexicon) && !$0.isFound
    })
  func lookAlikesStayBody(example: ListExample) {
    let after = ["The shade was green, and still is."]
    for end in ["\n", "\r\n"] {
      let found = kinds(Self.own + example.rows + after, end: end)
      #expect(!found.contains(.attribution) && !found.contains(.forwarded))
      #expect(found.first == .body && found.last == .body)
    }
  }

  @Test(
    arguments: ListExample.all.filter {
      ["signature", "boilerplate"].contains($0.lexicon) && $0.isFound
    })
  func endsOfLettersAreNoBody(example: ListExample) {
    let isSignature = example.lexicon == "signature"
    let wish: [RegionKind] =
      isSignature ? [.body, .signature] : [.body, .valediction, .boilerplate]
    // A notice stands below a letter that has been closed.
    let above = Self.own + (isSignature ? [] : ["Kind regards", "Ann", ""])
    for end in ["\n", "\r\n"] {
      #expect(kinds(above + example.rows, end: end) == wish)
    }
  }

  @Test(
    arguments: ListExample.all.filter {
      ["signature", "boilerplate", "valediction"].contains($0.lexicon) && !$0.isFound
    })
  func proseAtTheEndStaysBody(example: ListExample) {
    #expect(kinds(Self.own + example.rows) == [.body])
  }

  @Test(arguments: ListExample.all.filter { $0.lexicon == "letter-opening" })
  func salutationsOpenLetters(example: ListExample) {
    let found = kinds(example.rows + [""] + Self.own)
    #expect(found == (example.isFound ? [.salutation, .body] : [.body]))
  }

  @Test(arguments: ListExample.all.filter { $0.lexicon == "valediction" && $0.isFound })
  func valedictionsCloseLetters(example: ListExample) {
    #expect(kinds(Self.own + example.rows) == [.body, .valediction])
  }
}

extension LexiconProblem {
  /// Short name, as it stands in brackets behind the message.
  public var identifier: String { wording.identifier }

  /// What stands there and what is wrong with it: one line, no full stop.
  public var message: String { wording.message }

  /// What to type.
  public var help: String { wording.help }

  typealias Wording = (identifier: String, message: String, help: String)

  private var wording: Wording {
    fileWording ?? fieldWording ?? markWording ?? checkWording
  }

  private static func meant(_ nearest: String?, else other: String) -> String {
    nearest.map { "type \"\($0)\"" } ?? other
  }

  private var fileWording: Wording? {
    switch self {
    case .notUTF8:
      return ("not-utf-8", "bytes that are not UTF-8", "save the file with the encoding UTF-8")
    case .noHeader:
      return (
        "no-header", "the file does not begin with \"Lexicon:\"",
        "begin with three lines: \"Lexicon: name\", \"Language: en\", \"Purpose: one sentence\""
      )
    case .lateHeader:
      return (
        "late-header", "a second \"Lexicon:\" in one file",
        "put what follows into a file of its own, named after its lexicon"
      )
    case .noColon:
      return (
        "no-colon", "a line without a field name",
        "type \"Field: value\", \"#\" before a comment, or a blank first to go on with the line above"
      )
    case .strayContinuation:
      return (
        "stray-continuation", "an indented line with no field above it",
        "begin the line at the left edge with a field name, such as \"Phrase:\""
      )
    case .wrongName(let written, let expected):
      return (
        "wrong-name", "\"Lexicon: \(written)\" in a file named \"\(expected).lex\"",
        "type \"Lexicon: \(expected)\", or rename the file"
      )
    case .wrongLanguage(let written, let expected):
      return (
        "wrong-language", "\"Language: \(written)\" in the folder \"\(expected)\"",
        "type \"Language: \(expected)\", or move the file"
      )
    case .malformedLanguage(let written):
      return (
        "malformed-language", "\"\(written)\" is no language tag",
        "type a tag such as \"en\", \"de\" or \"pt-BR\""
      )
    default: return nil
    }
  }

  private var fieldWording: Wording? {
    switch self {
    case .unknownField(let name, let nearest):
      let known = "the fields are \(LexiconFields.all.joined(separator: ", "))"
      return (
        "unknown-field", "no field is called \"\(name)\"",
        nearest.map { "type \"\($0):\"" } ?? known
      )
    case .misplacedField(let name, let stanza):
      return (
        "misplaced-field", "\"\(name):\" does not belong in a \(stanza) stanza",
        "leave a blank line before it, or take it out"
      )
    case .repeatedField(let name, let firstLine):
      return (
        "repeated-field", "\"\(name):\" stands twice in one stanza (first in line \(firstLine))",
        "leave a blank line between two phrases, or take one out"
      )
    case .emptyField(let name):
      return ("empty-field", "\"\(name):\" has no value", "type the value behind the colon")
    case .stanzaWithoutPhrase:
      return (
        "stanza-without-phrase", "a stanza without \"Phrase:\", \"Words:\" or \"Remove:\"",
        "add \"Phrase:\", or join it to the stanza above by taking out the blank line"
      )
    case .missingField(let name, let example):
      return ("missing-field", "\"\(name):\" is missing", "add \"\(name): \(example)\"")
    case .unknownAct(let act, let nearest):
      let known = "the acts are \(LexiconFields.acts.joined(separator: ", "))"
      return ("unknown-act", "no act is called \"\(act)\"", Self.meant(nearest, else: known))
    case .unknownScope(let scope, let nearest):
      let names = LexiconFields.scopes.map(\.name).joined(separator: ", ")
      return (
        "unknown-scope", "no scope is called \"\(scope)\"",
        Self.meant(nearest, else: "the scopes are \(names); or type \"none\"")
      )
    case .noneAmongScopes:
      return (
        "none-among-scopes", "\"none\" beside other scopes", "type \"none\" alone, or take it out"
      )
    case .unknownStrength(let written):
      return (
        "unknown-strength", "no strength is called \"\(written)\"", "type \"full\" or \"weak\""
      )
    default: return nil
    }
  }

  private var markWording: Wording? {
    switch self {
    case .unclosedMark(let opening, let closing):
      return (
        "unclosed-mark", "\"\(opening)\" is never closed", "type \"\(closing)\" where it should end"
      )
    case .strayMark(let mark):
      let help =
        mark == "|"
        ? "type \"(one|other)\": round brackets around what may stand in its place"
        : "take it out, or type the opening bracket before it"
      return ("stray-mark", "\"\(mark)\" without an opening bracket", help)
    case .emptyMark(let opening):
      return (
        "empty-mark", "nothing stands here between the marks",
        opening == "(" ? "type \"[word]\" for what may be missing" : "type a word, or take the mark out"
      )
    case .gluedWildcard(let mark):
      return (
        "glued-wildcard", "\"\(mark)\" touches a word", "leave a blank on both sides of \"\(mark)\""
      )
    case .threeDots:
      return (
        "three-dots", "three dots are no mark",
        "type \"…\" (one character) for up to five words, or take the dots out"
      )
    case .edgeWildcard(let mark, let atStart):
      return (
        "edge-wildcard", "the phrase can \(atStart ? "begin" : "end") with \"\(mark)\"",
        "\(atStart ? "begin" : "end") with a word, or take \"\(mark)\" out"
      )
    case .nestedTooDeep(let limit):
      return (
        "nested-too-deep", "brackets stand more than \(limit) deep",
        "write two phrases, each in a stanza of its own"
      )
    default: return sizeWording
    }
  }

  private var sizeWording: Wording? {
    let split = "write two phrases, each in a stanza of its own"
    switch self {
    case .tooManyGaps(let limit):
      return ("too-many-gaps", "more than \(limit) \"…\" in one phrase", split)
    case .tooLong(let words, let limit):
      return ("too-long", "a phrase of \(words) words; \(limit) are the most", split)
    case .tooManySequences(let limit):
      return ("too-many-sequences", "the phrase stands for more than \(limit) wordings", split)
    case .onlyOptional:
      return (
        "only-optional", "every word of the phrase may be missing",
        "take the \"[\" and \"]\" from one word at least"
      )
    case .noWords(let written):
      return (
        "no-words", "\"\(written)\" has no word in it", "type at least one word: marks alone are not found"
      )
    case .notOneWord(let written, let words):
      return (
        "not-one-word", "\"\(written)\" is \(words) words in a list of single words",
        "give it a stanza with \"Phrase:\", or leave it out"
      )
    default: return nil
    }
  }

  private var checkWording: Wording {
    switch self {
    case .duplicateWord(let word):
      return ("duplicate-word", "\"\(word)\" stands twice in this list", "take one out")
    case .duplicatePhrase(let phrase, let path, let line):
      return (
        "duplicate-phrase", "\"\(phrase)\" stands already in \(path):\(line)", "take one of the two out"
      )
    case .nothingToRemove(let phrase, let lexicon, let nearest):
      return (
        "nothing-to-remove", "\(lexicon) has no phrase \"\(phrase)\" to remove",
        Self.meant(nearest, else: "copy the phrase from its file, marks included")
      )
    case .notFound(let phrase):
      return (
        "not-found", "\"\(phrase)\" is not found in this sentence",
        "change the phrase or the sentence until they meet, or mend \"Unless:\" and \"Within:\""
      )
    case .foundAgainstWish(let phrase, let words):
      return (
        "found-against-wish", "\"\(phrase)\" is found here, in \"\(words)\"",
        "make the phrase narrower, or add \"Unless:\" (negation, condition, quotation, question)"
      )
    case .keyCollision(let one, let other):
      return (
        "key-collision", "\"\(one)\" and \"\(other)\" cannot be told apart",
        "leave one of the two words out"
      )
    case .tooManyLanguages(let limit):
      return (
        "too-many-languages", "stop words for more than \(limit) languages",
        "take out the stop words of a language that you do not need"
      )
    case .tableByte(let byte, let offset):
      return (
        "table-byte", "byte \(offset) is \(byte); bytes of a table are at most 127",
        "write the table again with seven bits a byte"
      )
    default: return ("unreadable-lexicon", "the lexicon cannot be read", "look at the line shown")
    }
  }
}

extension LexiconDiagnostic: CustomStringConvertible {
  /// Place and message, the line with a caret under the column, and what to type. No line end last.
  public var description: String {
    var lines = ["\(path):\(line):\(column): error: \(problem.message) [\(problem.identifier)]"]
    if !sourceLine.isEmpty {
      // Tabs stay tabs, so that the caret stands under its character in any editor.
      let indent = sourceLine.prefix(max(0, column - 1)).map { $0 == "\t" ? "\t" : " " }.joined()
      lines += ["  \(sourceLine)", "  \(indent)^"]
    }
    lines.append("help: \(problem.help)")
    return lines.joined(separator: "\n")
  }
}

extension LexiconError: CustomStringConvertible {
  /// All diagnostics, a line each for place, line, caret and help.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      return "\(path): error: cannot read lexicons here: \(reason) [unreadable-lexicon]\n"
        + "help: name a folder that holds folders such as \"en\" with .lex files"
    case .refused(let diagnostics):
      return diagnostics.map(\.description).joined(separator: "\n")
    }
  }
}

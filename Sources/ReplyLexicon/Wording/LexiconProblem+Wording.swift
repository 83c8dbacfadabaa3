extension LexiconProblem {
  /// Short name, as it stands in brackets behind the message.
  public var identifier: String { wording.identifier }

  /// What stands there and what is wrong with it: one line, no full stop.
  public var message: String { wording.message }

  /// What to type or to do.
  public var help: String { wording.help }

  typealias Wording = (identifier: String, message: String, help: String)

  private var wording: Wording {
    fileWording ?? lineWording ?? headerWording ?? fieldWording ?? markWording ?? sizeWording
      ?? phraseWording ?? sentenceWording
  }

  static func meant(_ nearest: String?, else other: String) -> String {
    nearest.map { "type \"\($0)\"" } ?? other
  }

  private var fileWording: Wording? {
    switch self {
    case .unreadableFile(let reason):
      return (
        "unreadable-file", "the file cannot be read: \(reason)",
        "mend that, or take the file out of the folder"
      )
    case .misnamedFile(let name, let expected):
      return (
        "misnamed-file", "a file named \"\(name)\" is not read", "rename it \"\(expected)\""
      )
    case .fileTooDeep(let folder):
      return (
        "misplaced-file", "the files of \"\(folder)\" are not read: a folder in a folder",
        "move them into a folder named after their language, such as \"en\""
      )
    case .fileTooBig(let bytes, let limit):
      return (
        "too-big", "a file of \(bytes) bytes; \(limit) are the most",
        "put part of the phrases into another folder"
      )
    case .noText(.utf16):
      return (
        "not-utf-8", "the file is saved as UTF-16 (\"Unicode\"), expected UTF-8",
        "save it again with the encoding UTF-8"
      )
    case .noText(.richText):
      return (
        "not-utf-8", "the file is a word processor's, expected plain text",
        "save it as plain text, with the encoding UTF-8"
      )
    case .noText(.binary):
      return (
        "not-utf-8", "the file is no text", "save it as plain text, with the encoding UTF-8"
      )
    default: return nil
    }
  }

  private var lineWording: Wording? {
    switch self {
    case .notUTF8(let more):
      let lines = more == 0 ? "" : more == 1 ? " (and 1 more line)" : " (and \(more) more lines)"
      return (
        "not-utf-8", "a letter that is not saved as UTF-8\(lines)",
        "save the file again with the encoding UTF-8, not ANSI, Windows-1252 or Latin-1"
      )
    case .oddCharacter(let scalar, let name):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return (
        "odd-character", "\(name) stands here (\(code))",
        name.hasSuffix("blank") ? "type an ordinary blank in its place" : "take it out"
      )
    case .moreProblems(let count):
      let problems = count == 1 ? "1 more problem" : "\(count) more problems"
      return ("more", "\(problems) in this file", "mend those above, and check again")
    case .noColon(let field?):
      return ("no-colon", "\"\(field)\" without a colon", "type \"\(field):\"")
    case .noColon(nil):
      return (
        "no-colon", "a line without a field name",
        "type \"Field: value\", or \"#\" before a comment, or a blank to go on with the line above"
      )
    case .strayContinuation:
      return (
        "stray-continuation", "an indented line with no field above it",
        "begin the line at the left edge with a field name, such as \"Phrase:\""
      )
    case .indentedField(let name):
      return (
        "indented-field", "\"\(name):\" is indented, and so part of the line above",
        "take out the blanks before \"\(name):\""
      )
    default: return nil
    }
  }

  private var headerWording: Wording? {
    switch self {
    case .noHeader(let name, let language):
      let lines = "\"Lexicon: \(name ?? "name")\", \"Language: \(language ?? "en")\""
      return (
        "no-header", "the file does not begin with \"Lexicon:\"",
        "begin with three lines: \(lines), \"Purpose: one sentence\"; then an empty line"
      )
    case .lateHeader:
      return (
        "late-header", "a second \"Lexicon:\" in one file",
        "put what follows into a file of its own, named after its lexicon"
      )
    case .wrongName(let written, let expected):
      return (
        "wrong-name", "\"Lexicon: \(written)\" in a file named \"\(expected).lex\"",
        "type \"Lexicon: \(expected)\", or rename the file"
      )
    case .unreadName(let name, let nearest):
      return (
        "unread-lexicon", "nothing reads a lexicon called \"\(name)\"",
        nearest.map { "type \"Lexicon: \($0)\", and rename the file \"\($0).lex\"" }
          ?? "give it a name that is read, or an \"Act:\": docs/lexicons.md has both lists"
      )
    case .unreadStanza(let field, let lexicon, let read):
      return (
        "unread-stanza", "nothing reads \"\(field):\" in the lexicon \"\(lexicon)\"",
        "type \"\(read):\" as the other stanzas of this lexicon do, or take it out"
      )
    case .wrongLanguage(let written, let expected):
      return (
        "wrong-language", "\"Language: \(written)\" in the folder \"\(expected)\"",
        "type \"Language: \(expected)\", or move the file"
      )
    case .unknownLanguage(let written, let nearest?, let isFolder):
      return (
        "unknown-language", "\"\(written)\" is no language tag",
        "type \"Language: \(nearest)\"" + (isFolder ? ", and rename the folder \"\(nearest)\"" : "")
      )
    case .unknownLanguage(let written, nil, _):
      return (
        "unknown-language", "\"\(written)\" is no language tag",
        "type a tag such as \"en\", \"de\" or \"pt-BR\""
      )
    case .folderNoLanguage(let folder, let language):
      return (
        "wrong-language", "the folder \"\(folder)\" is not named after a language",
        "rename the folder \"\(language)\""
      )
    case .unknownAct(let act, let nearest):
      let known = "the acts are \(LexiconFields.acts.joined(separator: ", "))"
      return ("unknown-act", "no act is called \"\(act)\"", Self.meant(nearest, else: known))
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
        "leave an empty line before it, or take it out"
      )
    case .repeatedField(let name, let firstLine):
      return (
        "repeated-field", "\"\(name):\" stands twice in one stanza (first in line \(firstLine))",
        "leave an empty line between two phrases, or take one out"
      )
    case .emptyField(let name):
      return ("empty-field", "\"\(name):\" has no value", "type the value behind the colon")
    case .stanzaWithoutPhrase:
      return (
        "stanza-without-phrase", "a stanza without \"Phrase:\", \"Words:\" or \"Remove:\"",
        "add \"Phrase:\", or join it to the stanza above by taking out the empty line"
      )
    case .missingField(let name, let example):
      return ("missing-field", "\"\(name):\" is missing", "add \"\(name): \(example)\"")
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
    case .unknownStrength(let written, let nearest):
      return (
        "unknown-strength", "no strength is called \"\(written)\"",
        Self.meant(nearest, else: "type \"full\" or \"weak\"")
      )
    default: return nil
    }
  }
}

import Foundation
import Testing

@testable import ReplyLexicon

/// What support leads leave in a folder.
struct LexiconFolderTests {
  static let text = "Lexicon: apology\nLanguage: en\nPurpose: x\n"

  /// A folder that goes with the value.
  final class Folder {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

    init(_ files: [String]) throws {
      for file in files {
        let path = url.appendingPathComponent(file)
        try FileManager.default.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: path)
      }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// Paths of lexicons, and messages, without the folder's name.
    func contents() throws -> (sources: [String], messages: [String]) {
      let contents = try LexiconFolder.contents(of: url.path)
      let start = url.path + "/"
      return (
        contents.sources.map { $0.path.replacing(start, with: "") },
        contents.diagnostics.map {
          "\($0)".replacing(start, with: "").split(separator: "\n").joined(separator: " |")
        }
      )
    }
  }

  @Test(arguments: [
    ("en/apology.lex", nil), ("apology.lex", nil), ("en/README.md", nil), ("en/.apology.lex", nil),
    ("en/apology.lex~", nil), ("en/apology.lex.bak", nil), ("en/notes.txt", nil),
    ("models/questions.table", nil), ("en/drafts/notes.txt", nil),
    (
      "en/apology.lex.txt",
      """
      en/apology.lex.txt: error: a file named "apology.lex.txt" is not read [misnamed-file] \
      |  help: rename it "apology.lex"
      """
    ),
    (
      "en/apology.LEX",
      """
      en/apology.LEX: error: a file named "apology.LEX" is not read [misnamed-file] \
      |  help: rename it "apology.lex"
      """
    ),
    (
      "apology.txt",
      """
      apology.txt: error: a file named "apology.txt" is not read [misnamed-file] \
      |  help: rename it "apology.lex"
      """
    ),
    (
      "en/drafts/apology.lex",
      """
      en/drafts: error: the files of "drafts" are not read: a folder in a folder [misplaced-file] \
      |  help: move them into a folder named after their language, such as "en"
      """
    ),
  ])
  func nothingThatLooksLikeALexiconIsPassedOver(file: String, message: String?) throws {
    let folder = try Folder([file])
    let contents = try folder.contents()
    #expect(contents.messages == (message.map { [$0] } ?? []))
    #expect(
      contents.sources
        == (file.hasSuffix("apology.lex") && !file.contains("/.")
          && message == nil ? [file] : []))
  }

  @Test func linksThatLeadNowhereAndPipesAreSaid() throws {
    let folder = try Folder(["en/apology.lex"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("en/loop.lex"), withDestinationPath: "loop.lex")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("en/up"), withDestinationPath: "..")
    mkfifo(folder.path("en/pipe.lex"), 0o600)
    let contents = try folder.contents()
    #expect(contents.sources == ["en/apology.lex"])
    #expect(
      contents.messages == [
        """
        en/loop.lex: error: the file cannot be read: too many levels of symbolic links \
        [unreadable-file] |  help: mend that, or take the file out of the folder
        """,
        """
        en/pipe.lex: error: the file cannot be read: no file, but a device or a pipe \
        [unreadable-file] |  help: mend that, or take the file out of the folder
        """,
      ])
    #expect(throws: LexiconError.self) { try LexiconFolder.sources(in: folder.url.path) }
  }

  @Test func aFileIsReadByItself() throws {
    let folder = try Folder(["en/apology.lex", "en/thanks.lex"])
    let contents = try LexiconFolder.contents(of: folder.path("en/apology.lex"))
    #expect(contents.sources.map(\.expectedName) == ["apology"])
    #expect(throws: LexiconError.self) { try LexiconFolder.contents(of: folder.path("none")) }
  }

  @Test func hundredsOfFilesAreReadInOrder() throws {
    let names = (100..<700).map { "en/list\($0).lex" }
    let contents = try Folder(names.shuffled()).contents()
    #expect(contents.sources == names)
  }

  @Test func aFileBeyondTheLimitIsSaid() throws {
    let folder = try Folder(["en/apology.lex"])
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("en/apology.lex")))
    try handle.truncate(atOffset: UInt64(LexiconFolder.greatestFile) + 1)
    try handle.close()
    let contents = try folder.contents()
    #expect(contents.sources == [])
    #expect(contents.messages.map { $0.contains("[too-big]") } == [true])
  }

  /// In a time that grows with the number of phrases, not with its square.
  @Test func tenThousandPhrasesAreChecked() {
    let header = "Lexicon: apology\nLanguage: en\nPurpose: x\n"
    let stanzas = (0..<10_000).map {
      "\nPhrase: we regret the number\($0) of trees\nFound-in: We regret the number\($0) of trees.\n"
    }
    let source = LexiconSource(path: "a.lex", text: header + stanzas.joined())
    let took = ContinuousClock().measure {
      #expect(LexiconChecker.diagnostics(of: [source]) == [])
    }
    #expect(took < .seconds(120))
  }
}

struct KnownLexiconsTests {
  /// Read by name in the code, and there for people to fill.
  static let withoutFile: Set = ["forbidden-phrase", "conjunction"]

  @Test func everyBuiltInLexiconIsReadAndEveryNameHasAFile() throws {
    let sources = try LexiconFolder.sources(in: ImageTests.folder)
    let files = Set(sources.compactMap(\.expectedName))
    #expect(Set(KnownLexicons.names) == files.union(Self.withoutFile))
    #expect(KnownLexicons.names == KnownLexicons.names.sorted())
    for source in sources {
      let file = try Lexicons.files(of: [source])[0]
      switch KnownLexicons.content(of: file.name) {
      case .words?: #expect(file.phrases.isEmpty, "\(source.path)")
      case .phrases?: #expect(file.lists.isEmpty, "\(source.path)")
      case .both?, nil: continue
      }
    }
  }
}

import Foundation
import ReplyLexicon

// Run by the plugin LexiconImage: `lexicon-image FOLDER OUTPUT`.

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(1)
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else { fail("usage: lexicon-image FOLDER OUTPUT") }
let folder = arguments[1].hasSuffix("/") ? String(arguments[1].dropLast()) : arguments[1]
do {
  let exists = FileManager.default.fileExists(atPath: folder)
  let swift = try ImageLiteral.swiftSource(
    of: exists ? try LexiconFolder.sources(in: folder) : [],
    tables: exists ? try LexiconFolder.tables(in: folder) : [])
  try Data(swift).write(to: URL(filePath: arguments[2]))
} catch {
  fail("\(error)")
}

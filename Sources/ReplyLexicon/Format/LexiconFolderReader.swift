/// Walks a folder of lexicons and keeps what it finds.
struct LexiconFolderReader {
  private(set) var contents = LexiconFolder.Contents()
  private let mustBeRead: Bool

  init(mustBeRead: Bool) { self.mustBeRead = mustBeRead }

  /// - Throws: `LexiconError.unreadable` where the folder itself cannot be read.
  mutating func readFolder(_ folder: String) throws(LexiconError) {
    for name in try LexiconFolder.entries(of: folder) {
      let path = "\(folder)/\(name)"
      if FileKind(of: path) != .folder {
        readFile(path, language: nil)
      } else if name != "models" {
        readLanguage(name, in: path)
      }
    }
  }

  private mutating func readLanguage(_ language: String, in folder: String) {
    do throws(LexiconError) {
      for name in try LexiconFolder.entries(of: folder) {
        let path = "\(folder)/\(name)"
        if name == Self.vectorsName {
          readVectors(path, language: language)
        } else if FileKind(of: path) != .folder {
          readFile(path, language: language)
        } else if holdsLexicons(path) {
          complain(path, .fileTooDeep(name))
        }
      }
    } catch {
      complain(folder, .unreadableFile(reason: Self.reason(error)))
    }
  }

  static let vectorsName = "vectors.bin"

  /// Maps the file and looks at every byte of it: it has not been checked by the build.
  private mutating func readVectors(_ path: String, language: String) {
    guard FileKind(of: path) == .file, let file = MappedFile(path: path) else {
      return complain(path, .unreadableFile(reason: "cannot be mapped into memory"))
    }
    do throws(VectorsFault) {
      let vectors = try WordVectors(file.bytes, owner: file)
      guard vectors.isIntact, vectors.size == file.bytes.count else { throw .damaged }
      guard vectors.language == language else {
        throw .otherLanguage(vectors.language, folder: language)
      }
      contents.vectors.append(vectors)
    } catch {
      complain(path, .vectors(error))
    }
  }

  private func holdsLexicons(_ folder: String) -> Bool {
    let names = try? LexiconFolder.entries(of: folder)
    return names?.contains { $0.hasSuffix(".lex") } ?? false
  }

  /// Takes a file that is called like a lexicon, says so of one that is nearly, and leaves others.
  mutating func readFile(_ path: String, language: String?) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard name.hasSuffix(".lex"), name.utf8.count > ".lex".utf8.count else {
      if let meant = Self.lexiconName(meantBy: name) {
        complain(path, .misnamedFile(name, expected: meant))
      }
      return
    }
    // A pipe would be waited for, for ever.
    guard FileKind(of: path) != .other else {
      return complain(path, .unreadableFile(reason: "no file, but a device or a pipe"))
    }
    do throws(LexiconError) {
      let bytes = try LexiconFolder.bytes(of: path)
      guard bytes.count <= LexiconFolder.greatestFile else {
        let limit = LexiconFolder.greatestFile
        return complain(path, .fileTooBig(bytes: bytes.count, limit: limit))
      }
      contents.sources.append(
        LexiconSource(
          path: path, bytes: bytes, expectedName: String(name.dropLast(".lex".count)),
          expectedLanguage: language, mustBeRead: mustBeRead))
    } catch {
      complain(path, .unreadableFile(reason: Self.reason(error)))
    }
  }

  /// `apology.lex` for "apology.lex.txt", "apology.LEX" and "apology.txt"; nil for names that mean
  /// no lexicon, and for the copies that editors leave behind.
  static func lexiconName(meantBy name: String) -> String? {
    let lowered = name.lowercased()
    let parts = lowered.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let stem = parts.first, !stem.isEmpty else { return nil }
    let texts = ["txt", "text", "rtf", "doc", "docx", "odt", "md"]
    let isText = texts.contains(parts[parts.count - 1])
    let isMeant =
      parts.dropFirst() == ["lex"] || (isText && parts.dropFirst().dropLast() == ["lex"])
      || (isText && parts.count == 2 && KnownLexicons.content(of: stem) != nil)
    return isMeant ? "\(stem).lex" : nil
  }

  private static func reason(_ error: LexiconError) -> String {
    guard case .unreadable(_, let reason) = error else { return "\(error)" }
    return reason
  }

  private mutating func complain(_ path: String, _ problem: LexiconProblem) {
    contents.diagnostics.append(
      LexiconDiagnostic(path: path, line: 0, column: 0, sourceLine: "", problem: problem))
  }
}

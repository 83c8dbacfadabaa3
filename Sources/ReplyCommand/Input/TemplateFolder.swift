import ReplyMail
import ReplyModel

/// Reads the templates of a folder: text, Markdown, HTML and mails, in it and below.
struct TemplateFolder {
  private static let texts: Set<String> = [
    "", "txt", "text", "md", "markdown", "eml", "tpl", "tmpl", "template", "liquid", "hbs",
    "handlebars", "mustache", "j2", "jinja", "jinja2", "twig", "html", "htm",
  ]
  private static let pages: Set<String> = ["html", "htm"]

  private let path: Setting<String>

  init(_ path: Setting<String>) { self.path = path }

  /// - Returns: the templates in order of their names, and what was passed over.
  /// - Throws: `SetupError` where the folder itself cannot be read.
  func read(
    _ inspector: Inspector
  ) throws(SetupError) -> (templates: [ReplyTemplate], notices: [String]) {
    let store: MessageStore
    do throws(StoreError) {
      store = try MessageStore(path: path.value)
    } catch {
      let origin = path.origin == .commandLine ? "" : "\(path.origin.wording): "
      throw SetupError(message: "\(origin)\(error.wording): no templates can be read")
    }
    var templates: [ReplyTemplate] = []
    var notices: [String] = []
    while let next = store.next() {
      switch next {
      case .failure(let error): notices.append("\(error.wording): is no template")
      case .success(let raw):
        let name = Self.name(of: raw, in: path.value)
        let ending = Self.ending(of: name)
        guard Self.texts.contains(ending) else {
          notices.append("\(raw.path): is no template: expected text, Markdown, HTML or a mail")
          continue
        }
        let template = inspector.template(
          named: name, of: Self.message(raw, isPage: Self.pages.contains(ending)))
        if template.words >= TemplateUse.fewestWords {
          templates.append(template)
        } else {
          notices.append(
            "\(raw.path): has fewer than \(TemplateUse.fewestWords) words beside its placeholders: "
              + "too few to be known again")
        }
      }
    }
    return (templates, notices)
  }

  private static func message(_ raw: RawMessage, isPage: Bool) -> Message {
    guard raw.form == .text else { return raw.message() }
    guard isPage else {
      var bare = raw
      bare.bytes = Array(raw.bytes[frontMatterEnd(raw.bytes)...])
      return bare.message()
    }
    let field = Array("Content-Type: text/html; charset=utf-8\n\n".utf8)
    return MessageParser().message(field + raw.bytes)
  }

  /// Markdown that is made into pages begins with settings between two lines of `---`.
  private static func frontMatterEnd(_ bytes: [UInt8]) -> Int {
    let mark = Array("---\n".utf8)
    guard bytes.starts(with: mark) else { return 0 }
    var line = mark.count
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count - 1
      if bytes[line...end].elementsEqual(mark) { return end + 1 }
      line = end + 1
    }
    return 0
  }

  private static func name(of raw: RawMessage, in folder: String) -> String {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return raw.path.hasPrefix(prefix)
      ? String(raw.path.dropFirst(prefix.count))
      : raw.path.split(separator: "/").last.map(String.init) ?? raw.path
  }

  private static func ending(of name: String) -> String {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return "" }
    return file[file.index(after: dot)...].lowercased()
  }
}

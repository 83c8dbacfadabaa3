import ReplyEngine
import ReplyLexicon
import ReplyModel
import ReplyStore

/// Past mail and templates that settings name, each opened once. Used by one thread at a time.
final class MemoryShelf {
  private let request: LintRequest
  private var stores: [String: PastMailStore] = [:]
  private var folders: [String: [ReplyTemplate]] = [:]
  /// What was passed over, for people.
  private(set) var notices: [String] = []

  init(_ request: LintRequest) { self.request = request }

  /// Nothing is opened where nothing was learned: to look whether the file is there is all.
  ///
  /// - Throws: `SetupError` where a folder of templates cannot be read.
  func memory(
    _ effective: EffectiveSettings, lexicons: Lexicons
  ) throws(SetupError) -> ReplyMemory {
    var templates: [ReplyTemplate] = []
    for folder in effective.templates {
      templates += try self.templates(folder, lexicons: lexicons)
    }
    return ReplyMemory(
      pastMail: pastMail(effective.store?.value),
      templates: templates.isEmpty ? nil : TemplateLibrary(templates: templates))
  }

  /// A file that was named and is missing is said to be so by its first use.
  private func pastMail(_ named: String?) -> PastMailStore? {
    guard request.readsStore, let path = named ?? StorePath.standing,
      named != nil || FileReading.exists(path)
    else { return nil }
    if let known = stores[path] { return known }
    let store = PastMailStore(path: path)
    stores[path] = store
    return store
  }

  private func templates(
    _ path: Setting<String>, lexicons: Lexicons
  ) throws(SetupError) -> [ReplyTemplate] {
    if let known = folders[path.value] { return known }
    let read = try TemplateFolder(path).read(Inspector(lexicons: lexicons))
    notices += read.notices
    folders[path.value] = read.templates
    return read.templates
  }
}

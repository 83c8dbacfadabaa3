/// What a command line of `lexicon` asks for, checked and free of the library that parsed it.
struct LexiconRequest: Sendable, Equatable {
  enum OutputFormat: String, CaseIterable, Sendable { case text, json }

  enum Order: String, CaseIterable, Sendable { case file, count }

  /// Folders, or single `.lex` files.
  var paths: [String] = []
  /// Without the built-in lexicons.
  var isAlone = false
  /// Mail in which the phrases are counted; nil counts nothing.
  var mail: [String]?
  var order: Order = .file
  /// nil: one a core.
  var jobs: Int?
  var outputFormat: OutputFormat = .text
  var colour: LintRequest.Colour = .auto
  /// `format --check`: tell what would change.
  var onlyCheck = false
}

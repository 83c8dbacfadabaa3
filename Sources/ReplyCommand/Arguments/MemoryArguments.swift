import ArgumentParser

/// Options about what is known beside the message, of every command that judges replies.
struct MemoryArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "File of past mail that sentences are looked up in.",
      discussion: """
        Written by `replylint learn`. Default: [store] path of the configuration, else past-mail.sqlite \
        in the folder for data (see below), where there is one. docs/past-mail.md
        Example: --store team.sqlite
        """,
      valueName: "file"),
    completion: .file())
  var store: String?

  @Flag(help: "Judges replies without past mail.")
  var noStore = false

  @Option(
    help: ArgumentHelp(
      "Folder with templates that replies are made of.",
      discussion: """
        Text, Markdown, HTML or mails, with the placeholders of any helpdesk. May stand several times. \
        Default: [templates] path of the configuration.
        Example: --templates replies/
        """,
      valueName: "dir"),
    completion: .directory)
  var templates: [String] = []

  func validate() throws {
    guard let store, noStore else { return }
    throw ValidationError("--store \(store) and --no-store stand together; name one of them")
  }

  func fill(_ request: inout LintRequest) {
    request.store = store
    request.readsStore = !noStore
    request.templateFolders = templates
  }
}

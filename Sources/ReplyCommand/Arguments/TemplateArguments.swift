import ArgumentParser
import ReplyModel

/// Options for inputs that are templates of replies.
struct TemplateArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The inputs are templates of this dialect.",
      discussion: """
        auto tells it by the shapes of the placeholders. Names of programs will do: zendesk, \
        freshdesk, helpscout, otrs, zammad, salesforce, mailchimp, …; docs/templates.md lists them. \
        Default: [templates] of the configuration.
        Example: --template liquid
        """,
      valueName: "dialect"))
  var template: TemplateChoice?

  @Option(
    help: ArgumentHelp(
      "File with the fields that templates may have.",
      discussion: """
        One field a line, "!" behind those that are never empty, # before comments; or a JSON Schema \
        (.json). Others are flagged.
        Example: --fields fields.txt
        """,
      valueName: "file"),
    completion: .file(extensions: ["txt", "json"]))
  var fields: String?

  func fill(_ request: inout LintRequest) {
    request.template = template?.name
    request.templateFields = fields
  }
}

/// The name of a dialect, of a program that has it, or `auto`.
struct TemplateChoice: ExpressibleByArgument, Equatable {
  let name: String

  init?(argument: String) {
    guard Self.allValueStrings.contains(argument.lowercased()) else { return nil }
    name = argument.lowercased()
  }

  static var allValueStrings: [String] { ["auto"] + TemplateDialect.names }
}

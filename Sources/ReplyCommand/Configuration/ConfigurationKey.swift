/// The keys at the top of a configuration file.
enum ConfigurationKey: String, CaseIterable {
  case profile
  case select
  case ignore
  case failOn = "fail-on"
  case minConfidence = "min-confidence"
  case rules
  case overrides
  case suppress
  case baseline
  case lexicons
  case customer
  case store
  case templates
  case transport

  static let names = allCases.map(\.rawValue)

  /// Those that an override may have too.
  static let ofLayers: [ConfigurationKey] = [.select, .ignore, .failOn, .minConfidence, .rules]

  /// One line, for editors and for the starter file.
  var summary: String {
    switch self {
    case .profile: "a set of settings to start from"
    case .select: "rules or categories that run; \"all\" is every one"
    case .ignore: "rules or categories that do not run"
    case .failOn: "least severity that makes the exit status 1"
    case .minConfidence: "findings below are not shown, 0 to 1"
    case .rules: "severity and options of each rule"
    case .overrides: "other settings for some paths"
    case .suppress: "findings that are to be silent, and why"
    case .baseline: "file with the findings that are accepted, relative to this file"
    case .lexicons: "folders of .lex files with your own phrases, relative to this file"
    case .customer:
      "what is known of customers: address books, and names where one folder is one customer"
    case .store: "file of past mail, as learn writes it, relative to this file"
    case .templates:
      "files that are templates of replies, their dialect and fields, and the folder of all of them"
    case .transport:
      "the command that replylint-sendmail hands mail to, and its words; in your own file alone"
    }
  }
}

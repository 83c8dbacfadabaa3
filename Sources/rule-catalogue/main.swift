import Foundation

// Writes the list of rules: rule-catalogue OUTPUT TYPE…
let types = CommandLine.arguments.dropFirst(2).sorted()
let list = types.map { "  \($0).self,\n" }.joined()
let source = """
  import ReplyRuleKit

  /// The built-in rules, in order of name.
  public let builtInRules: [any Rule.Type] = [
  \(list)]

  """
try source.write(toFile: CommandLine.arguments[1], atomically: true, encoding: .utf8)

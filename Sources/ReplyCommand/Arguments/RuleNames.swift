import ReplyEngine
import ReplyReporters
import ReplyRuleKit
import ReplyRules

/// The words that stand for rules on the command line.
enum RuleNames {
  /// In alphabetical order.
  static var identifiers: [String] { builtInRules.map { $0.description.identifier }.sorted() }

  /// Those that have rules.
  static var categories: [String] {
    let filled = Set(builtInRules.map { $0.description.category })
    return Category.allCases.filter(filled.contains).map(\.rawValue)
  }

  private static let all = "all"

  /// What may stand for the last name of a list with commas, each with what stands before it.
  static func completions(ofListWith word: String) -> [String] {
    let before = word.lastIndex(of: ",").map { String(word[...$0]) } ?? ""
    return (identifiers + categories + [all]).map { before + $0 }
  }

  /// The pages of the rules that are named, or that belong to a category that is.
  ///
  /// - Parameter names: identifiers, categories, or `all`.
  /// - Throws: `UsageError.unknownRule` for the first name that is none of them.
  static func pages(_ names: [String]) throws(UsageError) -> [RulePage] {
    let known = identifiers + categories + [all]
    if let stranger = names.first(where: { !known.contains($0) }) {
      throw .unknownRule(stranger, nearest: NearestName.of(stranger, among: known))
    }
    return builtInRules.filter { rule in
      let description = rule.description
      return names.contains(all) || names.contains(description.identifier)
        || names.contains(description.category.rawValue)
    }.map { RulePage($0) }
  }
}

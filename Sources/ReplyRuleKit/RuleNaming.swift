/// How rules may be called: the name stands for the defect, so that "ignore missing-thanks" reads
/// right.
public enum RuleNaming {
  private static let orders: Set = ["no", "avoid", "use", "prefer", "dont", "check"]

  /// What is wrong with an identifier, to be read after it; nil: nothing.
  public static func fault(of identifier: String) -> String? {
    let words = identifier.split(separator: "-", omittingEmptySubsequences: false)
    guard words.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 &- 0x61 < 26 } }) else {
      return "expected words of the letters a to z with \"-\" between, such as \"missing-thanks\""
    }
    if identifier == "all" || Category(rawValue: identifier) != nil {
      return "expected another name: in the settings it stands for many rules"
    }
    guard let first = words.first.map(String.init), orders.contains(first) else { return nil }
    return "expected the name of the defect, not what to do: it begins with \"\(first)\""
  }

  /// The name of the rule's type and file: `MissingThanks` of `missing-thanks`.
  public static func typeName(of identifier: String) -> String {
    identifier.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

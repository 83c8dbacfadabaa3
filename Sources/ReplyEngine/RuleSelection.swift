import ReplyRuleKit

/// Which rules the settings switch on.
struct RuleSelection {
  let descriptions: [RuleDescription]

  func isOn(_ description: RuleDescription, settings: EngineSettings) -> Bool {
    let names = ["all", description.identifier, description.category.rawValue]
    var isOn = true
    for choice in settings.choices {
      if let select = choice.select { isOn = select.contains(where: names.contains) }
      if choice.ignore.contains(where: names.contains) { isOn = false }
    }
    return isOn
  }

  /// Every name that may be selected.
  var selectable: [String] {
    descriptions.map(\.identifier) + Category.allCases.map(\.rawValue) + ["all"]
  }

  /// - Throws: `EngineError.unknownRule` for the first name that is no rule and no category.
  func check(_ settings: EngineSettings) throws(EngineError) {
    let identifiers = descriptions.map(\.identifier)
    for suppression in settings.suppressions {
      for name in suppression.rules { try require(name, in: selectable, setting: "suppress") }
    }
    for choice in settings.choices {
      for name in choice.select ?? [] { try require(name, in: selectable, setting: "select") }
      for name in choice.ignore { try require(name, in: selectable, setting: "ignore") }
    }
    for name in settings.severities.keys.sorted() {
      try require(name, in: identifiers, setting: "rules")
    }
    for name in settings.options.keys.sorted() {
      try require(name, in: identifiers, setting: "rules")
    }
  }

  private func require(_ name: String, in known: [String], setting: String) throws(EngineError) {
    guard !known.contains(name) else { return }
    throw .unknownRule(
      name: name, setting: setting, nearest: NearestName.of(name, among: known), known: known)
  }
}

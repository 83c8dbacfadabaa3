/// What became of the orders to be silent that one message or the settings gave.
public struct Silence: Sendable, Equatable {
  /// Orders that cannot be followed, one line each, for people.
  public var troubles: [String] = []
  /// Orders of the message itself that silenced nothing, though their rules ran: one line each.
  public var unused: [String] = []
  /// Positions in `EngineSettings.suppressions` of those that silenced something.
  public var used: Set<Int> = []
  /// Positions of those that had a chance: one of their rules ran.
  public var tried: Set<Int> = []

  public init() {}
}

extension Silence {
  /// Marks findings, each by the first directive that silences it.
  mutating func apply(
    _ directives: [Directive], to findings: inout [PlacedFinding], categories: [String: String],
    ran: Set<String>
  ) {
    var uses = [Bool](repeating: false, count: directives.count)
    for index in findings.indices {
      let category = categories[findings[index].rule] ?? ""
      guard
        let first = directives.firstIndex(where: {
          $0.silences(findings[index], category: category)
        })
      else { continue }
      findings[index].suppression = directives[first].suppression
      uses[first] = true
    }
    let names = ran.union(ran.compactMap { categories[$0] }).union(ran.isEmpty ? [] : ["all"])
    for (directive, isUsed) in zip(directives, uses) {
      let hadChance = directive.rules.contains(where: names.contains)
      if let number = directive.number {
        if isUsed { used.insert(number) }
        if hadChance { tried.insert(number) }
      } else if !isUsed, directive.rules.allSatisfy(names.contains) {
        unused.append("\(directive.place) silences nothing, and can go")
      }
    }
  }
}

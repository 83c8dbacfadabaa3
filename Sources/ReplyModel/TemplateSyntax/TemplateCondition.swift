/// What a branch asks of fields, as far as it can be told.
struct TemplateCondition: Sendable, Equatable {
  /// Fields that are not empty where it holds.
  var filled: [String] = []
  /// Fields that are empty where it holds.
  var empty: [String] = []
  /// It is of one field and asks for nothing else: where it does not hold, the field is otherwise.
  var isSimple = false

  /// What holds where it does not.
  var opposite: TemplateCondition {
    isSimple ? TemplateCondition(filled: empty, empty: filled, isSimple: true) : TemplateCondition()
  }

  /// - Parameter text: what stands behind `if`.
  static func read(_ text: String) -> TemplateCondition {
    var words = TemplateWords.cut(text)
    var isNegated = false
    if words.first == "not" || words.first == "!" {
      isNegated = true
      words.removeFirst()
    }
    let fields = TemplateWords.fields(words)
    guard !words.contains("or"), !words.contains("|") || fields.count == 1 else {
      return TemplateCondition()
    }
    var condition = TemplateCondition(filled: fields)
    if words.count == 1, fields.count == 1 {
      condition.isSimple = true
    } else if let first = fields.first, let isEmpty = comparesWithNothing(words.dropFirst()) {
      condition = TemplateCondition(filled: [first], isSimple: true)
      if isEmpty { isNegated.toggle() }
    }
    guard isNegated else { return condition }
    return condition.isSimple ? condition.opposite : TemplateCondition()
  }

  /// `== blank`: true; `!= ""`: false; nil for other comparisons.
  private static func comparesWithNothing(_ words: ArraySlice<Substring>) -> Bool? {
    guard let last = words.last else { return nil }
    let signs = words.dropLast().joined()
    let isNothing =
      ["blank", "empty", "nil", "null", "none", "None", "\"\"", "''"].contains(String(last))
    switch signs {
    case "==": return isNothing ? true : nil
    case "!=", "<>": return isNothing ? false : nil
    case "is": return isNothing || last == "undefined" ? true : last == "defined" ? false : nil
    case "isnot": return isNothing ? false : nil
    default: return nil
    }
  }
}

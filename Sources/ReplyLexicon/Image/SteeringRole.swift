/// Lexicons that the engine reads itself: they steer what the others mean and yield no cues.
enum SteeringRole: UInt32, Sendable {
  case none
  case negation
  case condition
  /// Words that begin a new clause without a comma: `and`, `but`.
  case conjunction
  case stopWords
  /// Words that say whose words follow: `you wrote that`.
  case report

  init(name: String) {
    switch name {
    case "negation": self = .negation
    case "condition": self = .condition
    case "conjunction": self = .conjunction
    case "stop-words": self = .stopWords
    case "report": self = .report
    default: self = .none
    }
  }
}

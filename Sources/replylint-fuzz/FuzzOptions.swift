/// What the command line asks for.
struct FuzzOptions {
  var seconds = 60
  var seed: UInt64 = 0
  var jobs = 2
  /// Folder for inputs at fault.
  var found = ".build/fuzz"
  /// First case, and how many to go on by.
  var from = 0
  var step = 1
  /// Folder of a child; nil in the parent.
  var child: String?
  var paths: [String] = []

  static let usage = """
    usage: replylint-fuzz [--seconds N] [--seed N] [--jobs N] [--found DIR] PATH…
           replylint-fuzz FILE        tries one file as it is

    """

  /// nil where an argument is not understood.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        paths.append(argument)
        continue
      }
      guard let value = rest.popFirst() else { return nil }
      switch argument {
      case "--found": found = value
      case "--child": child = value
      case "--seed":
        guard let number = UInt64(value) else { return nil }
        seed = number
      default:
        guard let number = Int(value), number >= 0, set(argument, number) else { return nil }
      }
    }
    guard !paths.isEmpty else { return nil }
  }

  private mutating func set(_ name: String, _ number: Int) -> Bool {
    switch name {
    case "--seconds": seconds = number
    case "--jobs": jobs = max(1, number)
    case "--from": from = number
    case "--step": step = max(1, number)
    default: return false
    }
    return true
  }
}

/// Command lines without options, `check PATH…` and `filter`, read without the argument parser: to
/// set that up takes longer than to judge a message.
///
/// It knows no option. Whatever it does not take, help and mistakes included, goes to
/// `ReplylintCommand`, which makes the same request of these lines.
enum PlainCommandLine {
  case check(LintRequest)
  case filter(LintRequest)

  /// - Parameter arguments: without the program's name.
  /// - Returns: nil for any other command line.
  init?(_ arguments: [String]) {
    let paths = arguments.dropFirst()
    guard paths.allSatisfy({ $0 == "-" || $0.utf8.first != UInt8(ascii: "-") }) else { return nil }
    var request = LintRequest()
    request.paths = paths.isEmpty ? ["-"] : Array(paths)
    switch arguments.first {
    case "check" where !paths.isEmpty: self = .check(request)
    case "filter" where paths.isEmpty: self = .filter(request)
    default: return nil
    }
  }

  func run() -> ExitStatus {
    switch self {
    case .check(let request): LintRun(request).run()
    case .filter(let request): FilterRun(request).run()
    }
  }
}

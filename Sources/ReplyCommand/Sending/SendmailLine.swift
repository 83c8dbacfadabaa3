/// The command line of `sendmail`, whose words belong in part to replylint and in part to the
/// transport.
///
/// Long options before the command are ours. Short ones are the transport's: mutt puts its `-f
/// ADDRESS` before the `--` of what it was told to call.
struct SendmailLine: Equatable {
  /// Ours, as typed.
  var options: [String] = []
  /// Places of the transport's words in the arguments: the command first.
  var transport: [Int] = []

  /// - Parameters:
  ///   - arguments: behind `sendmail`.
  ///   - takesValue: tells of one of our options, without `=`, whether the next word is its value.
  init(_ arguments: [String], takesValue: (String) -> Bool) {
    var foreign: [Int] = []
    var place = 0
    while place < arguments.count {
      let word = arguments[place]
      if word == "--" {
        place += 1
        break
      }
      guard word.hasPrefix("-"), word != "-" else { break }
      guard word.hasPrefix("--") else {
        place = Self.endOfForeign(arguments, from: place, into: &foreign)
        continue
      }
      options.append(word)
      place += 1
      guard !word.contains("="), takesValue(word), place < arguments.count else { continue }
      options.append(arguments[place])
      place += 1
    }
    guard place < arguments.count else { return }
    transport = [place] + foreign + Array((place + 1)..<max(place + 1, arguments.count))
  }

  /// A short option, and its value where it is one that has a value in the next word.
  private static func endOfForeign(
    _ arguments: [String], from place: Int, into foreign: inout [Int]
  ) -> Int {
    foreign.append(place)
    let next = place + 1
    let valued: Set = ["-f", "-F", "-r", "-N", "-R", "-V", "-a", "-C", "-O", "-L", "-B"]
    guard valued.contains(arguments[place]), next < arguments.count, arguments[next] != "--" else {
      return next
    }
    foreign.append(next)
    return next + 1
  }
}

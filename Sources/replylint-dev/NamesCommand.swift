import Foundation
import LexiconData
import ReplyModel

/// `replylint-dev names features|speed`: what `Scripts/train-names.py` learns from, and how many
/// comparisons a second there are.
///
/// Reads lines `{"written", "known", "language"}`; writes one JSON line for each: the features of the
/// slip, or null; or, of all lines together, the comparisons a second.
enum NamesCommand {
  static let usage = "usage: replylint-dev names features|speed"

  private struct Pair: Decodable {
    var written: String
    var known: String
    var language: String?
  }

  /// - Returns: 0 all lines were read, 2 one was not as expected.
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count == 2 else { return refuse() }
    var pairs: [Pair] = []
    while let line = readLine() {
      guard let pair = try? JSONDecoder().decode(Pair.self, from: Data(line.utf8)) else {
        FileHandle.standardError.write(
          line: "line \(pairs.count + 1): expected an object with written and known")
        return 2
      }
      pairs.append(pair)
    }
    switch arguments[1] {
    case "features": writeFeatures(of: pairs)
    case "speed": writeSpeed(over: pairs)
    default: return refuse()
    }
    return 0
  }

  private static func writeFeatures(of pairs: [Pair]) {
    let training = NameTraining(lexicons: builtInLexicons)
    for pair in pairs {
      let features = training.features(
        written: pair.written, known: pair.known, language: pair.language)
      print(features.map { "\($0)" } ?? "null")
    }
  }

  private static func writeSpeed(over pairs: [Pair]) {
    let comparer = NameComparer(lexicons: builtInLexicons)
    let clock = ContinuousClock()
    var rounds = 0
    let spent = clock.measure {
      while rounds < 20 {
        for pair in pairs {
          _ = comparer.compare(written: pair.written, known: [pair.known], language: pair.language)
        }
        rounds += 1
      }
    }
    let seconds = Double(spent.components.attoseconds) / 1e18 + Double(spent.components.seconds)
    print("\(Int(Double(rounds * pairs.count) / seconds)) comparisons a second")
  }

  private static func refuse() -> Int32 {
    FileHandle.standardError.write(line: usage)
    return 2
  }
}

import ReplyLexicon
import ReplyText

/// The weights by which a question is judged, from the tables `questions` and `question-pieces`,
/// which `Scripts/train-questions.py` learns.
struct QuestionModel: Sendable {
  private let pieces: @Sendable (String) -> [UInt8]
  let vectors: VectorLibrary
  private let message: Weights
  private let question: Weights
  private let thresholds: [String: Double]

  /// A logistic model: a bias and one weight for each feature, 0 where the table has none.
  private struct Weights: Sendable {
    var bias = 0.0
    /// Of the logit of the message model, for questions among others.
    var ofMessage = 0.0
    var weights = [Double](repeating: 0, count: PairFeature.allCases.count)

    func logit(_ features: PairFeatures) -> Double {
      var sum = bias
      for (weight, value) in zip(weights, features.values) { sum += weight * value }
      return sum
    }
  }

  /// What is said of a question whose missing is more, or less, probable than that.
  struct Limits {
    var missed: Double
    var answered: Double
  }

  init(lexicons: Lexicons) {
    self.init(
      weights: lexicons.table("questions").map(Array.init) ?? [],
      pieces: { lexicons.table("question-pieces-\($0)").map(Array.init) ?? [] },
      vectors: lexicons.vectors)
  }

  /// - Parameters:
  ///   - weights: lines `set name number`; a line that is none, or names what is unknown, is left
  ///     out.
  ///   - pieces: gives the table of a language, as `PieceRarity` reads it; empty where there is none.
  init(
    weights: [UInt8], pieces: @escaping @Sendable (String) -> [UInt8], vectors: VectorLibrary
  ) {
    self.vectors = vectors
    self.pieces = pieces
    let places = Dictionary(
      PairFeature.allCases.map { ($0.rawValue, $0.place) }, uniquingKeysWith: { first, _ in first })
    var sets = ["message": Weights(), "question": Weights()]
    var thresholds: [String: Double] = [:]
    for line in weights.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 3, let number = Double(fields[2]), number.isFinite else { continue }
      switch (fields[0], fields[1]) {
      case ("limit", let name): thresholds[name] = number
      case (let set, "bias"): sets[set]?.bias = number
      case (let set, "message"): sets[set]?.ofMessage = number
      case (let set, let name):
        if let place = places[name] { sets[set]?.weights[place] = number }
      }
    }
    message = sets["message"] ?? Weights()
    question = sets["question"] ?? Weights()
    self.thresholds = thresholds
  }

  func rarity(in language: String) -> PieceRarity {
    PieceRarity(table: pieces(Openers.primary(language)), vectors: vectors[language])
  }

  /// Whether the reply leaves the question out, 0 to 1.
  ///
  /// Calibrated on exchanges of which half are replies to something else: among real replies fewer
  /// are, and the figure is an upper bound.
  func missedProbability(_ features: PairFeatures) -> Double {
    let whole = message.logit(features)
    guard features[.others] > 0 else { return Self.probability(whole) }
    return Self.probability(question.logit(features) + question.ofMessage * whole)
  }

  /// Limits of a question that stands alone in its message, or among others.
  func limits(amongOthers: Bool) -> Limits {
    let kind = amongOthers ? "several" : "single"
    return Limits(
      missed: thresholds["\(kind)-missed"] ?? 2, answered: thresholds["\(kind)-answered"] ?? -1)
  }

  /// The logistic function, by the series of the exponential: see `Double.logarithm`.
  private static func probability(_ logit: Double) -> Double {
    let clamped = min(max(logit, -30), 30)
    // e^x = (e^(x / 1024))^1024, with ten squarings.
    let small = clamped / 1024
    var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { power *= power }
    return power / (1 + power)
  }
}

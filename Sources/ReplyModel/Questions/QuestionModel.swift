import ReplyLexicon
import ReplyText

/// By what a question is judged: the tables `question-trees`, `questions` and
/// `question-pieces-<language>`, which `Scripts/train-questions.py` learns, and the word vectors.
struct QuestionModel: Sendable {
  let vectors: VectorLibrary
  private let trees: QuestionTrees
  private let pieces: @Sendable (String) -> UnsafeRawBufferPointer?
  private let numbers: [String: Double]

  /// What is said of a question whose missing is as probable as that, or more.
  struct Limits {
    /// At most one answered question in fifty is above it.
    var warning: Double
    /// At most one answered question in twenty is above it.
    var note: Double
    /// Below it a question counts as answered.
    var answered: Double
  }

  init(lexicons: Lexicons) {
    self.init(
      numbers: lexicons.table("questions").map(Array.init) ?? [],
      trees: lexicons.table("question-trees").map(QuestionTrees.init) ?? QuestionTrees(),
      pieces: { lexicons.table("question-pieces-\($0)") },
      vectors: lexicons.vectors)
  }

  /// - Parameters:
  ///   - numbers: lines `name number`; a line that is none is left out.
  ///   - pieces: gives the table of a language, as `PieceRarity` reads it, or nil; its memory lives as
  ///     long as what is given.
  init(
    numbers: [UInt8], trees: QuestionTrees,
    pieces: @escaping @Sendable (String) -> UnsafeRawBufferPointer?, vectors: VectorLibrary
  ) {
    self.vectors = vectors
    self.trees = trees
    self.pieces = pieces
    var read: [String: Double] = [:]
    for line in numbers.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 2, let number = Double(fields[1]), number.isFinite else { continue }
      read[fields[0]] = number
    }
    self.numbers = read
  }

  func rarity(in language: String) -> PieceRarity {
    PieceRarity(table: pieces(Openers.primary(language)), vectors: vectors[language])
  }

  /// Whether the reply leaves each question of a message out, 0 to 1; 0.5 without trees.
  ///
  /// Calibrated on exchanges of which half are replies to something else: among real replies fewer
  /// are, and the figure is an upper bound.
  func missedProbabilities(_ questions: [PairFeatures]) -> [Double] {
    guard let first = questions.first, let whole = trees.sum(.message, first) else {
      return questions.map { _ in 0.5 }
    }
    guard questions.count > 1 else { return [probability(whole, "single")] }
    let scored = questions.map { features in
      var features = features
      features[.messageScore] = whole
      return features
    }
    let share = numbers["several-of-message"] ?? 0
    let limits = limits(amongOthers: true)
    let contrasts = scored.map { trees.sum(.contrast, $0) ?? 0 }
    let isOtherAnswered = contrasts.contains { $0 < numbers["contrast-other"] ?? -99 }
    return zip(scored, contrasts).map { features, contrast in
      let one = trees.sum(.question, features) ?? whole
      let found = probability((1 - share) * one + share * whole, "several")
      // Another question is answered, and this one is on another matter.
      guard isOtherAnswered, features[.cohesion] < numbers["contrast-cohesion"] ?? 0 else {
        return found
      }
      if contrast >= numbers["contrast-warning"] ?? 99 { return max(found, limits.warning) }
      return contrast >= numbers["contrast-note"] ?? 99 ? max(found, limits.note) : found
    }
  }

  private func probability(_ score: Double, _ kind: String) -> Double {
    Self.logistic((numbers["\(kind)-slope"] ?? 1) * score + (numbers["\(kind)-shift"] ?? 0))
  }

  /// Limits of a question that stands alone in its message, or among others.
  func limits(amongOthers: Bool) -> Limits {
    let kind = amongOthers ? "several" : "single"
    return Limits(
      warning: numbers["\(kind)-warning"] ?? 2, note: numbers["\(kind)-note"] ?? 2,
      answered: numbers["\(kind)-answered"] ?? -1)
  }

  /// The logistic function, by the series of the exponential: see `Double.logarithm`.
  private static func logistic(_ logit: Double) -> Double {
    let clamped = min(max(logit, -30), 30)
    // e^x = (e^(x / 1024))^1024, with ten squarings.
    let small = clamped / 1024
    var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { power *= power }
    return power / (1 + power)
  }
}

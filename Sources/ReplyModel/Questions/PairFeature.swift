/// What is measured of a question and a reply. The name of a case is its name in the table of
/// weights; a feature without a weight there is not counted, so that one may come before the other.
enum PairFeature: String, CaseIterable, Sendable {
  // The whole message of the customer against the reply.
  case messageGrams, messageStems, messageCoverage, messageNothingShared
  case messageRarest, messageSecond, replyCoverage, messageBest
  // The part of the message that belongs to the question.
  case partGrams, partCoverage, partBest, partRarest
  // The asking alone.
  case askingGrams, askingCoverage, askingBest, askingRarest, askingNothingShared, askingWeight
  // Lengths.
  case replyWords, messageWords, askingWords, wordsProduct, replySentences, messageWeight
  // Things looked for and found.
  case numberShared, linkInReply, replyAsks, scriptsDiffer, isForeign
  case startsWithYesOrNo, isYesNo, isRequest, isHow, asksForNumber
  // Against the other questions of the same message; 0 where there is one question.
  case others, isFirst, isLast, cohesion
  case gramsAhead, partGramsAhead, bestAhead, coverageAhead, rarestAhead, partBestAhead
  // What the reply holds that a question can be answered by.
  case replyDefers, replyHandsOff, replyRefuses, replyTellsSteps, replyGivesReason
  case saysYesOrNo, expectedFound, expectedInBest
  // By how rare pieces are in running text of the language.
  case messageGramsBoth, partGramsBoth, askingGramsBoth, messageBestBoth, askingBestBoth
  case messageCommonWeight, messageCommonCoverage, askingCommonCoverage, messageCommonRarest,
    askingCommonRarest
  // By word vectors; 0 in languages without them.
  case hasVectors, messageVector, messageVectorBest, partVector, partVectorBest
  case askingVector, askingVectorBest
  case messageSoft, messageSoftUnmatched, messageSoftBest, messageMatched
  case askingSoft, askingSoftUnmatched, askingSoftBest, askingMatched
  case messageContent, askingContent, askingKnown
  case gramsBothAhead, vectorAhead, vectorBestAhead, partVectorAhead, softAhead, vectorCohesion
  // Against the questions on either side: a message goes from one matter to the next.
  case gramsUpTo, gramsFrom, gramsNear, coverageUpTo, coverageFrom, coverageNear
  case bestUpTo, bestFrom, bestNear, softUpTo, softFrom, softNear
  // What the trees of the whole message say; not measured but set by the model.
  case messageScore

  /// Place among all cases, from 0.
  ///
  /// A case without a payload lies in memory as its number in order of declaration; a test holds
  /// the two equal.
  var place: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
}

/// The features of one question, by `PairFeature`.
struct PairFeatures {
  private(set) var values = [Double](repeating: 0, count: PairFeature.allCases.count)

  subscript(feature: PairFeature) -> Double {
    get { values[feature.place] }
    set { values[feature.place] = newValue }
  }
}

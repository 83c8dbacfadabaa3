import LexiconData
import Testing

@testable import ReplyModel

@Suite struct ComplaintEstimatorTests {
  private let estimator = ComplaintEstimator(lexicons: builtInLexicons)

  @Test(arguments: [
    "My parcel never arrived and nobody answers the phone.",
    "The kettle is broken, this is unacceptable. I want a refund.",
    "worst app, not working", "Still waiting for my order after three weeks!",
    "You overcharged me twice and your staff were rude.",
  ])
  func troubleIsAComplaint(_ text: String) {
    let complaint = estimator.complaint(of: turn(text, role: .original))
    #expect(complaint.probability > 0.6)
    #expect((1...3).contains(complaint.evidence.count))
  }

  @Test(arguments: [
    "Could you tell me whether the blue kettle is made of steel?", "Thank you, great service!",
    "Hello, please send me the price list for 2024.", "What are your opening hours on Sunday?",
    "very good app", "",
  ])
  func neutralOrPleasedIsNone(_ text: String) {
    #expect(estimator.complaint(of: turn(text, role: .original)).probability < 0.5)
  }

  @Test func emptyTurnHasNoProbability() {
    #expect(
      estimator.complaint(of: turn("", role: .original)) == Complaint(probability: 0, evidence: []))
  }

  @Test func weightsFitTheFeatures() {
    #expect(ComplaintWeights.learned.dense.count == ComplaintFeatures.denseCount)
    #expect(builtInLexicons.table("complaint")?.count == ComplaintFeatures.bucketCount)
  }

  @Test(arguments: [(0.0, 0.5), (2.0, 0.8808), (-2.0, 0.1192), (60.0, 1.0), (-60.0, 0.0)])
  func logisticIsClose(_ value: Double, _ expected: Double) {
    #expect(abs(ComplaintEstimator.logistic(value) - expected) < 0.002)
  }
}

import Testing

@testable import ReplyModel

@Suite struct PairFeatureTests {
  @Test func placesFollowTheDeclaration() {
    #expect(PairFeature.allCases.map(\.place) == Array(0..<PairFeature.allCases.count))
  }
}

import Testing

@testable import ReplyText

/// The fast path for ASCII must end sentences where ICU does.
@Suite struct SentenceCutterTests {
  private let cutter = SentenceCutter()

  private func isSame(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { piece in
      var fast: [Int] = []
      var slow: [Int] = []
      cutter.ends(of: piece) { fast.append($0) }
      cutter.endsByICU(of: piece) { slow.append($0) }
      return fast == slow
    }
  }

  /// One of each class, and what stands at the edge of one.
  private static let classes = Array("aZ1.!\" ,_".utf8)

  @Test func allStringsOfUpToFiveClasses() {
    let count = Self.classes.count
    for length in 0...5 {
      let total = (0..<length).reduce(1) { product, _ in product * count }
      for number in 0..<total {
        var rest = number
        var bytes: [UInt8] = []
        for _ in 0..<length {
          bytes.append(Self.classes[rest % count])
          rest /= count
        }
        if !isSame(bytes) {
          Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
      }
    }
  }

  @Test func everyASCIICharacterAroundAFullStop() {
    for byte in UInt8(1)..<128 {
      for form in [
        "a.#", "a. #", "a. #b", "#.b", "#.B", "a.#B", "a!#b", "a! #B", "a.#b", "a.\"# B",
      ] {
        let bytes = Array(form.utf8).map { $0 == 0x23 ? byte : $0 }
        #expect(isSame(bytes), "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
  }

  @Test func randomStrings() {
    var random = Random(seed: 11)
    let alphabet = Array("aaab AB1.!?\"'(),:;-_/\t\n\r\u{B}$ ".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<random.next(below: 40)).map { _ in
        alphabet[random.next(below: alphabet.count)]
      }
      if !isSame(bytes) {
        Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
  }
}

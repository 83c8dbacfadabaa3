import ReplyText
import Testing

@Suite struct ByteSetTests {
  @Test func holdsItsSignsAndNoOtherByte() {
    let signs: StaticString = ".?@_~ \t"
    let set = ByteSet(signs)
    let held = (0...255).map { UInt8($0) }.filter(set.contains)
    #expect(held == Array(".?@_~ \t".utf8).sorted())
  }

  @Test func isEmptyWithoutSigns() {
    #expect(!(0...255).contains { ByteSet("").contains(UInt8($0)) })
  }
}

import Testing

@testable import ReplyStore

@Suite struct BaseSubjectTests {
  static let same: [String] = [
    "Lamp arrived", "Re: Lamp arrived", "RE: re: LAMP  arrived", "AW: WG: Lamp arrived",
    "Sv: VS: Lamp arrived", "Antw: Lamp arrived", "RE[2]: Lamp arrived", "Re(3): Lamp arrived",
    "Re^2: Lamp arrived", "Re : Lamp arrived", "[shop] Re: Lamp arrived",
    "Re: [shop] Lamp arrived", "Re [shop]: Lamp arrived", "[shop][blue] Lamp arrived",
    "Lamp arrived (fwd)", "[Fwd: Lamp arrived]", "[Fwd: [Fwd: Re: Lamp arrived]]",
    "Fwd: Lamp arrived (Fwd) (fwd)", "回复：Lamp arrived", "Отв: Lamp arrived", "ODP: Lamp arrived",
    "\tRe:\tLamp\tarrived ",
  ]

  @Test(arguments: same) func prefixesAndTagsGo(_ subject: String) {
    #expect(String(decoding: BaseSubject.of(subject), as: UTF8.self) == "lamp arrived")
  }

  static let kept: [(subject: String, base: String)] = [
    ("Order: lamp", "order: lamp"), ("[shop]", "[shop]"), ("Re:", ""), ("", ""),
    ("Regarding: lamp", "regarding: lamp"), ("R2D2: lamp", "r2d2: lamp"), ("10:30", "10:30"),
    ("[open lamp", "[open lamp"), ("ÄRGER", "ärger"),
  ]

  @Test(arguments: kept) func theRestStays(_ subject: String, _ base: String) {
    #expect(String(decoding: BaseSubject.of(subject), as: UTF8.self) == base)
  }

  /// Each of them would take hours if the work grew with the square of the length.
  @Test(arguments: ["[x]", "[", "[fwd:", "(fwd)", "Re[2", ": ", "[x] Re:"])
  func manyOfThemAreRead(_ piece: String) {
    let long = String(repeating: piece, count: 10_000)
    #expect(BaseSubject.of(long + "lamp").count <= 1_100)
  }

  @Test func aMillionPrefixesAreRead() {
    let long = String(repeating: "Re: ", count: 1_000_000)
    #expect(BaseSubject.of(long + "lamp") == Array("lamp".utf8))
  }
}

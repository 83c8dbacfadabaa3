/// The promise to a customer that a rule watches over. A folder of `Sources/ReplyRules` each.
public enum Category: String, Sendable, CaseIterable {
  case answering
  case courtesy
  case person
  case formLetters = "form-letters"
  case commitment
  case responsibility
  case tone
  case clarity
}

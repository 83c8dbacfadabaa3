import Testing

@testable import ReplyCommand

/// `X-Replylint` fields go no further; every other byte does.
@Suite struct OrderHeaderTests {
  @Test(arguments: [
    ("To: a@x\nX-Replylint: off\nSubject: s\n\nhi\n", "To: a@x\nSubject: s\n\nhi\n"),
    ("X-REPLYLINT : off;\n because\n\tof it\nTo: a@x\n\nhi", "To: a@x\n\nhi"),
    ("To: a@x\r\nX-Replylint: off\r\n\r\nhi\r\n", "To: a@x\r\n\r\nhi\r\n"),
    ("X-Replylint: off\rTo: a@x\r\rhi\r", "To: a@x\r\rhi\r"),
    ("To: a@x\rX-Replylint: off\r\rX-Replylint: off\rhi", "To: a@x\r\rX-Replylint: off\rhi"),
    ("From me Mon\nTo: a@x\nx-replylint:off\n\nhi\n", "From me Mon\nTo: a@x\n\nhi\n"),
    ("To: a@x\nX-Replylint: off\nX-Replylint: off; tone\n\n", "To: a@x\n\n"),
    ("To: a@x\nX-Replylint: off", "To: a@x\n"),
  ])
  func fieldsAreRemoved(message: String, expected: String) {
    #expect(OrderHeader.removed(from: Array(message.utf8)) == Array(expected.utf8))
  }

  @Test(arguments: [
    "To: a@x\n\nX-Replylint: off\n", "To: a@x\nX-Replylinter: off\n\nhi", "X-Replylint: off\nhi",
    "", "\n", "no header at all", "To: a@x\n\n> X-Replylint: off\n",
  ])
  func nothingElseIs(message: String) {
    #expect(OrderHeader.removed(from: Array(message.utf8)) == nil)
  }
}

import Testing

@testable import ReplyCommand

@Suite("Sockets of the milter")
struct MilterSocketTests {
  @Test(
    "Forms of libmilter and of Postfix",
    arguments: [
      ("/run/replylint.sock", "unix:/run/replylint.sock"),
      ("unix:/run/replylint.sock", "unix:/run/replylint.sock"),
      ("local:/run/replylint.sock", "unix:/run/replylint.sock"),
      ("inet:8899@127.0.0.1", "inet:8899@127.0.0.1"),
      ("inet:127.0.0.1:8899", "inet:8899@127.0.0.1"),
      ("inet:localhost:8899", "inet:8899@localhost"),
      ("inet6:8899@[::1]", "inet6:8899@[::1]"),
      ("inet6:[::1]:8899", "inet6:8899@[::1]"),
      ("inet:8899@127.1.2.3", "inet:8899@127.1.2.3"),
    ])
  func known(text: String, name: String) throws {
    #expect(try MilterSocket(text).name == name)
  }

  @Test(
    "What other machines reach is refused, and so is what is no socket",
    arguments: [
      ("inet:8899", "inet:8899@127.0.0.1"),
      ("inet:8899@0.0.0.0", "inet:8899@127.0.0.1"),
      ("inet:8899@192.0.2.1", "inet:8899@127.0.0.1"),
      ("inet:8899@127.0.0.1.example.com", "inet:8899@127.0.0.1"),
      ("inet:8899@mail.example.com", "inet:8899@127.0.0.1"),
      ("inet:0@127.0.0.1", "expected a socket"),
      ("inet:70000@127.0.0.1", "expected a socket"),
      ("inet:@127.0.0.1", "expected a socket"),
      ("unix:relative.sock", "expected a socket"),
      ("relative.sock", "expected a socket"),
      ("tcp:8899@127.0.0.1", "expected a socket"),
      ("", "expected a socket"),
    ])
  func refused(text: String, expected: String) {
    #expect {
      try MilterSocket(text)
    } throws: { error in
      (error as? MilterSocket.Fault)?.reason.contains(expected) ?? false
    }
  }
}

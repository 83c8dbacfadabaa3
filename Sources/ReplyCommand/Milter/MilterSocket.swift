/// Where a mail server finds the milter: a socket of this machine.
struct MilterSocket: Equatable {
  /// As libmilter has it: `unix:PATH`, `inet:PORT@HOST`.
  let name: String

  /// It is none.
  struct Fault: Error, Equatable {
    /// What stood there and what was expected.
    var reason: String
  }

  /// Takes the forms of libmilter, and those of Postfix: `inet:HOST:PORT`.
  ///
  /// - Throws: `Fault`: what is no socket, or one that other machines reach.
  init(_ text: String) throws(Fault) {
    guard let colon = text.firstIndex(of: ":") else {
      guard text.hasPrefix("/") else { throw Self.unknown(text) }
      name = "unix:\(text)"
      return
    }
    let place = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "unix", "local":
      guard place.hasPrefix("/") else { throw Self.unknown(text) }
      name = "unix:\(place)"
    case "inet", "inet6":
      let (host, port) = Self.parts(of: place)
      guard let number = Int(port), (1...65535).contains(number) else { throw Self.unknown(text) }
      guard Self.isLoopback(host) else {
        throw Fault(
          reason: "\(text): expected an address of this machine, such as "
            + "inet:\(number)@127.0.0.1; others could be reached by anyone")
      }
      let isSix = host.contains(":")
      name = "\(isSix ? "inet6" : "inet"):\(number)@\(isSix ? "[\(host)]" : host)"
    default: throw Self.unknown(text)
    }
  }

  private static func parts(of place: String) -> (host: String, port: String) {
    let host: Substring
    let port: Substring
    if let at = place.firstIndex(of: "@") {
      (host, port) = (place[place.index(after: at)...], place[..<at])
    } else if let colon = place.lastIndex(of: ":") {
      (host, port) = (place[..<colon], place[place.index(after: colon)...])
    } else {
      (host, port) = ("", place[...])
    }
    return (host.filter { $0 != "[" && $0 != "]" }, String(port))
  }

  private static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    return numbers.count == 4 && numbers[0] == 127
      && numbers.allSatisfy { $0.map((0...255).contains) ?? false }
  }

  private static func unknown(_ text: String) -> Fault {
    Fault(
      reason: "\(text): expected a socket, such as inet:8899@127.0.0.1 or "
        + "unix:/run/replylint/milter.sock")
  }
}

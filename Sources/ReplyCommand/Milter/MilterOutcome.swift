import CReplyMilter
import Glibc

/// What becomes of a message that a mail server asks about.
struct MilterOutcome: Equatable {
  enum Kind: String {
    case accept, reject, later

    var code: Int32 {
      switch self {
      case .accept: Int32(RP_MILTER_ACCEPT)
      case .reject: Int32(RP_MILTER_REJECT)
      case .later: Int32(RP_MILTER_TRY_LATER)
      }
    }
  }

  var kind: Kind
  /// For the client, a line each.
  var lines: [String] = []
  /// Why it was not judged.
  var unjudged: String?

  /// A message that was not judged, and what becomes of it.
  init(unjudged reason: String, failsClosed: Bool) {
    unjudged = reason
    kind = failsClosed ? .later : .accept
    lines = failsClosed ? ["replylint could not judge this message: \(reason)"] : []
  }

  init(_ kind: Kind, _ lines: [String] = []) {
    self.kind = kind
    self.lines = lines
  }

  /// From the judging process to the serving one.
  var bytes: [UInt8] {
    let head = [Self.first, kind.rawValue, unjudged ?? ""]
    return Array((head + lines).joined(separator: "\n").utf8)
  }

  /// - Returns: nil for anything else.
  init?(bytes: [UInt8]) {
    let parts = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, parts[0] == Self.first, let kind = Kind(rawValue: parts[1]) else {
      return nil
    }
    self.kind = kind
    unjudged = parts[2].isEmpty ? nil : parts[2]
    lines = Array(parts[3...])
  }

  private static let first = "replylint outcome 1"

  /// Characters of a line of a reply (RFC 5321, 4.5.3.1.5: 512 with the code).
  static let longestLine = 480

  /// The lines as an SMTP reply holds them (RFC 5321, 4.2): ASCII, and per cent signs doubled for
  /// libmilter.
  func reply(room: Int) -> [CChar] {
    var reply: [CChar] = []
    for line in lines {
      var shown: [CChar] = []
      for scalar in line.unicodeScalars.prefix(Self.longestLine) {
        switch scalar {
        case "%": shown += [0x25, 0x25]
        case " "..."~": shown.append(CChar(scalar.value))
        case "\t": shown.append(0x20)
        default: shown.append(0x3F)
        }
      }
      guard reply.count + shown.count + 2 <= room else { break }
      reply += shown + [0x0A]
    }
    return reply + [0]
  }
}

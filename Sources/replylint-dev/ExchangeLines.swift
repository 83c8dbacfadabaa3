import Foundation
import ReplyMail
import ReplyModel
import ReplyText

/// Exchanges on standard input, a JSON object a line, and what is measured of each.
enum ExchangeLines {
  private struct Record: Decodable {
    var original: String?
    var reply: String
    var language: String?
  }

  /// Writes one JSON line for each exchange.
  ///
  /// - Returns: 0 all lines were read, 2 one was not as expected.
  static func each(_ body: (Exchange) -> some Encodable) -> Int32 {
    let encoder = JSONEncoder()
    var number = 0
    while let line = readLine() {
      number += 1
      guard let record = try? JSONDecoder().decode(Record.self, from: Data(line.utf8)) else {
        FileHandle.standardError.write(
          line: "line \(number): expected an object with reply, original and language")
        return 2
      }
      var exchange = Exchange(id: "", reply: Message(bareText: Array(record.reply.utf8)))
      if let original = record.original {
        exchange.original = Message(bareText: Array(original.utf8))
        exchange.originalSource = .given
      }
      exchange.language = record.language
      guard let data = try? encoder.encode(body(exchange)) else { return 2 }
      FileHandle.standardOutput.write(data + [UInt8(ascii: "\n")])
    }
    return 0
  }
}

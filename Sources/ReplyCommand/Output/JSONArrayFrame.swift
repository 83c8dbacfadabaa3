/// Makes one JSON array of objects that come as lines.
final class JSONArrayFrame {
  private let isOn: Bool
  private var isFirst = true

  init(isOn: Bool) { self.isOn = isOn }

  var start: [UInt8] { isOn ? Array("[".utf8) : [] }

  var end: [UInt8] { isOn ? Array("\n]\n".utf8) : [] }

  /// - Parameter line: an object with its line end.
  func element(_ line: [UInt8]) -> [UInt8] {
    guard isOn else { return line }
    defer { isFirst = false }
    return Array((isFirst ? "\n" : ",\n").utf8) + line.dropLast()
  }
}

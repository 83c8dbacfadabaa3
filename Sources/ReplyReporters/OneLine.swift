/// Text of others, made fit for one line of a terminal.
package enum OneLine {
  /// Runs of white space and of characters that could move a terminal's cursor or turn the direction
  /// of writing become one blank; blanks at both ends go.
  package static func of(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      let isBlank =
        scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value)
        || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      if !isBlank {
        line.unicodeScalars.append(scalar)
      } else if !line.isEmpty, !line.hasSuffix(" ") {
        line += " "
      }
    }
    return line.hasSuffix(" ") ? String(line.dropLast()) : line
  }

  /// - Parameter limit: greatest number of characters.
  package static func excerpt(_ text: String, limit: Int) -> String {
    let line = of(text)
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
  }
}

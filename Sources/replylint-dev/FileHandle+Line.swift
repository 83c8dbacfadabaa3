import Foundation

extension FileHandle {
  /// Writes a text and a line end.
  func write(line: String) { write(Data((line + "\n").utf8)) }
}

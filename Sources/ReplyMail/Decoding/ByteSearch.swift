/// Looks for fixed strings of ASCII without case.
struct ByteSearch {
  private let strings: [[UInt8]]
  /// For each byte the strings that begin with it, in either case.
  private let starting: [[Int]]

  /// - Parameter strings: lower case, not empty.
  init(_ strings: [StaticString]) {
    self.strings = strings.map { $0.withUTF8Buffer { Array($0) } }
    var starting = Array(repeating: [Int](), count: 256)
    for (index, string) in self.strings.enumerated() {
      guard let first = string.first else { continue }
      starting[Int(first)].append(index)
      if first &- 0x61 < 26 { starting[Int(first & 0xDF)].append(index) }
    }
    self.starting = starting
  }

  /// Whether one of the strings occurs.
  ///
  /// - Complexity: O(n), times the length of the strings.
  func isFound(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        let candidates = starting[Int(bytes[index])]
        if !candidates.isEmpty, candidates.contains(where: { occurs($0, at: index, in: bytes) }) {
          return true
        }
      }
      return false
    }
  }

  private func occurs(_ number: Int, at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let string = strings[number]
    guard string.count <= bytes.count - place else { return false }
    for index in string.indices {
      let byte = bytes[place + index]
      guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == string[index] else { return false }
    }
    return true
  }
}

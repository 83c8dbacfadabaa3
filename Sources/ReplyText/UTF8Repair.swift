/// Tells whether bytes are well-formed UTF-8.
enum UTF8Repair {
  /// - Complexity: O(n); ASCII runs are skipped eight bytes at a time.
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { raw in
      var index = 0
      while index + 8 <= raw.count {
        if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
          break
        }
        index += 8
      }
      let rest = UnsafeRawBufferPointer(rebasing: raw[index...])
      return rest.isEmpty || String(validating: rest, as: UTF8.self) != nil
    }
  }
}

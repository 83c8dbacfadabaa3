/// CRC-32 as zlib and PNG have it (ISO 3309).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { state, _ in
      (state &>> 1) ^ (state & 1 == 0 ? 0 : 0xEDB8_8320)
    }
  }

  /// - Complexity: O(n).
  static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      var state = ~UInt32(0)
      for byte in bytes { state = (state &>> 8) ^ table[Int((state ^ UInt32(byte)) & 0xFF)] }
      return ~state
    }
  }
}

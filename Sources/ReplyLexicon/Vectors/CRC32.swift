/// CRC-32 as zlib and PNG have it (ISO 3309), bit by bit: for files that are checked once.
enum CRC32 {
  static func checksum(of bytes: some Sequence<UInt8>) -> UInt32 {
    var state = ~UInt32(0)
    for byte in bytes {
      state ^= UInt32(byte)
      for _ in 0..<8 { state = (state &>> 1) ^ (state & 1 == 0 ? 0 : 0xEDB8_8320) }
    }
    return ~state
  }
}

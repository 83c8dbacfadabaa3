/// Where an attribution or a block of header fields ends, and how much speaks for it.
struct BlockEnd: Equatable {
  /// Index of the line after it.
  var line: Int
  /// 0 to 1. From 0.9 on date, address and verb (or the fields of a header block) agree; about 0.75
  /// one of them is missing and a quote stands below; about 0.6 prose may look the same.
  var confidence: Float
}

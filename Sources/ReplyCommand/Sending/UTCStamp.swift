import Glibc

/// Moments, for names of files and lines of the log.
enum UTCStamp {
  static var now: Int { time(nil) }

  /// `20261122T233000Z`
  static func compact(_ seconds: Int) -> String { written(seconds, "%Y%m%dT%H%M%SZ") }

  /// `2026-11-22T23:30:00Z` (RFC 3339)
  static func plain(_ seconds: Int) -> String { written(seconds, "%Y-%m-%dT%H:%M:%SZ") }

  private static func written(_ seconds: Int, _ format: String) -> String {
    var moment = seconds
    var parts = tm()
    gmtime_r(&moment, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, format, &parts)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

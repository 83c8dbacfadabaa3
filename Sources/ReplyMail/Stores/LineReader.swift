/// One line of a file, its line end left out.
public struct FileLine: Sendable, Equatable {
  /// 1-based.
  public var number: Int
  /// Bytes of the file before the line.
  public var offset: Int
  /// Without LF or CRLF.
  public var bytes: [UInt8]
}

/// Reads a file line by line, as JSON Lines asks for. Memory holds one line. Not `Sendable`.
public final class LineReader {
  /// Longer lines are passed over with `StoreError.lineTooLong`.
  public static let defaultLimit = 1 << 28

  private let window: FileWindow
  private let limit: Int
  private var number = 0
  private var cursor = 0
  private var isDone = false

  /// - Throws: `StoreError.cannotOpen`.
  public init(path: String, limit: Int = LineReader.defaultLimit) throws(StoreError) {
    window = try FileWindow(rawPath: Array(path.utf8), shown: path)
    self.limit = limit
  }

  /// - Parameters:
  ///   - descriptor: read to its end, not closed.
  ///   - name: stands in errors where a path would.
  public init(descriptor: Int32, name: String, limit: Int = LineReader.defaultLimit) {
    window = FileWindow(descriptor: descriptor, path: name, closes: false)
    self.limit = limit
  }

  /// The next line, empty ones included, or what went wrong with it; nil at the end. After
  /// `lineTooLong` the next line follows; after `cannotRead` nothing does.
  ///
  /// - Complexity: O(n) in the line.
  public func next() -> Result<FileLine, StoreError>? {
    guard !isDone else { return nil }
    var isTooLong = false
    var scanned = cursor
    do throws(StoreError) {
      while true {
        if let end = window.lineEnd(from: scanned) { return take(to: end, isTooLong: isTooLong) }
        scanned = window.bytes.count
        if scanned - cursor > limit {
          isTooLong = true
          cursor = scanned
        }
        window.drop(cursor)
        scanned -= cursor
        cursor = 0
        if try !window.more() { return last(isTooLong: isTooLong) }
      }
    } catch {
      isDone = true
      return .failure(error)
    }
  }

  private func last(isTooLong: Bool) -> Result<FileLine, StoreError>? {
    isDone = true
    guard isTooLong || cursor < window.bytes.count else { return nil }
    return take(to: window.bytes.count, isTooLong: isTooLong)
  }

  private func take(to end: Int, isTooLong: Bool) -> Result<FileLine, StoreError> {
    number += 1
    let start = cursor
    cursor = min(end + 1, window.bytes.count)
    guard !isTooLong, end - start <= limit else {
      return .failure(.lineTooLong(path: window.path, line: number, limit: limit))
    }
    var stop = end
    if stop > start, window.bytes[stop - 1] == 0x0D { stop -= 1 }
    return .success(
      FileLine(
        number: number, offset: window.offset + start, bytes: Array(window.bytes[start..<stop])))
  }
}

import FoundationEssentials
import GRDB

/// What stands in a row, whatever has become of the file: GRDB's own access ends the program where
/// a value is of another type than its column.
extension Row {
  /// 0 where no number stands there.
  func number(_ column: Int) -> Int64 { optionalNumber(column) ?? 0 }

  func optionalNumber(_ column: Int) -> Int64? {
    Int64.fromDatabaseValue(self[column] as DatabaseValue)
  }

  /// A number of bytes or messages: 0 where it makes no sense.
  func count(_ column: Int) -> Int {
    let number = number(column)
    return (0..<(1 << 48)).contains(number) ? Int(number) : 0
  }

  /// Empty where none stand there.
  func bytes(_ column: Int) -> [UInt8] {
    Data.fromDatabaseValue(self[column] as DatabaseValue).map { Array($0) } ?? []
  }
}

import ReplyModel

/// A piece of work that holds nothing to be read.
struct ItemError: Error {
  /// The message's name and what is wrong.
  var reason: String
}

extension ExchangeBuilder {
  /// The exchange that a piece of work holds.
  func exchange(of item: WorkItem) throws(ItemError) -> Exchange {
    switch item.input {
    case .unreadable(let reason), .passedOver(let reason), .brokenRecord(_, let reason):
      throw ItemError(reason: reason)
    case .message(let raw, _):
      return exchange(raw.message(), name: item.name, path: raw.path, known: KnownCustomers())
    case .record(let line, let number, _):
      do throws(RecordError) {
        let record = try JSONRecord.read(line, number: number)
        return try exchange(record, number: number, known: KnownCustomers())
      } catch {
        throw ItemError(reason: "\(item.name):\(number): \(error.reason)")
      }
    }
  }
}

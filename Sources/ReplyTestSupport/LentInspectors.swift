import LexiconData
import ReplyModel
import Synchronization

/// Inspectors of the built-in lexicons that are lent and given back: to make one for each test takes
/// longer than the tests.
public enum LentInspectors {
  private final class Shelf: @unchecked Sendable {
    private let lock = Mutex(())
    /// Looked at only while the lock is held.
    private var inspectors: [Inspector] = []

    func take() -> Inspector? { lock.withLock { _ in inspectors.popLast() } }

    func give(_ inspector: Inspector) { lock.withLock { _ in inspectors.append(inspector) } }
  }

  private static let shelf = Shelf()

  /// What the body makes of an inspector that nobody else uses meanwhile.
  public static func lend<Value, Failure: Error>(
    _ body: (Inspector) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let inspector = shelf.take() ?? Inspector(lexicons: builtInLexicons)
    defer { shelf.give(inspector) }
    return try body(inspector)
  }

  /// What a lent inspector sees in an exchange.
  public static func inspect(_ exchange: Exchange) -> Inspection {
    lend { $0.inspect(exchange) }
  }
}

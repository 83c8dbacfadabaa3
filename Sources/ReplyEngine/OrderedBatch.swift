import Glibc

/// Runs work over a stream of items on several threads and hands out the results in the order of
/// the items.
///
/// Each thread pulls the next item under a lock, works without one, and delivers; whoever delivers
/// the item that is next in order hands out all that are ready. A thread that runs more than
/// `window` items ahead waits, so that memory does not grow with the number of items.
public final class OrderedBatch<Item, Result>: @unchecked Sendable {
  private let next: () -> Item?
  private let deliver: (Result) -> Bool
  private let window: Int
  /// Guards what is taken; `lock` all else.
  private var input = pthread_mutex_t()
  private var lock = pthread_mutex_t()
  private var moved = pthread_cond_t()
  private var taken = 0
  private var delivered = 0
  private var waiting: [Int: Result] = [:]
  private var isOver = false
  private var isRefused = false

  /// - Parameters:
  ///   - next: called by one thread at a time, perhaps while another delivers; nil ends the batch.
  ///   - deliver: called by one thread at a time, in order; false ends the batch.
  public init(
    window: Int = 256, next: @escaping () -> Item?, deliver: @escaping (Result) -> Bool
  ) {
    self.window = window
    self.next = next
    self.deliver = deliver
    pthread_mutex_init(&input, nil)
    pthread_mutex_init(&lock, nil)
    pthread_cond_init(&moved, nil)
  }

  deinit {
    pthread_cond_destroy(&moved)
    pthread_mutex_destroy(&lock)
    pthread_mutex_destroy(&input)
  }

  /// Returns when every item is delivered, or `deliver` said no. With one worker nothing else runs.
  ///
  /// - Parameter makeWork: called once on each thread; what it returns is used on that thread only.
  public func run(workers: Int, makeWork: @escaping @Sendable () -> (Item) -> Result) {
    guard workers > 1 else {
      let work = makeWork()
      while let item = next() {
        guard deliver(work(item)) else { return }
      }
      return
    }
    let body: @Sendable () -> Void = { self.loop(makeWork()) }
    let threads = (0..<workers).compactMap { _ in Worker.start(body) }
    if threads.isEmpty { body() }
    for thread in threads { pthread_join(thread, nil) }
  }

  private func loop(_ work: (Item) -> Result) {
    while let (number, item) = take() { put(number, work(item)) }
  }

  private func take() -> (Int, Item)? {
    // Held while `next` waits for its input, so that what is ready is delivered meanwhile.
    pthread_mutex_lock(&input)
    defer { pthread_mutex_unlock(&input) }
    guard hasRoom(), let item = next() else {
      pthread_mutex_lock(&lock)
      isOver = true
      pthread_cond_broadcast(&moved)
      pthread_mutex_unlock(&lock)
      return nil
    }
    taken += 1
    return (taken - 1, item)
  }

  /// Waits until the window has room; false where the batch is over.
  private func hasRoom() -> Bool {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    while !isOver, taken >= delivered + window { pthread_cond_wait(&moved, &lock) }
    return !isOver
  }

  private func put(_ number: Int, _ result: Result) {
    pthread_mutex_lock(&lock)
    defer { pthread_mutex_unlock(&lock) }
    guard !isRefused else { return }
    waiting[number] = result
    while let ready = waiting.removeValue(forKey: delivered) {
      delivered += 1
      guard deliver(ready) else {
        isOver = true
        isRefused = true
        break
      }
    }
    pthread_cond_broadcast(&moved)
  }
}

/// Starts POSIX threads with room for deeply nested mail.
private enum Worker {
  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// nil where the system has no more threads.
  static func start(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    var thread = pthread_t()
    let body = Unmanaged.passRetained(Body(run))
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, body.toOpaque())
    guard status == 0 else {
      body.release()
      return nil
    }
    return thread
  }
}

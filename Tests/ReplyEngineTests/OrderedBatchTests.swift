import Glibc
import ReplyEngine
import Synchronization
import Testing

@Suite struct OrderedBatchTests {
  /// Items 0, 1, …; counts how many were taken.
  final class Numbers: @unchecked Sendable {
    let count: Int
    private(set) var taken = 0
    init(_ count: Int) { self.count = count }

    func next() -> Int? {
      guard taken < count else { return nil }
      taken += 1
      return taken - 1
    }
  }

  @Test(arguments: [1, 2, 3, 8]) func resultsComeInOrder(_ workers: Int) {
    let numbers = Numbers(500)
    var results: [Int] = []
    let batch = OrderedBatch<Int, Int>(
      window: 7, next: numbers.next,
      deliver: { result in
        results.append(result)
        return true
      })
    batch.run(workers: workers) {
      { item in
        usleep(UInt32(item * 7919 % 300))
        return item * 2
      }
    }
    #expect(results == (0..<500).map { $0 * 2 })
  }

  /// Who asks over a pipe waits for the answer before asking on.
  @Test(arguments: [2, 3]) func whatIsReadyIsDeliveredWhileTheInputWaits(_ workers: Int) {
    let delivered = Atomic<Int>(0)
    let numbers = Numbers(3)
    var waited: [Bool] = []
    let batch = OrderedBatch<Int, Int>(
      next: {
        var tries = 0
        while delivered.load(ordering: .relaxed) < numbers.taken, tries < 500 {
          usleep(10_000)
          tries += 1
        }
        waited.append(tries == 500)
        return numbers.next()
      },
      deliver: { _ in
        delivered.add(1, ordering: .relaxed)
        return true
      })
    batch.run(workers: workers) { { $0 } }
    #expect(waited == [false, false, false, false])
  }

  @Test(arguments: [1, 2, 8]) func aNoEndsTheBatch(_ workers: Int) {
    let numbers = Numbers(100_000)
    var results: [Int] = []
    let batch = OrderedBatch<Int, Int>(
      window: 16, next: numbers.next,
      deliver: { result in
        results.append(result)
        return results.count < 10
      })
    batch.run(workers: workers) { { $0 } }
    #expect(results == Array(0..<10))
    #expect(numbers.taken <= 10 + 16 + workers)
  }

  @Test(arguments: [1, 2, 8]) func noWorkerRunsFarAhead(_ workers: Int) {
    let numbers = Numbers(300)
    var delivered = 0
    var furthest = 0
    let batch = OrderedBatch<Int, Int>(
      window: 5, next: numbers.next,
      deliver: { _ in
        furthest = max(furthest, numbers.taken - delivered)
        delivered += 1
        return true
      })
    batch.run(workers: workers) {
      { item in
        if item % 50 == 0 { usleep(2000) }
        return item
      }
    }
    #expect(delivered == 300)
    #expect(furthest <= 5 + 1)
  }

  @Test(arguments: [1, 2, 8]) func nothingToDo(_ workers: Int) {
    var isDelivered = false
    let batch = OrderedBatch<Int, Int>(
      next: { nil },
      deliver: { _ in
        isDelivered = true
        return true
      })
    batch.run(workers: workers) { { $0 } }
    #expect(!isDelivered)
  }

  @Test(arguments: [1, 2, 8]) func resultsThatAreNilAreDeliveredToo(_ workers: Int) {
    let numbers = Numbers(50)
    var results: [Int?] = []
    let batch = OrderedBatch<Int, Int?>(
      next: numbers.next,
      deliver: { result in
        results.append(result)
        return true
      })
    batch.run(workers: workers) { { $0 % 3 == 0 ? nil : $0 } }
    #expect(results == (0..<50).map { $0 % 3 == 0 ? nil : $0 })
  }

  @Test func eachThreadMakesItsOwnWork() {
    let numbers = Numbers(100)
    let made = Mutex(0)
    let batch = OrderedBatch<Int, Int>(next: numbers.next, deliver: { _ in true })
    batch.run(workers: 4) {
      made.withLock { $0 += 1 }
      return { $0 }
    }
    #expect(made.withLock { $0 } == 4)
  }
}

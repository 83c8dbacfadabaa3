import ReplyStore

/// Takes lessons and writes them batch by batch. Used by one thread at a time.
final class LearnDesk {
  private let writer: PastMailWriter
  private let forgets: Bool
  private let trouble: Trouble
  private let progress: Progress?
  private var lessons: [PastMailLesson] = []
  private var tally = LearnTally()
  /// Nothing more can be written.
  private var isBroken = false

  init(writer: PastMailWriter, forgets: Bool, trouble: Trouble) {
    self.writer = writer
    self.forgets = forgets
    self.trouble = trouble
    progress =
      Terminal.canErase(2)
      ? Progress(
        begin: Terminal.now, columns: { Terminal.columns(2) }, write: { Trouble.write($0) }) : nil
  }

  /// False where nothing more can be written.
  func take(_ outcome: LearnWorker.Outcome, most: Int) -> Bool {
    switch outcome {
    case .lesson(let lesson): lessons.append(lesson)
    case .byOthers: tally.byOthers += 1
    case .saysTooLittle: tally.sayTooLittle += 1
    case .unreadable(let reason):
      tally.unreadable += 1
      progress?.erase()
      trouble.report(reason)
    }
    tally.read += 1
    progress?.advance(tally.read, now: Terminal.now)
    if lessons.count >= most { flush() }
    return !isBroken
  }

  /// Writes what is left, and closes the file.
  func end() -> LearnTally {
    progress?.erase()
    flush()
    writer.close()
    return tally
  }

  private func flush() {
    guard !isBroken, !lessons.isEmpty else { return }
    defer { lessons.removeAll(keepingCapacity: true) }
    do throws(StoreFileError) {
      let outcome = try forgets ? writer.forget(lessons) : writer.learn(lessons)
      tally.done += outcome.done
      tally.passedOver += outcome.passedOver
    } catch {
      isBroken = true
      progress?.erase()
      trouble.report("\(error); \(LearnWords.kept(tally, forgets: forgets))")
    }
  }
}

/// What became of the messages of a run.
struct LearnTally: Equatable {
  var read = 0
  /// Learned, or forgotten.
  var done = 0
  /// Learned before, or not known that were to be forgotten.
  var passedOver = 0
  var byOthers = 0
  var sayTooLittle = 0
  var unreadable = 0
}

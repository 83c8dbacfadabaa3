import CReplyProcess
import Glibc

/// Work in a copy of this process: whatever happens there, a trap among it, costs the answer and
/// nothing else.
///
/// Only for a process of one thread.
enum ChildWork {
  /// Why there is no answer.
  struct Failure: Error, Equatable {
    var reason: String
  }

  /// Stands behind an answer that is whole.
  private static let end = Array("\nend of answer\n".utf8)

  /// - Parameters:
  ///   - deadline: seconds after which the copy is ended.
  ///   - work: in the copy, whose standard streams lead nowhere.
  /// - Throws: `Failure` with what the work threw, or with how the copy ended.
  static func answer(
    deadline: Int, of work: () throws(SetupError) -> [UInt8]
  ) throws(Failure) -> [UInt8] {
    let ends = try pipe()
    let child = rp_fork()
    guard child >= 0 else {
      for end in ends { close(end) }
      throw Failure(reason: "no process: \(FileReading.reason(-child))")
    }
    if child == 0 {
      close(ends[0])
      answer(into: ends[1], with: work)
    }
    close(ends[1])
    let (told, status) = try end(of: child, answering: ends[0], deadline: deadline)
    guard told.suffix(end.count) == end[...] else {
      let signal = status & 0x7F
      throw Failure(
        reason: signal == 0 ? "it ended without a verdict" : "it was ended by signal \(signal)")
    }
    let answer = Array(told.dropLast(end.count))
    if status >> 8 & 0xFF == 0 { return answer }
    throw Failure(reason: String(decoding: answer, as: UTF8.self))
  }

  /// What this program says on standard output, started anew: from any thread.
  ///
  /// - Parameters:
  ///   - words: the command line, its name first.
  ///   - input: its standard input.
  ///   - deadline: seconds after which it is ended.
  /// - Throws: `Failure` where it did not end of its own accord with status 0.
  static func answer(
    ofSelf words: [String], input: Int32, deadline: Int
  ) throws(Failure) -> [UInt8] {
    let ends = try pipe()
    let pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    let child = rp_spawn_self(pointers, input, ends[1])
    close(ends[1])
    guard child >= 0 else {
      close(ends[0])
      throw Failure(reason: "no process: \(FileReading.reason(-child))")
    }
    let (told, status) = try end(of: child, answering: ends[0], deadline: deadline)
    guard status == 0 else { throw Failure(reason: "it ended with status \(status)") }
    return told
  }

  private static func pipe() throws(Failure) -> [Int32] {
    var ends: [Int32] = [0, 0]
    let failure = rp_pipe(&ends)
    guard failure == 0 else { throw Failure(reason: "no pipe: \(FileReading.reason(-failure))") }
    return ends
  }

  /// All that a child writes, and how it ended (waitpid(2)). It is ended where that takes too long.
  private static func end(
    of child: Int32, answering descriptor: Int32, deadline: Int
  ) throws(Failure) -> (told: [UInt8], status: Int32) {
    defer { close(descriptor) }
    var told: [UInt8] = []
    let isInTime = read(descriptor, into: &told, until: Terminal.now + Double(deadline))
    if !isInTime { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard isInTime else { throw Failure(reason: "it took longer than \(deadline) s") }
    return (told, status)
  }

  private static func answer(
    into pipe: Int32, with work: () throws(SetupError) -> [UInt8]
  ) -> Never {
    for descriptor: Int32 in 0...2 { silence(descriptor) }
    let sink = Sink(descriptor: pipe)
    var status: Int32 = 0
    do throws(SetupError) {
      sink.write(try work())
    } catch {
      sink.write(error.message)
      status = 1
    }
    sink.write(end)
    sink.flush()
    _exit(status)
  }

  private static func silence(_ descriptor: Int32) {
    let nothing = open("/dev/null", O_RDWR)
    guard nothing >= 0, nothing != descriptor else { return }
    dup2(nothing, descriptor)
    close(nothing)
  }

  /// False where the end did not come in time.
  private static func read(
    _ descriptor: Int32, into told: inout [UInt8], until end: Double
  ) -> Bool {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(max(0, (end - Terminal.now) * 1000)))
      if ready < 0, errno == EINTR, !Interruption.isRequested { continue }
      guard ready > 0 else { return false }
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return true }
      told.append(contentsOf: piece[..<count])
    }
  }
}

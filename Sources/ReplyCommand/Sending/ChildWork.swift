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
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw Failure(reason: "no pipe: \(FileReading.systemReason())")
    }
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
    defer { close(ends[0]) }
    var told: [UInt8] = []
    let isInTime = read(ends[0], into: &told, until: clock() + Double(deadline))
    if !isInTime { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard isInTime else { throw Failure(reason: "it took longer than \(deadline) s") }
    guard told.suffix(end.count) == end[...] else {
      let signal = status & 0x7F
      throw Failure(
        reason: signal == 0 ? "it ended without a verdict" : "it was ended by signal \(signal)")
    }
    let answer = Array(told.dropLast(end.count))
    if status >> 8 & 0xFF == 0 { return answer }
    throw Failure(reason: String(decoding: answer, as: UTF8.self))
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
      let ready = poll(&waiting, 1, Int32(max(0, (end - clock()) * 1000)))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return false }
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return true }
      told.append(contentsOf: piece[..<count])
    }
  }

  /// Seconds that only grow.
  private static func clock() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}

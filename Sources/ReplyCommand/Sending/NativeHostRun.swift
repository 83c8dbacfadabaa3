import Glibc
import ReplyReporters

/// `native-host`: answers a mail client's extension over stdin and stdout, until stdin ends.
///
/// Native messaging: a length of four bytes in the machine's order, then JSON.
struct NativeHostRun {
  /// Bytes of a request; Firefox and Thunderbird send at most 4 GB, and no message is that long.
  static let most = 256 << 20

  let deadline = 10
  private let state = StateFolder.standing

  func run() -> ExitStatus {
    let sink = Sink(descriptor: 1)
    while true {
      guard let head = take(4) else { return .clean }
      let length = Int(
        UInt32(head[0]) | UInt32(head[1]) << 8 | UInt32(head[2]) << 16 | UInt32(head[3]) << 24)
      guard length <= Self.most else {
        Trouble.say("replylint: a request is \(length) bytes long, expected \(Self.most) at most\n")
        return .trouble
      }
      guard let bytes = take(length) else {
        Trouble.say("replylint: stdin ended inside a request\n")
        return .trouble
      }
      let answer = answer(to: bytes)
      let count = UInt32(answer.count)
      sink.write((0..<4).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) } + answer)
      guard sink.flush() else { return .trouble }
    }
  }

  private func answer(to bytes: [UInt8]) -> [UInt8] {
    var answer = NativeAnswer(id: nil)
    do throws(ChildWork.Failure) {
      let asked = try NativeRequest.read(bytes)
      answer.id = asked.id?.value
      try judge(asked, &answer)
    } catch {
      answer.unchecked = error.reason
    }
    return answer.bytes
  }

  private func judge(
    _ asked: NativeRequest, _ answer: inout NativeAnswer
  ) throws(ChildWork.Failure) {
    var request = LintRequest()
    request.isLeaving = true
    request.stdinName = "message"
    let isLeaving = asked.leaving ?? false
    let overrides = isLeaving ? Overrides(taking: state) : nil
    let log = SendLog(state: isLeaving ? state : nil)
    let verdict: SendVerdict
    do throws(ChildWork.Failure) {
      let judgement = Judgement(
        request: request, report: NativeJSON(), showsNotes: true, deadline: deadline)
      verdict = try judgement.verdict(on: asked.message, original: asked.originalBytes)
    } catch {
      log.add("not-judged", [], error.reason)
      throw error
    }
    answer.findings = verdict.report
    answer.unchecked = verdict.unread.map { "the message is \($0)" }
    guard verdict.failing != nil else { return log.add(passing: verdict) }
    let override = overrides?.take(for: verdict)
    answer.override = asked.anyway == true ? "anyway" : override
    answer.isOK = answer.override != nil
    if let override = answer.override {
      return log.add("sent-over", verdict.failingRules, override)
    }
    overrides?.confirmations(for: verdict)?.remember(verdict)
    log.add("refused", verdict.failingRules, "the mail client keeps it")
  }

  /// nil where stdin ends before.
  private func take(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes { raw in
        read(0, raw.baseAddress?.advanced(by: filled), count - filled)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      filled += got
    }
    return bytes
  }
}

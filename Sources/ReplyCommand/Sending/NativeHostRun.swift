import Glibc
import ReplyReporters

/// `native-host`: answers a mail client's extension over stdin and stdout, until stdin ends.
///
/// Native messaging: a length of four bytes in the machine's order, then JSON.
struct NativeHostRun {
  /// Bytes of a request; Firefox and Thunderbird send at most 4 GB, and no message is that long.
  static let most = 256 << 20

  let request: LintRequest
  let deadline = 10

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
    let asked: NativeRequest
    do throws(RecordError) {
      asked = try NativeRequest.read(bytes)
    } catch {
      return NativeJSON.answer(unchecked: nil, because: "the request: \(error.reason)")
    }
    var request = request
    request.stdinName = asked.id ?? "message"
    let judgement = Judgement(request: request, reporter: NativeJSON(), deadline: deadline)
    do throws(ChildWork.Failure) {
      let report = try judgement.report(
        on: asked.message, original: asked.original.map { Array($0.utf8) })
      guard !report.isEmpty else { throw ChildWork.Failure(reason: "there is nothing to read") }
      return report
    } catch {
      return NativeJSON.answer(unchecked: asked.id, because: error.reason)
    }
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

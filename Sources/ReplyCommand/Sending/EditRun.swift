import Glibc
import ReplyReporters

/// `edit`: runs the editor that a mail client would run, judges the draft, and lets the writer go back
/// to it. The one place where replylint asks: there is a terminal in every client's editor step.
struct EditRun {
  let request: LintRequest
  /// The editor and its words, the draft last.
  let words: [String]
  private let trouble = Trouble()

  init(request: LintRequest, words: [String]) {
    self.request = request
    self.words = words
  }

  /// The editor's status where that is not 0, so that the client knows; else 0, whatever was found.
  func run() -> Int32 {
    guard let draft = words.last, words.count > 1 else {
      trouble.report("edit: expected an editor and a file, such as: replylint edit vim draft.eml")
      return ExitStatus.trouble.rawValue
    }
    while true {
      let status = runEditor()
      guard status == 0 else { return status }
      guard let verdict = verdict(on: draft), verdict.failing != nil else { return 0 }
      Trouble.write(String(decoding: verdict.report, as: UTF8.self))
      guard wantsToEditAgain() else { return 0 }
    }
  }

  /// nil where it cannot be judged: the draft stays as it is, and is judged again when it is sent.
  private func verdict(on draft: String) -> SendVerdict? {
    let isColoured = TerminalColour.isOn(request.colour, descriptor: 2)
    let judgement = Judgement(
      request: request, report: CheckText(isColoured: isColoured), deadline: 10)
    do throws(FileError) {
      let bytes = try FileReading.bytes(of: draft)
      do throws(ChildWork.Failure) {
        return try judgement.verdict(on: bytes)
      } catch {
        trouble.report("\(draft): not judged: \(error.reason)")
      }
    } catch {
      trouble.report("\(draft): cannot read the draft: \(error.reason)")
    }
    return nil
  }

  private func runEditor() -> Int32 {
    var arguments = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    var child = pid_t()
    let code = posix_spawnp(&child, words[0], nil, nil, &arguments, environ)
    guard code == 0 else {
      trouble.report("\(words[0]): cannot start the editor: \(FileReading.reason(code))")
      return ExitStatus.trouble.rawValue
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }

  /// Asks on the terminal; without one the draft is kept.
  private func wantsToEditAgain() -> Bool {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    while true {
      let question = Array("e: edit again, k: keep it as it is [e] ".utf8)
      _ = question.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      switch answer(from: terminal) {
      case "", "e": return true
      case "k", nil: return false
      default: continue
      }
    }
  }

  /// A line, without its end; nil where there is none.
  private func answer(from terminal: Int32) -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(terminal, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      if byte == 0x0A { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
  }
}

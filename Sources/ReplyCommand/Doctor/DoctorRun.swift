import Glibc

/// `doctor`: looks for set-ups of mail clients that hide refusals, and says what lies in the folder for
/// state.
struct DoctorRun {
  let home: String
  let state: StateFolder?

  func run() -> ExitStatus {
    var text = ""
    var count = 0
    for client in MailClient.all {
      for file in client.files {
        let path = "\(home)/\(file)"
        guard FileReading.exists(path) else { continue }
        let (faults, isOurs) = read(path, client)
        text += "\(client.name): \(path): \(Self.verdict(faults.count, isOurs: isOurs))\n"
        for fault in faults { text += Self.lines(of: fault) }
        count += faults.count
      }
    }
    if text.isEmpty {
      text = "no settings of a mail client that doctor knows were found in \(home)\n"
    }
    text += stateLines
    let status = Sink.toStandardOutput(text)
    return status == .clean && count > 0 ? .findings : status
  }

  /// What goes wrong in a file, and whether it names replylint at all.
  private func read(_ path: String, _ client: MailClient) -> (faults: [SetupFault], isOurs: Bool) {
    guard let bytes = try? FileReading.bytes(of: path) else {
      let fault = SetupFault(
        path: path, line: 1, message: "cannot be read: \(FileReading.systemReason())",
        help: "look at its permissions")
      return ([fault], true)
    }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isOurs = lines.contains { $0.contains("replylint") }
    guard isOurs else { return ([], false) }
    var faults: [SetupFault] = []
    for (index, line) in lines.enumerated() {
      guard let fault = client.fault(line) else { continue }
      faults.append(
        SetupFault(path: path, line: index + 1, message: fault.message, help: fault.help))
    }
    return (faults, true)
  }

  private static func verdict(_ faults: Int, isOurs: Bool) -> String {
    guard isOurs else { return "replylint is not set up here" }
    return faults == 0 ? "good" : "to be looked at"
  }

  private static func lines(of fault: SetupFault) -> String {
    "\(fault.path):\(fault.line): warning: \(fault.message)\n  help: \(fault.help)\n"
  }

  private var stateLines: String {
    guard let state else {
      return "state: no folder, since HOME is not set: nothing can be kept back\n"
    }
    var text = "state: \(state.path)\n"
    let kept = StateFolder.names(in: state.refused).count
    if kept > 0 { text += "  messages that were kept back: \(kept), in \(state.refused)\n" }
    let cut = StateFolder.names(in: state.spool).count
    if cut > 0 {
      text += "  messages that were cut off on their way: \(cut), in \(state.spool)\n"
    }
    if access(state.path, F_OK) == 0, access(state.path, W_OK) != 0 {
      text += "  it cannot be written: nothing can be kept back, and every message is sent\n"
    }
    return text
  }
}

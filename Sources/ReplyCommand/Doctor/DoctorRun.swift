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
      for path in client.files.flatMap(paths) where FileReading.exists(path) {
        let (faults, isOurs) = read(path, client)
        // Of many files only those that are ours matter.
        guard isOurs || !client.files.contains(where: { $0.contains("*") }) else { continue }
        text += "\(client.name): \(path): \(Self.verdict(faults, isOurs: isOurs))\n"
        for fault in faults { text += Self.lines(of: fault) }
        count += faults.count { $0.remark.severity > .note }
      }
    }
    if text.isEmpty {
      text = "no settings of a mail client that doctor knows were found in \(home)\n"
    }
    text += stateLines
    if state?.unusable != nil { count += 1 }
    let status = Sink.toStandardOutput(text)
    return status == .clean && count > 0 ? .findings : status
  }

  private func paths(_ file: String) -> [String] {
    guard let star = file.firstIndex(of: "*") else { return ["\(home)/\(file)"] }
    let folder = "\(home)/\(file[..<star])"
    let end = file[file.index(after: star)...]
    return StateFolder.names(in: folder).filter { $0.hasSuffix(end) }.map { folder + $0 }
  }

  /// What goes wrong in a file, and whether it names replylint at all.
  private func read(_ path: String, _ client: MailClient) -> (faults: [SetupFault], isOurs: Bool) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReading.bytes(of: path)
    } catch {
      let remark = SetupRemark(
        message: "cannot be read: \(error.reason)", help: "look at its permissions")
      return ([SetupFault(path: path, line: 1, remark: remark)], true)
    }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isOurs = lines.contains { $0.contains("replylint") }
    guard isOurs else { return ([], false) }
    var faults: [SetupFault] = []
    for (index, line) in lines.enumerated() {
      guard let remark = client.remark(line) else { continue }
      faults.append(SetupFault(path: path, line: index + 1, remark: remark))
    }
    return (faults, true)
  }

  private static func verdict(_ faults: [SetupFault], isOurs: Bool) -> String {
    guard isOurs else { return "replylint is not set up here" }
    return faults.allSatisfy { $0.remark.severity == .note } ? "good" : "to be looked at"
  }

  private static func lines(of fault: SetupFault) -> String {
    let remark = fault.remark
    return "\(fault.path):\(fault.line): \(remark.severity.rawValue): \(remark.message)\n"
      + "  help: \(remark.help)\n"
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
    if let reason = state.unusable {
      text += "  nothing can be kept there, and every message is sent: \(reason)\n"
    }
    return text
  }
}

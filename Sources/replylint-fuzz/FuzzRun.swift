import Foundation

/// Runs cases in children of this program, for a trap or a hang ends only the child.
///
/// Each child writes the case it is at to a file before it tries it, and is ended by an alarm where
/// one takes too long.
struct FuzzRun {
  let options: FuzzOptions

  /// Runs until the time is over. The number of inputs that were found at fault.
  func run() -> Int {
    say(
      "replylint-fuzz: seed \(options.seed), \(options.seconds) s, \(options.jobs) at a time; again:"
        + " --seed \(options.seed)")
    let end = Date().addingTimeInterval(Double(options.seconds))
    try? FileManager.default.createDirectory(
      atPath: options.found, withIntermediateDirectories: true)
    var children: [Int: Process] = [:]
    var next = Array(0..<options.jobs)
    var found = 0
    while Date() < end {
      for job in 0..<options.jobs {
        if let child = children[job], child.isRunning { continue }
        if let child = children[job] {
          found += keep(job, endOf: child)
          next[job] = (number(job) ?? next[job]) + options.jobs
        }
        children[job] = start(job, from: next[job], until: end)
      }
      Thread.sleep(forTimeInterval: 0.2)
    }
    for (job, child) in children {
      child.waitUntilExit()
      found += keep(job, endOf: child)
    }
    let cases = (0..<options.jobs).compactMap { number($0) }.reduce(0, +) / max(1, options.jobs)
    say("replylint-fuzz: about \(cases) cases, \(found) at fault")
    return found
  }

  private func say(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }

  private func folder(_ job: Int) -> String { "\(options.found)/job-\(job)" }

  private func start(_ job: Int, from number: Int, until end: Date) -> Process? {
    let child = Process()
    child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    let left = max(1, Int(end.timeIntervalSinceNow))
    try? FileManager.default.createDirectory(
      atPath: folder(job), withIntermediateDirectories: true)
    child.arguments =
      [
        "--child", folder(job), "--from", "\(number)", "--step", "\(options.jobs)", "--seed",
        "\(options.seed)", "--seconds", "\(left)",
      ] + options.paths
    do { try child.run() } catch { return nil }
    return child
  }

  /// The case that a child was at last.
  private func number(_ job: Int) -> Int? {
    (try? String(contentsOfFile: "\(folder(job))/number", encoding: .utf8)).flatMap { Int($0) }
  }

  /// Keeps the input that ended a child; 1 where there was one.
  private func keep(_ job: Int, endOf child: Process) -> Int {
    guard child.terminationReason == .uncaughtSignal || child.terminationStatus != 0 else {
      return 0
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder(job))) ?? []
    guard let name = names.first(where: { $0.hasPrefix("case.") && $0 != "case.mbox" }) else {
      say("job \(job) ended with status \(child.terminationStatus) before its first case")
      return 1
    }
    let kept = "\(options.found)/\(options.seed)-\(number(job) ?? 0).\(name.dropFirst(5))"
    try? FileManager.default.copyItem(atPath: "\(folder(job))/\(name)", toPath: kept)
    let reason =
      child.terminationReason == .exit
      ? "does not hold"
      : child.terminationStatus == SIGALRM ? "takes too long" : "ends the program"
    say("\(kept): \(reason); again: \(CommandLine.arguments[0]) \(kept)")
    return 1
  }
}

import Foundation

/// Tries case after case in this process.
struct FuzzChild {
  let options: FuzzOptions
  /// Folder for files of its own.
  let folder: String

  /// The exit status: 1 after the first case at fault, 0 when the time is over.
  func run() throws -> Int32 {
    let corpus = FuzzCorpus(paths: options.paths)
    let subject = try FuzzSubject(scratch: folder)
    let end = Date().addingTimeInterval(Double(options.seconds))
    var number = options.from
    while Date() < end {
      let (kind, bytes) = corpus.input(seed: options.seed, number: number)
      write(number, kind, bytes)
      alarm(Self.seconds(for: bytes.count))
      let faults = subject.faults(of: bytes, kind: kind)
      alarm(0)
      guard faults.isEmpty else {
        for fault in faults.prefix(5) { FileHandle.standardError.write(Data("  \(fault)\n".utf8)) }
        return 1
      }
      number += options.step
    }
    return 0
  }

  /// Far more than any case takes, also where the machine has other work.
  static func seconds(for size: Int) -> UInt32 { UInt32(10 + size / 10_000) }

  private func write(_ number: Int, _ kind: InputKind, _ bytes: [UInt8]) {
    for other in InputKind.allCases where other != kind {
      unlink("\(folder)/case.\(other.rawValue == "mbox" ? "input.mbox" : other.rawValue)")
    }
    let name = kind == .mbox ? "case.input.mbox" : "case.\(kind.rawValue)"
    FileManager.default.createFile(atPath: "\(folder)/\(name)", contents: Data(bytes))
    FileManager.default.createFile(atPath: "\(folder)/number", contents: Data("\(number)".utf8))
  }
}

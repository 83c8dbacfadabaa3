import Glibc
import ReplyReporters
import ReplyRules

/// `init`: a starter file that changes nothing until something in it is made to count.
struct InitRun {
  let folder: String

  func run() -> ExitStatus {
    let text = StarterConfiguration(pages: builtInRules.map { RulePage($0) }).text
    if folder == "-" { return Sink.toStandardOutput(text) }
    let path = folder == "." ? ConfigurationFinder.name : folder + "/" + ConfigurationFinder.name
    do throws(FileError) {
      guard FileReading.exists(folder) else {
        throw FileError(path: folder, reason: "expected a folder, found nothing")
      }
      guard !FileReading.exists(path) else {
        throw FileError(path: path, reason: "the file is there already, and is left as it is")
      }
      try FileWriting.replace(path, with: Array(text.utf8))
      Trouble().remark(["\(path): written; a line counts once its comment sign is gone"])
      return .clean
    } catch {
      Trouble().report("\(error.path): cannot write a configuration: \(error.reason)")
      return .trouble
    }
  }
}

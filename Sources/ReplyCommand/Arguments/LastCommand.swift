import ArgumentParser
import Glibc

/// `replylint last`.
struct LastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "last",
    abstract: "Prints the report of the last message that was kept back.",
    discussion: """
      For mail clients that show no more than an exit status. The first line says when; the message \
      itself lies where the report says.
      """)

  func run() throws {
    guard let path = StateFolder.standing?.lastReport, FileReading.exists(path) else {
      throw ExitCode(Sink.toStandardOutput("no message was kept back\n").rawValue)
    }
    let report: String
    do throws(FileError) {
      report = String(decoding: try FileReading.bytes(of: path), as: UTF8.self)
    } catch {
      Trouble.say("replylint: \(error.path): cannot read the last report: \(error.reason)\n")
      throw ExitCode(ExitStatus.trouble.rawValue)
    }
    let when = FileAge.seconds(path).map { UTCStamp.plain(UTCStamp.now - $0) + "\n" } ?? ""
    throw ExitCode(Sink.toStandardOutput(when + report).rawValue)
  }
}

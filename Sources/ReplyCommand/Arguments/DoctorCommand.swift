import ArgumentParser

/// `replylint doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Finds set-ups of mail clients that hide what replylint says.",
    discussion: """
      Reads the settings of mutt, neomutt, aerc, alot, Emacs, mailx, s-nail and Claws Mail below HOME, \
      and changes nothing. The status is 1 where something is to be looked at.
      """)

  func run() throws {
    guard let home = Environment.variable("HOME") else {
      Trouble.say("replylint: doctor: HOME is not set, expected the folder of the settings\n")
      throw ExitCode(ExitStatus.trouble.rawValue)
    }
    throw ExitCode(DoctorRun(home: home, state: StateFolder.standing).run().rawValue)
  }
}

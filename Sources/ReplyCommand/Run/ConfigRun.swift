import ReplyReporters
import ReplyRules

/// `config`: the settings that hold for a path, or the schema of all configurations.
struct ConfigRun {
  private let request: LintRequest
  private let path: String
  private let writesSchema: Bool

  init(_ request: LintRequest, path: String, writesSchema: Bool) {
    self.request = request
    self.path = path
    self.writesSchema = writesSchema
  }

  func run() -> ExitStatus {
    let pages = builtInRules.map { RulePage($0) }
    if writesSchema { return Sink.toStandardOutput(ConfigurationSchema(pages: pages).text) }
    do throws(SetupError) {
      let setup = Setup(request)
      let table = SettingsTable(setup)
      let (effective, configurations) = try table.effective(path == "-" ? "." : path)
      // Settings that no engine can work by are refused here as everywhere.
      let settings = try setup.settings(effective, number: 0)
      let text = ConfigurationText(
        effective: effective, running: settings.engine.ruleIdentifiers, pages: pages,
        files: configurations.map(\.path))
      return Sink.toStandardOutput(text.text(of: path == "-" ? "standard input" : path))
    } catch {
      Trouble().report(error.message)
      return .trouble
    }
  }
}

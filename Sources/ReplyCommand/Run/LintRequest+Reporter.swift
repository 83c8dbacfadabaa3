import ReplyReporters
import ReplyRules

extension LintRequest.OutputFormat {
  /// What `inspect` can write.
  static let ofInspect: [Self] = [.text, .json, .jsonl]
}

extension LintRequest {
  /// The reporter of the task and the output format.
  ///
  /// - Parameter isColoured: holds for text.
  func reporter(isColoured: Bool) -> any Reporter {
    switch (task, outputFormat) {
    case (.inspect, .json): InspectJSON(isArray: true)
    case (.inspect, .jsonl): InspectJSON(isArray: false)
    case (.inspect, _): InspectText()
    case (.check, .text): CheckText(isColoured: isColoured, showsQuestions: showsQuestions)
    case (.check, .json): CheckJSON(isArray: true, showsQuestions: showsQuestions)
    case (.check, .jsonl): CheckJSON(isArray: false, showsQuestions: showsQuestions)
    case (.check, .sarif): SARIFReporter(tool: tool)
    case (.check, .github): GitHubReporter()
    case (.check, .gitlab): GitLabReporter()
    case (.check, .checkstyle): CheckstyleReporter()
    case (.check, .junit): JUnitReporter()
    case (.check, .csv): CSVReporter()
    }
  }

  private var tool: ToolDescription {
    ToolDescription(
      name: ProgramVersion.name, version: ProgramVersion.number,
      rules: builtInRules.map { $0.description })
  }
}

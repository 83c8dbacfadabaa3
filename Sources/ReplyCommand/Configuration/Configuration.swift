import ReplyEngine
import ReplyRuleKit

/// The settings of one `.replylint.toml`.
struct Configuration: Sendable {
  var engine = EngineSettings()
  var failOn: Severity?
  /// Folders of .lex files, resolved against the file's folder.
  var lexiconFolders: [String] = []
  var customerNames: [String] = []
}

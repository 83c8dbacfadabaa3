/// What `learn` is asked for.
struct LearnRequest: Sendable {
  /// Files, folders, or `-`.
  var paths: [String] = []
  var inputFormat: LintRequest.InputFormat = .auto
  /// Addresses and domains; empty: guessed.
  var me: [String] = []
  /// nil: that of the configuration.
  var store: String?
  var keepsText = false
  var forgets = false
  var lists = false
  /// nil: one a core.
  var jobs: Int?

  /// The same input as `check` would read it, without configuration.
  var input: LintRequest {
    var request = LintRequest()
    request.paths = paths
    request.inputFormat = inputFormat
    request.readsConfiguration = false
    return request
  }
}

import ReplyEngine

/// What one message tells of suppressions and baseline, for the end of the run.
struct SilenceRecord {
  var settings: LintSettings
  var silence: Silence
  /// The message's name in the baseline; nil where there is none.
  var key: String?
  /// Findings that a baseline may accept: those that nothing else silences.
  var findings: [PlacedFinding] = []
}

/// Exit statuses of every command but `sendmail`: docs/exit-status.md.
enum ExitStatus: Int32 {
  case clean = 0
  /// Findings at or above `--fail-on`.
  case findings = 1
  /// Part of the work could not be done; wins over `findings`.
  case trouble = 2
}

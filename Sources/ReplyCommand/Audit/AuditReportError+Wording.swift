import ReplyReporters

extension AuditReportError: CustomStringConvertible {
  /// What was attempted, what stood there, what was expected, and where.
  var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): cannot read the earlier report: \(reason)"
    case .malformed(let path, let reason):
      "\(path): cannot compare with the earlier report: \(reason); "
        + "expected what audit --output-format json writes"
    case .otherVersion(let path, let found):
      "\(path): the earlier report is of version \(found), expected version \(AuditJSON.version); "
        + "audit the earlier mail again"
    }
  }
}

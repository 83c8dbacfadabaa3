extension BaselineError: CustomStringConvertible {
  /// What was attempted, what stood there, what was expected, and where.
  var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): cannot read the baseline: \(reason); --write-baseline makes one"
    case .malformed(let path, let reason):
      "\(path): cannot read the baseline: \(reason); "
        + "mend the file, or take it away and let --write-baseline make a new one"
    case .otherVersion(let path, let found):
      "\(path): the baseline is of version \(found), expected version \(BaselineFile.version); "
        + "take the file away, and --write-baseline makes a new one"
    case .unwritable(let path, let reason):
      "\(path): cannot write the baseline: \(reason)"
    }
  }
}

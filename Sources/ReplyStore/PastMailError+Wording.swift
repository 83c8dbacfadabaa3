extension PastMailError: CustomStringConvertible {
  /// One line for people: what stood there, and what to do.
  public var description: String {
    switch self {
    case .damaged(let path, let reason):
      "\(path): the store of past mail is damaged (\(reason)): move it away and learn again"
    case .foreign(let path):
      "\(path): expected a store of past mail, as `replylint learn` writes it, found another file"
    case .newer(let path, let version, let known):
      "\(path): the store of past mail is of version \(version), this replylint knows up to \(known)"
    case .full(let path):
      "\(path): no room is left on the disk for the store of past mail"
    case .busy(let path, let seconds):
      "\(path): another process has been writing to the store of past mail for \(seconds) seconds"
    case .refused(let path, let reason):
      "\(path): cannot use the store of past mail: \(reason)"
    }
  }
}

extension StoreFileError: CustomStringConvertible {
  /// One line for people: what stood there, and what to do.
  public var description: String {
    let store = "the \(kind.name)"
    switch fault {
    case .damaged(let reason):
      return "\(path): \(store) is damaged (\(reason)): move it away and \(kind.remedy)"
    case .foreign:
      return
        "\(path): expected a \(kind.name), as `\(kind.maker)` writes it, found another file"
    case .newer(let version, let known):
      return "\(path): \(store) is of version \(version), this replylint knows up to \(known)"
    case .full:
      return "\(path): no room is left on the disk for \(store)"
    case .busy(let seconds):
      return "\(path): another process has been writing to \(store) for \(seconds) seconds"
    case .refused(let reason):
      return "\(path): cannot use \(store): \(reason)"
    }
  }
}

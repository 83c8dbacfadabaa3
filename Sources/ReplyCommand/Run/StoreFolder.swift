import Glibc

/// The folder in which things are kept between runs.
enum StoreFolder {
  /// `REPLYLINT_STORE`, else `replylint` in the user's folder for data (XDG Base Directory
  /// Specification); nil where there is neither that nor a home.
  static var path: String? {
    if let own = variable("REPLYLINT_STORE") { return own }
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return "\(data)/replylint" }
    return variable("HOME").map { "\($0)/.local/share/replylint" }
  }

  /// nil where it is empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}

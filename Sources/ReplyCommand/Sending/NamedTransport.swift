import Glibc

/// The transport of `replylint-sendmail`, whose command line names none.
enum NamedTransport {
  /// The command and its words: `REPLYLINT_SENDMAIL`, else `transport` of the configuration, else the
  /// system's, where that is not this program. Empty where there is none.
  ///
  /// - Throws: `ChildWork.Failure` where the configuration cannot be read.
  static func words(deadline: Int) throws(ChildWork.Failure) -> [String] {
    if let named = Environment.variable("REPLYLINT_SENDMAIL") {
      return access(named, X_OK) == 0 ? [named] : named.split(separator: " ").map(String.init)
    }
    let configured = try ChildWork.answer(deadline: deadline) { () throws(SetupError) in
      let setup = Setup(LintRequest())
      let configurations = try setup.configurations(for: ConfigurationFinder.absolute(".") ?? "/")
      let words = setup.effective(configurations) { _, _ in false }.transport?.value ?? []
      return Array(words.joined(separator: "\0").utf8)
    }
    if !configured.isEmpty {
      return configured.split(separator: 0, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    let standing = ["/usr/sbin/sendmail", "/usr/lib/sendmail"]
    return standing.first { access($0, X_OK) == 0 && !isThisProgram($0) }.map { [$0] } ?? []
  }

  private static func isThisProgram(_ path: String) -> Bool {
    var one = stat()
    var other = stat()
    guard stat(path, &one) == 0, stat("/proc/self/exe", &other) == 0 else { return false }
    return one.st_ino == other.st_ino && one.st_dev == other.st_dev
  }
}

/// Which file past mail is kept in.
enum StorePath {
  /// Where nothing says otherwise; nil where there is neither a folder for data nor a home.
  static var standing: String? { StoreFolder.path.map { "\($0)/past-mail.sqlite" } }

  /// - Throws: `SetupError` where there is none, or the configuration cannot be read.
  static func of(_ request: LearnRequest) throws(SetupError) -> String {
    if let store = request.store { return store }
    let (effective, _) = try SettingsTable(Setup(LintRequest())).effective(".")
    guard let path = effective.store?.value ?? standing else {
      throw SetupError(
        message: "there is no folder to keep past mail in: HOME is not set\n"
          + "  help: name a file: --store FILE")
    }
    return path
  }
}

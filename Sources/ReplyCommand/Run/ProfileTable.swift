/// The profiles of a run: one for each configuration file that holds for one of the paths.
final class ProfileTable {
  private(set) var profiles: [Profile] = []
  private var numbers: [String: Int] = [:]
  private let setup: Setup

  /// - Throws: `SetupError` of the first configuration that cannot be used.
  init(_ request: LintRequest) throws(SetupError) {
    setup = Setup(request)
    for path in request.paths {
      let file = setup.configurationFile(for: path == "-" ? nil : path)
      guard numbers[file ?? ""] == nil else { continue }
      numbers[file ?? ""] = profiles.count
      profiles.append(try setup.profile(file: file))
    }
  }

  func number(for path: String?) -> Int { numbers[setup.configurationFile(for: path) ?? ""] ?? 0 }
}

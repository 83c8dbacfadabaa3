import Foundation
import Testing

/// An empty folder with the built program on its path, and an empty home; it goes with the test.
final class Scratch {
  /// What a run came to.
  struct Outcome {
    var stdout: [UInt8]
    var stderr: [UInt8]
    var status: Int32
    var seconds: Double

    var out: String { String(decoding: stdout, as: UTF8.self) }
    var err: String { String(decoding: stderr, as: UTF8.self) }
  }

  struct Failure: Error { var reason: String }

  /// Where commands run.
  let folder: URL
  private let root: URL

  init() throws {
    let name = "replylint-terminal-\(UUID().uuidString)"
    root = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    folder = root.appendingPathComponent("work")
    for inside in ["work", "home", "bin"] {
      try FileManager.default.createDirectory(
        at: root.appendingPathComponent(inside), withIntermediateDirectories: true)
    }
    let bin = root.appendingPathComponent("bin")
    try FileManager.default.createSymbolicLink(
      at: bin.appendingPathComponent("replylint"), withDestinationURL: try Self.program())
    // Written by a shell: a descriptor open for writing here could be inherited by a command that
    // another test starts, and a file open for writing cannot be run.
    _ = try Self.spawn(
      "cat > unprivileged && chmod 755 unprivileged", in: bin,
      environment: ["PATH": "/usr/bin:/bin"], stdin: Array(Self.unprivileged.utf8))
  }

  deinit {
    _ = try? Scratch.spawn("chmod -R u+rwx .", in: root, environment: [:])
    try? FileManager.default.removeItem(at: root)
  }

  /// Who is root may read everything; this takes that away from a command.
  private static let unprivileged = """
    #!/bin/sh
    [ "$(id -u)" = 0 ] || exec "$@"
    exec setpriv --bounding-set=-dac_override,-dac_read_search "$@"

    """

  static let fixtures: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("Fixtures")
  }()

  /// The executable that `REPLYLINT_PROGRAM` names, a release build for one, which runs ten times as
  /// fast; else the one that was built with the tests: beside their bundle.
  private static func program() throws -> URL {
    if let named = ProcessInfo.processInfo.environment["REPLYLINT_PROGRAM"] {
      guard FileManager.default.isExecutableFile(atPath: named) else {
        throw Failure(reason: "REPLYLINT_PROGRAM names \(named), which cannot be run")
      }
      return URL(fileURLWithPath: named)
    }
    let beside = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for folder in beside + [own] {
      let program = folder.appendingPathComponent("replylint")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
    }
    throw Failure(reason: "no replylint beside \(CommandLine.arguments[0])")
  }

  func copyFixtures() throws {
    let copy = folder.appendingPathComponent("Fixtures")
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    for part in ["mail", "mailbox", "readme", "sent"] {
      try FileManager.default.copyItem(
        at: Self.fixtures.appendingPathComponent(part), to: copy.appendingPathComponent(part))
    }
  }

  /// Writes messages with one finding each into the folder `many`.
  func writeMany(_ count: Int) throws {
    for number in 0..<count {
      try write(Self.nameOfMany(number), "Hi {{first_name}},\n\nyour order left today.\n")
    }
  }

  /// From 0.
  static func nameOfMany(_ number: Int) -> String {
    "many/" + String(repeating: "0", count: 5 - "\(number)".count) + "\(number).txt"
  }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  /// Runs command lines in a shell, in the scratch folder.
  func run(_ commands: String, stdin: [UInt8] = []) throws -> Outcome {
    let environment = [
      "PATH": root.appendingPathComponent("bin").path + ":/usr/bin:/bin:/usr/sbin:/sbin",
      "HOME": root.appendingPathComponent("home").path, "LC_ALL": "C.UTF-8", "COLUMNS": "100",
    ]
    var outcome = try Self.spawn(commands, in: folder, environment: environment, stdin: stdin)
    outcome.stdout = neutral(outcome.stdout)
    outcome.stderr = neutral(outcome.stderr)
    return outcome
  }

  /// The scratch folder's own name, which is another in each run, becomes `/scratch`.
  private func neutral(_ bytes: [UInt8]) -> [UInt8] {
    let name = Array(root.lastPathComponent.utf8)
    guard !bytes.contains(0), bytes.firstRange(of: name) != nil else { return bytes }
    let text = String(decoding: bytes, as: UTF8.self)
    let real = root.resolvingSymlinksInPath().path
    return Array(
      text.replacingOccurrences(of: real, with: "/scratch")
        .replacingOccurrences(of: root.path, with: "/scratch").utf8)
  }

  /// Through files, not pipes: nothing can block, and nothing is lost.
  @discardableResult
  private static func spawn(
    _ commands: String, in folder: URL, environment: [String: String], stdin: [UInt8] = []
  ) throws -> Outcome {
    let base = folder.deletingLastPathComponent().appendingPathComponent(UUID().uuidString).path
    let paths = ["\(base).in", "\(base).out", "\(base).err"]
    defer { for path in paths { unlink(path) } }
    try Data(stdin).write(to: URL(fileURLWithPath: paths[0]))

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, paths[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, paths[1], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, paths[2], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let shell = ["/bin/sh", "-c", "cd \"$0\" && eval \"$1\"", folder.path, commands]
    var arguments: [UnsafeMutablePointer<CChar>?] = shell.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }

    // The threads that tests run on may block signals, and a command would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    let start = ContinuousClock.now
    var process = pid_t()
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw Failure(reason: "cannot start /bin/sh: \(code)") }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let took = ContinuousClock.now - start
    let isExit = status & 0x7F == 0
    return Outcome(
      stdout: Array(try Data(contentsOf: URL(fileURLWithPath: paths[1]))),
      stderr: Array(try Data(contentsOf: URL(fileURLWithPath: paths[2]))),
      status: isExit ? (status >> 8) & 0xFF : 128 + (status & 0x7F),
      seconds: Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
  }
}

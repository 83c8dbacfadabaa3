import Glibc
import Synchronization

/// What the signals that ask a program to end (SIGINT, SIGTERM, SIGHUP) do while work is under way:
/// the first lets it stop between two messages and close its document; the second ends it at once.
enum Interruption {
  private static let count = Atomic<Int>(0)
  private static let leavesInput = Atomic<Bool>(false)
  /// Address of a path that ends with NUL, or 0.
  private static let temporary = Atomic<UInt>(0)

  /// The first signal has come.
  static var isRequested: Bool { count.load(ordering: .relaxed) > 0 }

  /// Signals that are ignored, as after `nohup`, stay so.
  ///
  /// - Parameter endsInput: a read of standard input that waits is ended by the first signal. Not
  ///   where the input is to be passed on whole.
  static func watch(endsInput: Bool) {
    leavesInput.store(!endsInput, ordering: .relaxed)
    // The first use of a static may take a lock, which a handler must not.
    _ = (isRequested, temporary.load(ordering: .relaxed))
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var old = sigaction()
      guard sigaction(number, nil, &old) == 0, !isIgnored(old) else { continue }
      // Without SA_RESTART, so that a read that waits returns.
      var new = sigaction()
      new.__sigaction_handler.sa_handler = handle
      sigemptyset(&new.sa_mask)
      sigaction(number, &new, nil)
    }
  }

  /// Names the file that must not stay behind; nil when there is none any more.
  static func removes(_ path: String?) {
    // The path before is not given back: the handler may be about to read it.
    temporary.store(UInt(bitPattern: path.flatMap { strdup($0) }), ordering: .relaxed)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Only what POSIX allows in a handler: no memory is taken, no lock.
  private static let handle: @convention(c) (Int32) -> Void = { number in
    let code = errno
    defer { errno = code }
    guard count.add(1, ordering: .relaxed).oldValue > 0 else {
      if !leavesInput.load(ordering: .relaxed) { endInput() }
      return
    }
    let path = UnsafePointer<CChar>(bitPattern: temporary.load(ordering: .relaxed))
    if let path { unlink(path) }
    signal(number, SIG_DFL)
    raise(number)
  }

  /// The next read of standard input finds its end.
  private static func endInput() {
    let nothing = open("/dev/null", O_RDONLY)
    guard nothing >= 0 else { return }
    dup2(nothing, 0)
    close(nothing)
  }
}

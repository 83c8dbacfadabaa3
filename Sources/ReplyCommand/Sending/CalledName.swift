import CReplyProcess

/// Names of the program that stand for one of its commands: links that mail clients call which take a
/// path and no words.
enum CalledName: String {
  case sendmail = "replylint-sendmail"
  case nativeHost = "replylint-native-host"

  /// - Parameter name: by which the caller names the program; mailx says `send-mail`, whatever the
  ///   path, so that the path counts too.
  init?(_ name: String?) {
    let started = rp_started_path().map { String(cString: $0) }
    let known = [name, started].compactMap { $0?.split(separator: "/").last }
      .compactMap { CalledName(rawValue: String($0)) }
    guard let first = known.first else { return nil }
    self = first
  }
}

import ReplyStore
import ReplyText

/// What messages were judged by: where it changes, they are judged anew.
enum AuditSettings {
  /// A hash of the program's version, the configurations that were read, and what the command line
  /// says of rules.
  static func hash(_ setup: Setup) -> Int64 {
    var parts = [ProgramVersion.number]
    let request = setup.request
    parts += [request.profile?.rawValue ?? "", "\(request.minConfidence ?? -1)"]
    parts += (request.select ?? ["all"]) + ["\0"] + request.ignore
    parts += request.lexiconFolders + request.contacts + request.customerNames
    for configuration in setup.readConfigurations {
      parts.append(configuration.path)
      let bytes = (try? FileReading.bytes(of: configuration.path)) ?? []
      parts.append(String(decoding: bytes, as: UTF8.self))
    }
    return AuditEntry.hash(parts.joined(separator: "\u{1}").utf8)
  }
}

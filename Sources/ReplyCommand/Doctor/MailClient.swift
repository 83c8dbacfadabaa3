import Glibc

/// What is known of a mail client: where its settings lie, and what in them goes wrong.
struct MailClient: Sendable {
  let name: String
  /// Below the home; `*` at the beginning of a name stands for any.
  let files: [String]
  /// Reads one line; nil where there is nothing to say.
  let remark: @Sendable (_ line: String) -> SetupRemark?

  static let all = [mutt, aerc, alot, emacs, mailx, claws, evolution, thunderbird]

  private static let mutt = MailClient(
    name: "mutt, neomutt",
    files: [
      ".muttrc", ".mutt/muttrc", ".config/mutt/muttrc", ".neomuttrc", ".neomutt/neomuttrc",
      ".config/neomutt/neomuttrc",
    ]
  ) { line in
    let line = bare(line, comment: "#")
    if let value = value(of: "sendmail_wait", in: line), value.hasPrefix("-") {
      return SetupRemark(
        message:
          "sendmail_wait is \(value): mutt does not wait, and says \"Mail sent\" of a message that is kept back",
        help: "set sendmail_wait=0"
      )
    }
    if let value = value(of: "sendmail", in: line), value.contains("replylint"),
      value.contains(" -- ")
    {
      return SetupRemark(
        message: "\" -- \" stands in $sendmail: mutt puts its own words before it",
        help: "leave the -- out: replylint sendmail /usr/sbin/sendmail -oem -oi"
      )
    }
    return nil
  }

  private static let aerc = MailClient(name: "aerc", files: [".config/aerc/accounts.conf"]) {
    line in
    let line = bare(line, comment: "#")
    guard let value = value(of: "outgoing", in: line), value.contains("replylint") else {
      return nil
    }
    return SetupRemark(
      severity: .note,
      message: "aerc shows no more than \"exit status 65\" of a refusal",
      help: "in aerc.conf: editor = replylint edit vim; or look with replylint last"
    )
  }

  private static let alot = MailClient(name: "alot", files: [".config/alot/config"]) { line in
    let line = bare(line, comment: "#")
    guard let value = value(of: "sendmail_command", in: line), value.contains("replylint"),
      !value.contains(" -t")
    else { return nil }
    return SetupRemark(
      message: "sendmail_command has no -t: alot names no people to the transport",
      help: "sendmail_command = replylint sendmail /usr/sbin/sendmail -t"
    )
  }

  private static let emacs = MailClient(
    name: "Emacs",
    files: [".emacs", ".emacs.el", ".emacs.d/init.el", ".config/emacs/init.el"]
  ) { line in
    let line = bare(line, comment: ";")
    let words = line.split { " ()'".contains($0) }.map(String.init)
    if let place = words.firstIndex(of: "message-interactive"),
      words.dropFirst(place + 1).first == "nil"
    {
      return SetupRemark(
        message: "message-interactive is nil: Emacs says \"sent\" of a message that is kept back",
        help: "(setq message-interactive t)"
      )
    }
    if words.contains("sendmail-program"), line.contains("\"replylint sendmail") {
      return SetupRemark(
        message: "sendmail-program is a path and takes no words",
        help:
          "(setq sendmail-program \"replylint-sendmail\"), and REPLYLINT_SENDMAIL names the transport"
      )
    }
    return nil
  }

  private static let mailx = MailClient(name: "mailx, s-nail", files: [".mailrc"]) { line in
    let line = bare(line, comment: "#")
    for name in ["mta", "sendmail"] {
      guard let value = value(of: name, in: line), value.contains("replylint") else { continue }
      guard value.contains(" ") || value.hasSuffix("replylint") else { return nil }
      return SetupRemark(
        message: "\(name) is a path and takes no words",
        help:
          "set \(name)=/usr/local/bin/replylint-sendmail, and REPLYLINT_SENDMAIL names the transport"
      )
    }
    return nil
  }

  private static let claws = MailClient(name: "Claws Mail", files: [".claws-mail/accountrc"]) {
    line in
    guard let value = value(of: "mail_command", in: line), value.contains("replylint") else {
      return nil
    }
    guard value.hasPrefix("/") else {
      return SetupRemark(
        message: "Claws Mail does not look for replylint in PATH: no message can be sent",
        help: "mail_command=/usr/local/bin/replylint sendmail /usr/sbin/sendmail -t -i")
    }
    return SetupRemark(
      severity: .note,
      message: "Claws Mail shows nothing of what replylint says of a refusal",
      help: "Tools, Actions, replylint (Integrations/claws-mail/actionsrc); or replylint last")
  }

  private static let evolution = MailClient(
    name: "Evolution", files: [".config/evolution/sources/*.source"]
  ) { line in
    guard let value = value(of: "CustomBinary", in: line), value.contains("replylint") else {
      return nil
    }
    guard value.hasPrefix("/") else {
      return SetupRemark(
        message: "Evolution does not look for replylint in PATH: no message can be sent",
        help: "CustomBinary=/usr/local/bin/replylint")
    }
    return SetupRemark(
      severity: .note, message: "Evolution shows nothing of what replylint says of a refusal",
      help: "look with replylint last")
  }

  private static let thunderbird = MailClient(
    name: "Thunderbird", files: [".mozilla/native-messaging-hosts/replylint.json"]
  ) { line in
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, parts[1] == "path" else { return nil }
    let path = parts[3]
    let name = path.split(separator: "/").last ?? ""
    guard path.hasPrefix("/"), access(path, X_OK) == 0 else {
      return SetupRemark(
        message: "\(path) cannot be started: Thunderbird sends without asking",
        help: "the absolute path of replylint-native-host, a link to replylint")
    }
    guard name == "replylint" else { return nil }
    return SetupRemark(
      message: "\"path\" takes no words: replylint alone does not answer Thunderbird",
      help: "ln -s replylint \(path)-native-host, and name that")
  }

  private static func bare(_ line: String, comment: Character) -> String {
    let text = line.drop { $0 == " " || $0 == "\t" }
    return text.first == comment ? "" : String(text)
  }

  /// The value in `set name=value`, `set name = "value"`, `name = value`; nil for another line.
  static func value(of name: String, in line: String) -> String? {
    var rest = line[...]
    if rest.hasPrefix("set ") { rest = rest.dropFirst(4).drop { $0 == " " } }
    guard rest.hasPrefix(name) else { return nil }
    rest = rest.dropFirst(name.count).drop { $0 == " " || $0 == "\t" }
    guard rest.first == "=" else { return nil }
    let value = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
    guard let quote = value.first, quote == "\"" || quote == "'" else {
      return String(value.prefix { $0 != "#" && $0 != "\r" }).trimmingTail()
    }
    return String(value.dropFirst().prefix { $0 != quote })
  }
}

extension String {
  fileprivate func trimmingTail() -> String {
    var text = self[...]
    while text.last == " " || text.last == "\t" { text = text.dropLast() }
    return String(text)
  }
}

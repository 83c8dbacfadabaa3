import ReplyReporters
import ReplyStore

/// What `learn` says of its work.
enum LearnWords {
  /// One line, ending with a line end.
  static func summary(_ tally: LearnTally, forgets: Bool) -> String {
    var parts: [String] = []
    func add(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { parts.append("\(Grouped.digits(count)) \(count == 1 ? one : many)") }
    }
    if forgets {
      add(tally.passedOver, "was not known", "were not known")
    } else {
      add(tally.passedOver, "was known before", "were known before")
    }
    add(tally.byOthers, "is by others", "are by others")
    add(tally.sayTooLittle, "says too little", "say too little")
    add(tally.unreadable, "was unreadable", "were unreadable")
    let done = "\(Grouped.messages(tally.done)) \(forgets ? "forgotten" : "learned")"
    return done + (parts.isEmpty ? "" : "; \(parts.joined(separator: ", "))") + "\n"
  }

  /// What a run that ended early leaves.
  static func kept(_ tally: LearnTally, forgets: Bool) -> String {
    "\(Grouped.messages(tally.done)) \(tally.done == 1 ? "was" : "were") "
      + "\(forgets ? "forgotten" : "learned"), the others were not"
  }

  /// One line, ending with a line end.
  static func holding(_ status: PastMailStatus, path: String) -> String {
    var line = "\(path) holds \(Grouped.messages(status.messages))"
    if status.recipients > 0 {
      line +=
        " to \(Grouped.digits(status.recipients)) recipient\(status.recipients == 1 ? "" : "s")"
    }
    line += ", \(Grouped.digits(status.sentences)) sentence\(status.sentences == 1 ? "" : "s")"
    if let days = status.days {
      line += ", \(DayWords.standard(day: days.lowerBound))"
      line += " to \(DayWords.standard(day: days.upperBound))"
    }
    return line + ", \(Grouped.digits((status.size + 1023) / 1024)) KiB\n"
  }

  /// All that `--list` shows.
  static func list(_ status: PastMailStatus, path: String) -> String {
    var text = holding(status, path: path)
    for sentence in status.frequent {
      let to = sentence.recipients > 0 ? " to \(Grouped.digits(sentence.recipients))" : ""
      text += "  \(Grouped.digits(sentence.messages)) times\(to): "
      text += OneLine.excerpt(sentence.text, limit: 120) + "\n"
    }
    return text
  }

}

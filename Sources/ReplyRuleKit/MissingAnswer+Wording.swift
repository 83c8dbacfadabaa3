import ReplyModel

extension MissingAnswer {
  /// What was asked and what the reply lacks: "asked when; no date or time in the reply".
  public var wording: String {
    switch self {
    case .time: "asked when; no date or time in the reply"
    case .amount: "asked how much; no number in the reply"
    case .place: "asked where; no place or link in the reply"
    case .person: "asked who; no name in the reply"
    case .reason: "asked why; no reason in the reply"
    case .file: "asked for a file; nothing is attached"
    }
  }
}

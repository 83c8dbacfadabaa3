extension Inspection {
  /// Past mail or a template shows that the text is everybody's.
  public var isRemembered: Bool { templateUse != nil || (pastMail?.probability ?? 0) >= 0.5 }

  /// Takes what past mail knows of the reply into account: it can make a form letter likelier, never
  /// less likely.
  public mutating func weigh(_ pastMail: PastMailUse) {
    self.pastMail = pastMail
    formLetter.ownWordsShare = min(formLetter.ownWordsShare, pastMail.ownWordsShare)
    guard pastMail.probability > formLetter.probability else { return }
    formLetter.probability = pastMail.probability
    formLetter.evidence = pastMail.heaviest.map(\.range)
  }

  /// Takes the template that the reply is made of into account, as `weigh(_:)` does past mail.
  public mutating func weigh(_ template: TemplateUse) {
    self.templateUse = template
    formLetter.ownWordsShare = min(formLetter.ownWordsShare, template.ownWordsShare)
    guard template.probability > formLetter.probability else { return }
    formLetter.probability = template.probability
    let longest = template.ranges.sorted { $0.count > $1.count }.prefix(3)
    formLetter.evidence = longest.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension PastMailUse {
  /// The three repeated sentences that tell most, in order of place.
  public var heaviest: [Repeated] {
    repeated.sorted { $0.weight > $1.weight }.prefix(3)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

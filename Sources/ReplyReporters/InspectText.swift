import ReplyEngine
import ReplyModel

/// `inspect --output-format text`: what was seen, for people.
public struct InspectText: Reporter {
  public init() {}

  /// Notices stand among what was seen.
  public var saysNotices: Bool { false }

  /// Empty: stderr says it.
  public func piece(of input: BrokenInput) -> ReportPiece { ReportPiece([]) }

  public func document() -> any ReportDocument { FramedDocument() }

  /// The lines of one message, ending with a line end.
  public func piece(of message: ReportedMessage) -> ReportPiece {
    let inspection = message.review.inspection
    let reply = inspection.reply
    let exchange = inspection.exchange
    var out = "\(OneLine.of(exchange.id)): language \(OneLine.of(reply.language))"
    out += ", original found by \(exchange.originalSource.rawValue)"
    out += exchange.originalPath.map { " (\(OneLine.of($0)))\n" } ?? "\n"
    for earlier in exchange.earlier {
      out += "  earlier, by \(earlier.role?.rawValue ?? "unknown"), found by "
      out += "\(earlier.source.rawValue)\(earlier.path.map { " (\(OneLine.of($0)))" } ?? ""): "
      out += "\(excerpt(earlier.message.content?.text[0..<400] ?? ""))\n"
    }
    for defect in exchange.reply.defects { out += "  defect: \(OneLine.of(defect.detail))\n" }
    for notice in inspection.notices { out += "  notice: \(OneLine.of(notice))\n" }
    let layout = reply.anatomy.layout
    if layout != .plain, !reply.anatomy.regions.isEmpty { out += "  layout: \(layout.rawValue)\n" }
    for region in reply.anatomy.regions {
      let doubt = region.confidence < 0.9 ? "(\(percent(region.confidence)) sure) " : ""
      out += "  \(padded(region.kind.rawValue)) \(doubt)\(excerpt(reply.text[region.range]))\n"
    }
    for verbatim in reply.anatomy.verbatim {
      out += "  \(padded(verbatim.kind.rawValue)) \(excerpt(reply.text[verbatim.range]))\n"
    }
    for turn in [reply, inspection.original].compactMap({ $0 }) {
      for act in turn.acts {
        out +=
          "  \(turn.role.rawValue) does \(act.kind.rawValue): \(excerpt(turn.text[act.range]))\n"
      }
    }
    if inspection.original != nil {
      out += "  complaint: \(percent(inspection.complaint.probability))\n"
    }
    for entry in inspection.questions + inspection.earlierQuestions where !entry.isTold {
      out += "  \(QuestionWords.state(of: entry, in: inspection)): "
      out += "\(excerpt(inspection.words(of: entry)))\n"
    }
    for sign in inspection.answerSigns { out += line(of: sign, in: inspection) }
    out += greeting(of: inspection)
    for name in inspection.names {
      let comparison = name.comparison
      out += "  name \"\(OneLine.of(name.written))\": \(comparison.verdict.rawValue)"
      out += comparison.known.map { " of \"\(OneLine.of($0))\"" } ?? ""
      out += comparison.reason.isEmpty ? "\n" : ", \(comparison.reason)\n"
    }
    for detail in inspection.details {
      out += "  \(detail.detail.kind.rawValue) \"\(OneLine.of(reply.text[detail.detail.range]))\": "
      out += detail.verdict.rawValue
      out += detail.known.map { " of \"\(OneLine.of($0))\"" } ?? ""
      out += detail.reason.isEmpty ? "\n" : ", \(detail.reason)\n"
    }
    out += "  form letter: \(percent(inspection.formLetter.probability))\n"
    if let template = inspection.templateUse {
      out += "  template \"\(OneLine.of(template.name))\": "
      out += "\(percent(template.unchangedShare)) of it stand in the reply\n"
    }
    for repeated in inspection.pastMail?.repeated ?? [] {
      out += "  sent \(repeated.history.messages) times before: "
      out += "\(excerpt(reply.text[repeated.range]))\n"
    }
    return ReportPiece(text: out)
  }

  /// What the reply could call the customer, and what it calls.
  private func greeting(of inspection: Inspection) -> String {
    var out = ""
    if !inspection.knownNames.isEmpty {
      let names = inspection.knownNames.prefix(4).map { "\"\(OneLine.excerpt($0, limit: 40))\"" }
      out += "  known as \(names.joined(separator: ", "))\n"
    }
    guard let salutation = inspection.salutation else { return out }
    let called = salutation.addressee.map { excerpt(inspection.reply.text[$0]) } ?? ""
    switch salutation.call {
    case .names: break
    case .group: out += "  salutation of a group: \(called)\n"
    case .impersonal: out += "  salutation of whoever reads it: \(called)\n"
    case .bare: out += "  salutation of nobody\n"
    case .other: out += "  salutation that no name was found in\n"
    }
    return out
  }

  private func line(of sign: AnswerSign, in inspection: Inspection) -> String {
    var facts: [String] = []
    if sign.kind == .deferral { facts.append(sign.saysWhen ? "says when" : "no date") }
    if sign.kind == .deferral || sign.kind == .handOff {
      facts.append(sign.saysWho ? "says who" : "nobody named")
    }
    if sign.kind == .attachment { facts.append(sign.isAttached ? "attached" : "not attached") }
    let more = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
    return "  answers by \(sign.kind.name)\(more): \(excerpt(inspection.reply.text[sign.range]))\n"
  }

  private func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(0, 12 - name.count))
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func excerpt(_ text: String) -> String { OneLine.excerpt(text, limit: 90) }
}

import ReplyMail
import ReplyModel
import ReplyRuleKit
import ReplyText

extension Reviewer {
  /// Reviews a template: its source, and the letters that it may become.
  ///
  /// - Complexity: O(n) in the bytes of the template for each rendering; their number is bounded.
  func reviewTemplate(_ exchange: Exchange) -> Review {
    var silence = Silence()
    var (exchange, directives) = orders(of: exchange, &silence)
    let source = exchange.reply.content?.cut(to: MessageText.mostRead).text ?? Text("")
    var notices: [String] = []
    let dialect = dialect(of: exchange, source, &notices)
    exchange.template = dialect?.name ?? "plain"
    var inspection = inspector.inspect(exchange)
    notices = inspection.notices.filter { $0.contains("longer than") } + notices
    var reading = TemplateReading(source, dialect: dialect ?? TemplateDialect.all[0])
    if let fields = exchange.templateFields { reading.check(against: fields) }
    if source.count < exchange.reply.content?.text.count ?? 0 { reading.forgiveOpenEnds() }
    reading.findNearest { NearestName.of($0, among: $1) }
    inspection.templateReading = reading
    let renderer = TemplateRenderer(reading, fields: exchange.templateFields)
    let rendered = dialect == nil ? nil : renderer.renderings()
    if let rendered, !rendered.isComplete {
      notices.append(
        "not every branch was rendered: those of \(rendered.renderings.count) letters were read")
    }
    var gathering = TemplateFindings(source: source, exchange: exchange)
    let trust = Trust(inspection)
    for (index, active) in engine.rules.enumerated()
    where active.description.subject == .template {
      gathering.add(trusted(active, inspection, trust), of: index, active)
    }
    let letters =
      rendered?.renderings ?? [TemplateRendering(plain: source.bytes)]
    var silent: [String] = []
    for (number, letter) in letters.enumerated() {
      let read = inspect(letter, of: exchange, isHTML: gathering.isHTML)
      let trust = Trust(read.inspection)
      for (index, active) in engine.rules.enumerated() where active.isForTemplates {
        guard hasPhrases(active.description, language: read.inspection.reply.language) else {
          if number == 0 { silent.append(active.description.identifier) }
          continue
        }
        let findings = trusted(active, read.inspection, trust)
        gathering.add(findings, of: index, active, in: letter, as: read)
      }
      if number == 0, !silent.isEmpty, !read.inspection.reply.tokens.words.isEmpty {
        notices.append(notice(of: silent, language: read.inspection.reply.language))
      }
    }
    inspection.notices = notices
    let ran = Set(
      engine.rules.filter { $0.isForTemplates || $0.description.subject == .template }
        .map(\.description.identifier)
    ).subtracting(silent)
    let placed = placed(gathering.found, in: inspection.reply, directives, ran: ran, &silence)
    return Review(inspection: inspection, findings: placed, silence: silence)
  }

  /// The dialect that is named, or that the shapes tell; nil where nothing is to be filled in.
  private func dialect(
    of exchange: Exchange, _ source: Text, _ notices: inout [String]
  ) -> TemplateDialect? {
    if let name = exchange.template, let named = TemplateDialect.named(name) { return named }
    guard let found = TemplateDetector(source.bytes).dialect() else { return nil }
    if let doubt = found.doubt {
      notices.append(
        "the dialect is not sure: read as \(found.dialect.name), but \(doubt); --template names one"
      )
    }
    return found.dialect
  }

  /// What is seen in a letter, and the way from its text to the source of the template.
  private func inspect(
    _ letter: TemplateRendering, of exchange: Exchange, isHTML: Bool
  ) -> ReadLetter {
    var rendered = exchange
    var map: OffsetMap?
    if isHTML {
      let html = HTMLText(letter.bytes)
      rendered.reply.content = html.content
      map = html.map
    } else {
      rendered.reply.content = MessageText(
        text: Text(utf8: letter.bytes), form: .plain, quoted: [], origin: TextOrigin())
    }
    return ReadLetter(inspection: inspector.inspect(rendered), map: map)
  }
}

/// A letter that a template may become, as read.
struct ReadLetter {
  var inspection: Inspection
  /// From the text that HTML shows to the letter; nil where the letter is its own text.
  var map: OffsetMap?
}

extension Engine.ActiveRule {
  /// It says something of a letter without a customer.
  var isForTemplates: Bool {
    description.subject == .letter && description.looksFor == .presence
      && description.category != .person && description.category != .answering
  }
}

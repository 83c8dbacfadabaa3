/// What a mark does.
enum TemplateTag {
  /// What a block renders.
  enum Shape {
    case branches(TemplateCondition)
    /// Nothing before the first `when`.
    case cases
    case loop(TemplateCondition, repeats: Bool)
    /// What is inside stays as it is.
    case plain
    case hidden
  }

  case value
  case comment
  /// It neither renders nor opens anything.
  case order
  /// `word` is what the end has to name; `section` may go before the fields inside.
  case open(word: String, shape: Shape, section: String?)
  /// `else`, `elsif`, `when`; nil: it holds where no other does.
  case middle(word: String, TemplateCondition?)
  /// nil: it closes whatever is open.
  case close(word: String?)
  case unknown(word: String, known: [String])
}

/// Tells what a mark does in a dialect.
struct TemplateTagReader {
  let dialect: TemplateDialect

  func tag(_ inside: String, role: TemplateDialect.Role) -> TemplateTag {
    if role == .comment { return .comment }
    switch dialect.grammar {
    case .liquid, .jinja: return role == .block ? block(inside) : .value
    case .mustache: return section(inside)
    case .mailchimp: return merge(inside)
    case .fields: return .value
    }
  }

  private func block(_ inside: String) -> TemplateTag {
    let isLiquid = dialect.grammar == .liquid
    let blocks = isLiquid ? TemplateFilters.liquidBlocks : TemplateFilters.jinjaBlocks
    let tags = isLiquid ? TemplateFilters.liquidTags : TemplateFilters.jinjaTags
    let word = TemplateWords.first(inside)
    let rest = String(inside.dropFirst(word.count))
    if word.hasPrefix("end"), blocks[String(word.dropFirst(3))] != nil {
      return .close(word: String(word.dropFirst(3)))
    }
    switch word {
    case "else", "pluralize": return .middle(word: word, nil)
    case "elsif", "elif", "elseif":
      return .middle(word: word, TemplateCondition.read(rest))
    case "when": return .middle(word: word, TemplateCondition())
    case "set" where rest.contains("="): return .order
    default: break
    }
    if blocks[word] != nil {
      return .open(word: word, shape: shape(word, rest), section: nil)
    }
    if tags.contains(word) { return .order }
    return .unknown(word: word, known: blocks.keys.flatMap { [$0, "end\($0)"] } + tags + ["else"])
  }

  private func shape(_ word: String, _ rest: String) -> TemplateTag.Shape {
    switch word {
    case "if": .branches(TemplateCondition.read(rest))
    case "unless": .branches(TemplateCondition.read(rest).opposite)
    case "case": .cases
    case "for", "tablerow": .loop(TemplateCondition(), repeats: true)
    case "capture", "comment", "macro", "set", "schema", "style", "javascript": .hidden
    default: .plain
    }
  }

  /// Mustache and Handlebars.
  private func section(_ inside: String) -> TemplateTag {
    guard let mark = inside.first else { return .value }
    let rest = inside.dropFirst().drop { $0 == " " }
    let words = TemplateWords.cut(String(rest))
    let word = words.first.map(String.init) ?? ""
    switch mark {
    case "/": return .close(word: word.isEmpty ? nil : word)
    case "^":
      if word.isEmpty { return .middle(word: "^", nil) }
      return .open(
        word: word,
        shape: .branches(TemplateCondition(filled: [word], isSimple: true).opposite), section: nil)
    case "#": return opening(word, Array(words.dropFirst()))
    default:
      guard inside == "else" || inside.hasPrefix("else ") else { return .value }
      let condition = TemplateWords.cut(inside).dropFirst()
        .drop { $0 == "if" || $0 == "unless" }.joined(separator: " ")
      return .middle(
        word: "else", condition.isEmpty ? nil : TemplateCondition.read(condition))
    }
  }

  private func opening(_ word: String, _ arguments: [Substring]) -> TemplateTag {
    let text = arguments.joined(separator: " ")
    let field = arguments.first.map(String.init)
    switch word {
    case "if": return .open(word: word, shape: .branches(.read(text)), section: nil)
    case "unless":
      return .open(
        word: word, shape: .branches(TemplateCondition.read(text).opposite), section: nil)
    case "each":
      return .open(
        word: word, shape: .loop(TemplateCondition(), repeats: true), section: field)
    case "with": return .open(word: word, shape: .branches(.read(text)), section: field)
    default:
      guard arguments.isEmpty else {
        return .open(word: word, shape: .branches(TemplateCondition()), section: nil)
      }
      let isList = word.hasSuffix("s")
      let condition = TemplateCondition(filled: [word], isSimple: !isList)
      return .open(word: word, shape: .loop(condition, repeats: isList), section: word)
    }
  }

  private func merge(_ inside: String) -> TemplateTag {
    let parts = inside.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let word = parts[0].uppercased()
    let rest = parts.count > 1 ? String(parts[1]) : ""
    switch word {
    case "IF": return .open(word: word, shape: .branches(.read(rest)), section: nil)
    case "IFNOT":
      return .open(
        word: "IF", shape: .branches(TemplateCondition.read(rest).opposite), section: nil)
    case "INTERESTED", "NOTINTERESTED":
      return .open(word: "INTERESTED", shape: .branches(TemplateCondition()), section: nil)
    case "RSSITEMS", "FEEDITEMS":
      return .open(word: word, shape: .loop(TemplateCondition(), repeats: true), section: nil)
    case "ELSEIF": return .middle(word: word, .read(rest))
    case "ELSE": return .middle(word: word, nil)
    case "END": return .close(word: rest.uppercased())
    default: return .value
    }
  }
}

/// The fields that a help desk can fill in.
public struct TemplateFields: Sendable, Equatable {
  /// In order of name.
  public let names: [String]
  /// Those that are never empty.
  public let filled: Set<String>
  private let known: Set<String>
  /// Names of which a field holds others: `order` of `order.number`.
  private let parents: Set<String>

  /// - Parameters:
  ///   - names: paths with dots between.
  ///   - filled: those among them that are never empty.
  public init(_ names: [String], filled: Set<String> = []) {
    self.names = Set(names).sorted()
    self.filled = Set(filled.map { $0.lowercased() })
    // OTRS writes its own name before each.
    known = Set(
      names.map { $0.lowercased() }.flatMap { name in
        name.hasPrefix("otrs_") ? [name, String(name.dropFirst(5))] : [name]
      })
    var parents: Set<String> = []
    for name in known {
      var end = name.startIndex
      while let dot = name[end...].firstIndex(of: ".") {
        parents.insert(String(name[..<dot]))
        end = name.index(after: dot)
      }
    }
    self.parents = parents
  }

  /// - Parameter marked: names, `!` behind those that are never empty.
  public init(marked: [String]) {
    let names = marked.map { $0.hasSuffix("!") ? String($0.dropLast()) : $0 }
    self.init(names, filled: Set(marked.filter { $0.hasSuffix("!") }.map { String($0.dropLast()) }))
  }

  /// Whether a field can be filled in: it is known, holds known ones, or is a part of a known list.
  public func knows(_ use: TemplateReading.Use) -> Bool {
    let field = Self.plain(use.field)
    if knows(field) { return true }
    return use.sections.contains { knows("\(Self.plain($0)).\(field)") }
  }

  func isFilled(_ field: String) -> Bool { filled.contains(Self.plain(field)) }

  private func knows(_ field: String) -> Bool {
    if field.isEmpty || known.contains(field) || parents.contains(field) { return true }
    guard let dot = field.lastIndex(of: ".") else { return false }
    let part = field[field.index(after: dot)...]
    return ["size", "first", "last", "length", "count"].contains(part)
      && knows(String(field[..<dot]))
  }

  /// In lower case, without places in lists.
  private static func plain(_ field: String) -> String {
    var plain = ""
    var isInside = false
    for sign in field.lowercased() {
      if sign == "[" { isInside = true }
      if !isInside { plain.append(sign) }
      if sign == "]" { isInside = false }
    }
    return plain
  }
}

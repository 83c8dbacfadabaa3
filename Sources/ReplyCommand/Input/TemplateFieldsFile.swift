import FoundationEssentials
import ReplyMail
import ReplyModel

/// Reads lists of fields from their files.
enum TemplateFieldsFile {
  /// Fields beyond which a schema is refused.
  private static let most = 100_000

  /// - Throws: `SetupError` with the file and, where one is to blame, the line.
  static func read(_ path: Setting<String>) throws(SetupError) -> TemplateFields {
    let origin = path.origin == .commandLine ? "" : "\(path.origin.wording): "
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReading.bytes(of: path.value)
    } catch {
      throw SetupError(
        message: "\(origin)\(path.value): cannot read the fields: \(error.reason)")
    }
    if path.value.hasSuffix(".json") {
      return try schema(bytes, place: origin + path.value)
    }
    return try list(bytes, place: origin + path.value)
  }

  /// One field a line.
  private static func list(_ bytes: [UInt8], place: String) throws(SetupError) -> TemplateFields {
    let text = Message(bareText: bytes).content?.text
    let source = text.map { $0[0..<$0.count] } ?? ""
    var names: [String] = []
    var filled: Set<String> = []
    for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
      guard var name = words.first.map(String.init) else { continue }
      let isFilled = name.hasSuffix("!") || words.count == 2 && words[1] == "!"
      if name.hasSuffix("!") { name.removeLast() }
      guard words.count == 1 || isFilled && words.count == 2, !name.isEmpty,
        !name.contains(where: { "{}%\"<>|".contains($0) })
      else {
        let found = line.prefix(40)
        throw SetupError(
          message: "\(place):\(number + 1): the line is \"\(found)\", "
            + "expected one field such as contact.first_name, without braces")
      }
      names.append(name)
      if isFilled { filled.insert(name) }
    }
    guard !names.isEmpty else {
      throw SetupError(message: "\(place): the file names no field, expected one a line")
    }
    return TemplateFields(names, filled: filled)
  }

  private static func schema(_ bytes: [UInt8], place: String) throws(SetupError) -> TemplateFields {
    let root: SchemaNode
    do {
      root = try JSONDecoder().decode(SchemaNode.self, from: Data(bytes))
    } catch {
      throw SetupError(
        message: "\(place): cannot read the fields: expected a JSON Schema with \"properties\"")
    }
    var names: [String] = []
    var filled: Set<String> = []
    var waiting: [(path: String, node: SchemaNode, isFilled: Bool)] = [("", root, true)]
    while let (path, node, isFilled) = waiting.popLast(), names.count < most {
      if !path.isEmpty {
        names.append(path)
        if isFilled { filled.insert(path) }
      }
      for (name, child) in node.properties ?? [:] {
        let isRequired = isFilled && (node.required?.contains(name) ?? false)
        waiting.append((path.isEmpty ? name : "\(path).\(name)", child, isRequired))
      }
      for item in node.items ?? [] { waiting.append((path, item, false)) }
    }
    guard !names.isEmpty else {
      throw SetupError(message: "\(place): the schema has no \"properties\", expected the fields")
    }
    return TemplateFields(names, filled: filled)
  }
}

/// What is read of a JSON Schema.
private struct SchemaNode: Decodable {
  var properties: [String: SchemaNode]?
  /// One, or none.
  var items: [SchemaNode]?
  var required: [String]?

  private enum CodingKeys: String, CodingKey { case properties, items, required }

  init(from decoder: any Decoder) throws {
    // `true` and `false` are schemas too.
    guard let container = try? decoder.container(keyedBy: CodingKeys.self) else { return }
    properties = try? container.decode([String: SchemaNode].self, forKey: .properties)
    items = (try? container.decode(SchemaNode.self, forKey: .items)).map { [$0] }
    required = try? container.decode([String].self, forKey: .required)
  }
}

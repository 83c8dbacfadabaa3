import ReplyRuleKit

/// The one run of a SARIF log. Results are written as they come; files, and what could not be read,
/// are remembered for the end.
final class SARIFDocument: ReportDocument {
  private let tool: ToolDescription
  private let results = FramedDocument(
    "\"results\":[", first: "\n", separator: ",\n", closing: "\n],\n")
  private var files: [String] = []
  private var known: Set<String> = []
  private var notifications: [[UInt8]] = []

  init(tool: ToolDescription) { self.tool = tool }

  func start() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("driver")
      json.object { json in
        json.member("name", tool.name)
        json.member("semanticVersion", tool.version)
        json.key("rules")
        json.array(tool.rules) { SARIFRule.write($1, to: &$0) }
      }
    }
    let head = """
      {"version":"2.1.0",
      "$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "runs":[{"columnKind":"utf16CodeUnits",
      "tool":
      """
    return Array(head.utf8) + json.bytes + Array(",\n".utf8) + results.start()
  }

  func add(_ piece: ReportPiece) -> [UInt8] {
    if !piece.elements.isEmpty, known.insert(piece.file).inserted { files.append(piece.file) }
    guard piece.isBroken else { return results.add(piece) }
    notifications += piece.elements
    return []
  }

  func end(_ troubles: [String]) -> [UInt8] {
    notifications += troubles.map { trouble in
      var json = JSONWriter()
      json.object { json in
        json.member("level", "error")
        json.key("message")
        json.object { $0.member("text", OneLine.of(trouble)) }
      }
      return json.bytes
    }
    let list = FramedDocument("[", first: "\n", separator: ",\n", closing: "]")
    let said = list.start() + list.add(ReportPiece(notifications)) + list.end([])
    let isWhole = notifications.isEmpty
    let invocation =
      "\"invocations\":[{\"executionSuccessful\":\(isWhole),\"toolExecutionNotifications\":"
    return results.end([]) + artifacts + Array(invocation.utf8) + said + Array("}]\n}]}\n".utf8)
  }

  private var artifacts: [UInt8] {
    var json = JSONWriter()
    json.array(files) { json, file in
      json.object { json in
        json.key("location")
        json.object { $0.member("uri", FileURI.of(file)) }
        json.key("roles")
        json.array(["analysisTarget"]) { $0.string($1) }
      }
    }
    return Array("\"artifacts\":".utf8) + json.bytes + Array(",\n".utf8)
  }
}

import ReplyText

/// What a text in HTML shows, without a mail around it.
public struct HTMLText: Sendable {
  public let content: MessageText
  /// From the shown text to the bytes given.
  public let map: OffsetMap

  /// - Parameter html: UTF-8, whatever the markup says of its charset.
  /// - Complexity: O(n).
  public init(_ html: [UInt8]) {
    let reader = HTMLReader(html, keepsMap: true)
    var content = MessageText(
      text: Text(utf8: reader.bytes), form: .html, quoted: reader.quoted, origin: TextOrigin())
    content.marked = reader.marked
    self.content = content
    map = reader.map
  }

  /// Tags of a page or of a letter stand in a text.
  ///
  /// - Complexity: O(n) in the first 64 KiB.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    let look = bytes.prefix(1 << 16)
    return look.indices.contains { index in
      look[index] == 0x3C
        && tags.contains { tag in
          index + tag.count < look.endIndex
            && zip(look[(index + 1)...], tag).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
    }
  }

  private static let tags: [[UInt8]] = [
    "!doctype html", "html", "/p>", "/div>", "/td>", "/li>", "/a>", "br>", "br/>", "br />",
  ].map { Array($0.utf8) }
}

import ReplyMail

extension Inspection {
  /// The reply goes to several people, to a mailing list, or was sent by a program: nobody is to be
  /// greeted by name.
  public var isToSeveral: Bool {
    if exchange.reply.to.count > 1 || (exchange.original?.from.count ?? 0) > 1 { return true }
    return isOnList
  }
}

extension Message {
  /// List fields (RFC 2369, RFC 2919), `Precedence: bulk`, `Auto-Submitted` (RFC 3834 §5).
  var isOfListOrProgram: Bool {
    fields.contains { field in
      let name = field.name.lowercased()
      switch name {
      case "precedence": return field.body.lowercased() != "normal"
      case "auto-submitted": return field.body.lowercased() != "no"
      default: return name.hasPrefix("list-") || name == "mailing-list"
      }
    }
  }
}

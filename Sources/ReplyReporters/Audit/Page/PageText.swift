import Mustache

/// A text of a page, which mustache takes as it is: of a `String` it would first ask what
/// else it may be, which costs more than the rest.
struct PageText: MustacheCustomRenderable {
  let renderText: String

  init(_ text: String) { renderText = text }

  var isNull: Bool { false }
}

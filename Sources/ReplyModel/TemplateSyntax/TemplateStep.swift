/// One step of the rendering of a template. Steps stand in a row and jump: nothing is nested.
enum TemplateStep: Sendable {
  /// Bytes of the source, as they stand.
  case text(Range<Int>)
  /// Number of a value.
  case value(Int)
  /// Number of a chain: one of its branches is taken.
  case choose(Int)
  /// The end of a branch of a chain.
  case leave(Int)
  /// Number of a loop: its body is entered, or not.
  case enter(Int)
  /// The end of the body of a loop.
  case again(Int)
}

/// `if`, `elsif`, `else`: one branch is taken.
struct TemplateChain: Sendable {
  struct Branch: Sendable {
    var condition = TemplateCondition()
    /// The step that it begins with.
    var start: Int
    /// Taken where no other is.
    var isElse = false
    /// Never rendered: what a capture holds, what stands before the first `when`.
    var isHidden = false
  }

  var branches: [Branch]
  /// The step behind it.
  var end = 0
}

/// A body that is rendered for each item of a list, or for none.
struct TemplateLoop: Sendable {
  var body: Int
  /// The step that is rendered where there is no item; nil: nothing is.
  var other: Int?
  var end = 0
  /// What holds where it is rendered.
  var condition = TemplateCondition()
  /// It may be rendered twice.
  var repeats = true
}

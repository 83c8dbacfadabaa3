/// A phrase whose words were found, before scopes and overlaps are looked at.
struct PhraseMatch {
  /// Indices of words.
  var start: Int32
  var end: Int32
  /// Index in its image.
  var phrase: Int32
  var layer: Int32
  /// Words, counted from `start`, that a wildcard stood for.
  var wild: UInt64

  var words: Range<Int> { Int(start)..<Int(end) }
}

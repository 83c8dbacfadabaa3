import ReplyMail

/// What the writer of a reply says will be done, and by when.
public struct Promise: Sendable, Equatable {
  /// Bytes of the reply's text: the sentence that promises.
  public var sentence: Range<Int>
  /// Bytes of the reply's text: the words that promise, "We will send".
  public var cue: Range<Int>
  /// Bytes of the reply's text: the words that say when, in the same sentence or in the next one; of
  /// what hangs on something, the word that says so. nil where the promise says no time.
  public var time: Range<Int>?
  public var due: DueTime

  public init(sentence: Range<Int>, cue: Range<Int>, time: Range<Int>?, due: DueTime) {
    self.sentence = sentence
    self.cue = cue
    self.time = time
    self.due = due
  }
}

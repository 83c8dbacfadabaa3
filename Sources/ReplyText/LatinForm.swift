import CReplyICU

/// Transliteration of words into Latin letters, by ICU's Any-Latin.
public enum LatinForm {
  /// A word in small ASCII letters; ideographs become syllables of Mandarin, with blanks between.
  /// Empty where ICU cannot tell, and for texts longer than 128 UTF-16 units.
  ///
  /// The first call in a thread opens the transliterator, which takes some milliseconds.
  ///
  /// - Complexity: O(n).
  public static func of(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let bytes = Array(String(text).utf8)
    guard !bytes.isEmpty, let length = Int32(exactly: bytes.count) else { return [] }
    return [UInt8](unsafeUninitializedCapacity: 1024) { out, count in
      guard let start = out.baseAddress else { return }
      count = max(0, Int(rl_latin(bytes, length, start, Int32(clamping: out.count))))
    }
  }
}

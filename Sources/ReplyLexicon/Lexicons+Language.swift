import ReplyText

extension Lexicons {
  /// Whether a word is a stop word of the language.
  func isStopWord(_ key: UInt64, language: String) -> Bool {
    layers.contains { layer in
      guard let index = layer.image.language(language),
        let bit = layer.image.stopBit(ofLanguage: index)
      else { return false }
      let label = layer.image.vocabulary.label(of: key)
      return label != 0 && layer.image.stopMask(of: label) & (1 << UInt64(bit)) != 0
    }
  }
}

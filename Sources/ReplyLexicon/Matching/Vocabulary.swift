/// The words that an image knows.
struct Vocabulary {
  private let image: LexiconImage
  private let slots: Int
  private let mask: Int
  private let shift: UInt64

  init(_ image: LexiconImage) {
    self.image = image
    slots = image.offset(of: .vocabulary)
    let count = image.count(of: .vocabulary)
    mask = count - 1
    shift = ImageLayout.shift(slots: count)
  }

  /// The number of a word as the tables hold it, with its flags; 0 for a word not known.
  @inline(__always)
  func label(of key: UInt64) -> UInt32 {
    var slot = ImageLayout.slot(of: key, shift: shift)
    while true {
      let offset = slots + slot * ImageLayout.slotSize
      let label = image.raw(offset + 8)
      if label == 0 || image.key(offset) == key { return label }
      slot = (slot + 1) & mask
    }
  }
}

extension LexiconImage {
  var vocabulary: Vocabulary { Vocabulary(self) }

  /// The languages, by stop bit, that have the word of a label as stop word.
  func stopMask(of label: UInt32) -> UInt64 {
    let number = Int(SevenBit.shrunk(label) >> 2)
    let place = offset(of: .stopMasks) + number * ImageLayout.maskSize
    return UInt64(self.number(place)) | UInt64(self.number(place + 4)) << 28
  }
}

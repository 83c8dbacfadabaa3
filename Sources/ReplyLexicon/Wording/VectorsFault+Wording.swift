extension VectorsFault {
  var message: String {
    switch self {
    case .notVectors: "no file of word vectors: it does not begin with \"RLV1\""
    case .otherVersion(let version):
      "word vectors of version \(version); this program reads version \(WordVectors.version)"
    case .otherShape:
      "the vectors have another number of dimensions, slots or words than this program reads"
    case .cutShort(let has, let needs):
      "the file ends after \(has) bytes; its header speaks of \(needs)"
    case .damaged: "the checksum does not fit: bytes of the file have changed"
    case .otherLanguage(let language, let folder):
      "word vectors of the language \"\(language)\" in the folder \"\(folder)\""
    }
  }

  var help: String {
    switch self {
    case .notVectors: "write the file with Scripts/distil-vectors.py, or take it away"
    case .otherVersion, .otherShape:
      "write the file with the Scripts/distil-vectors.py of this version, or take it away"
    case .cutShort, .damaged: "copy the file again, or take it away"
    case .otherLanguage(let language, _): "move it to the folder \"\(language)\""
    }
  }
}

import ReplyStore

extension LintRequest {
  /// The messages of the folders of `--maildir`, as of now; nil where none is named.
  var messageIndex: MessageIndex? {
    maildirs.isEmpty ? nil : MessageIndex(folders: maildirs, store: StoreFolder.path)
  }
}

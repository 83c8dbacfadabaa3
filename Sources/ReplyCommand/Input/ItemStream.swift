import ReplyMail

/// The work that the paths of a request come to, one item after another.
///
/// Used by one thread at a time.
final class ItemStream {
  private let request: LintRequest
  private let settings: SettingsTable
  private var paths: ArraySlice<String>
  private var current: (any Source)?

  init(_ request: LintRequest, settings: SettingsTable) {
    self.request = request
    self.settings = settings
    paths = request.paths[...]
  }

  /// nil when all paths are done.
  func next() -> WorkItem? {
    while true {
      if let item = current?.next() { return item }
      current = nil
      guard let path = paths.popFirst() else { return nil }
      current = source(of: path)
    }
  }

  private func source(of path: String) -> any Source {
    let isInput = path == "-"
    let name = isInput ? request.stdinName : path
    if request.inputFormat == .jsonl || (request.inputFormat == .auto && path.hasSuffix(".jsonl")) {
      return RecordSource(path: isInput ? nil : path, name: name, settings: settings)
    }
    return StoreSource(
      path: isInput ? nil : path, name: name, settings: settings, form: request.inputFormat)
  }

  protocol Source: AnyObject {
    func next() -> WorkItem?
  }
}

/// The messages of a file, a store, or standard input.
private final class StoreSource: ItemStream.Source {
  private let name: String
  private let settings: SettingsTable
  private let path: String?
  private let form: LintRequest.InputFormat
  private let open: () throws(StoreError) -> MessageStore
  private var store: MessageStore?
  private var isOpen = false

  /// - Parameter path: nil is standard input.
  init(path: String?, name: String, settings: SettingsTable, form: LintRequest.InputFormat) {
    self.name = name
    self.settings = settings
    self.path = path
    self.form = form
    open = { () throws(StoreError) in
      guard let path else { return try MessageStore(descriptor: 0, name: name) }
      return try MessageStore(path: path)
    }
  }

  func next() -> WorkItem? {
    if !isOpen {
      isOpen = true
      do throws(StoreError) {
        store = try open()
      } catch {
        return WorkItem(input: .unreadable(error.wording), name: error.path)
      }
    }
    var next = store?.next()
    // A folder may hold the baseline of its own messages.
    while case .success(let raw) = next, BaselineFile.begins(raw.bytes) { next = store?.next() }
    switch next {
    case nil:
      return nil
    case .failure(let error):
      return WorkItem(input: .unreadable(error.wording), name: error.path)
    case .success(let raw):
      // In an mbox the From line stands before each message.
      let place = raw.place.offset > 0 ? "\(raw.path)#\(raw.index)" : raw.path
      return settings.item(name: place, path: path.map { _ in raw.path }) {
        .message(formed(raw), $0)
      }
    }
  }

  private func formed(_ raw: RawMessage) -> RawMessage {
    var raw = raw
    if form == .mime { raw.form = .mail }
    if form == .text { raw.form = .text }
    return raw
  }
}

/// Lines of JSON Lines.
private final class RecordSource: ItemStream.Source {
  private let path: String?
  private let name: String
  private let settings: SettingsTable
  private var lines: LineReader?
  private var isOpen = false

  /// - Parameter path: nil is standard input.
  init(path: String?, name: String, settings: SettingsTable) {
    self.path = path
    self.name = name
    self.settings = settings
  }

  func next() -> WorkItem? {
    if !isOpen {
      isOpen = true
      do throws(StoreError) {
        lines = try open()
      } catch {
        return WorkItem(input: .unreadable(error.wording), name: error.path)
      }
    }
    while let result = lines?.next() {
      switch result {
      case .failure(.lineTooLong(let path, let line, let limit)):
        let reason = StoreError.lineTooLong(path: path, line: line, limit: limit).wording
        return WorkItem(
          input: .brokenRecord(number: line, reason: reason), name: name)
      case .failure(let error):
        return WorkItem(input: .unreadable(error.wording), name: error.path)
      case .success(let line):
        // RFC 8259, 2: what JSON counts as blank.
        if line.bytes.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) { continue }
        return settings.item(name: name, path: path) {
          .record(line.bytes, number: line.number, $0)
        }
      }
    }
    return nil
  }

  private func open() throws(StoreError) -> LineReader {
    guard let path else { return LineReader(descriptor: 0, name: name) }
    return try LineReader(path: path)
  }
}

extension SettingsTable {
  /// An item with what holds for its path, or with what is wrong with that.
  fileprivate func item(
    name: String, path: String?, _ input: (Placement) -> WorkItem.Input
  ) -> WorkItem {
    do throws(SetupError) {
      return WorkItem(input: input(try placement(of: path)), name: name)
    } catch {
      let complaint = "\(error.message); the messages it holds for are not judged"
      let isNew = complaints.insert(complaint).inserted
      return WorkItem(input: isNew ? .unreadable(complaint) : .passedOver(complaint), name: name)
    }
  }
}

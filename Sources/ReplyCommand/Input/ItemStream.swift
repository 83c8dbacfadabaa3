import ReplyMail

/// The work that the paths of a request come to, one item after another.
///
/// Used by one thread at a time.
final class ItemStream {
  private let request: LintRequest
  private let engineNumber: (String?) -> Int
  private var paths: ArraySlice<String>
  private var current: (any Source)?

  /// - Parameter engineNumber: number of the engine that judges a path; nil is standard input.
  init(_ request: LintRequest, engineNumber: @escaping (String?) -> Int) {
    self.request = request
    self.engineNumber = engineNumber
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
    let engine = engineNumber(isInput ? nil : path)
    if request.inputFormat == .jsonl || (request.inputFormat == .auto && path.hasSuffix(".jsonl")) {
      return RecordSource(path: isInput ? nil : path, name: name, engine: engine)
    }
    if isInput { return InputSource(name: name, engine: engine, form: request.inputFormat) }
    return StoreSource(path: path, engine: engine, form: request.inputFormat)
  }

  protocol Source: AnyObject {
    func next() -> WorkItem?
  }
}

/// The messages of a file or a store.
private final class StoreSource: ItemStream.Source {
  private let path: String
  private let engine: Int
  private let form: LintRequest.InputFormat
  private var store: MessageStore?
  private var isOpen = false
  private var count = 0

  init(path: String, engine: Int, form: LintRequest.InputFormat) {
    self.path = path
    self.engine = engine
    self.form = form
  }

  func next() -> WorkItem? {
    if !isOpen {
      isOpen = true
      do throws(StoreError) {
        store = try MessageStore.open(path)
      } catch {
        count += 1
        return WorkItem(input: .unreadable("\(error)"), name: path, engine: engine)
      }
    }
    guard let store else { return nil }
    guard let message = store.next() else {
      defer { self.store = nil }
      guard count == 0 else { return nil }
      return WorkItem(
        input: .unreadable("\(path): looked for messages, found none"), name: path, engine: engine)
    }
    count += 1
    switch message {
    case .success(let raw):
      return WorkItem(input: .message(raw, form: form), name: raw.name, engine: engine)
    case .failure(let error):
      return WorkItem(input: .unreadable("\(error)"), name: path, engine: engine)
    }
  }
}

/// One message on standard input.
private final class InputSource: ItemStream.Source {
  private let name: String
  private let engine: Int
  private let form: LintRequest.InputFormat
  private var isDone = false

  init(name: String, engine: Int, form: LintRequest.InputFormat) {
    self.name = name
    self.engine = engine
    self.form = form
  }

  func next() -> WorkItem? {
    guard !isDone else { return nil }
    isDone = true
    do throws(FileError) {
      let bytes = try FileReading.bytes(of: 0, path: name)
      return WorkItem(
        input: .message(RawMessage(path: name, bytes: bytes), form: form), name: name, engine: engine)
    } catch {
      return WorkItem(
        input: .unreadable("\(name): cannot read the message: \(error.reason)"), name: name,
        engine: engine)
    }
  }
}

/// Lines of JSON Lines.
private final class RecordSource: ItemStream.Source {
  private let path: String?
  private let name: String
  private let engine: Int
  private var lines: LineReader?
  private var isOpen = false
  private var number = 0

  /// - Parameter path: nil is standard input.
  init(path: String?, name: String, engine: Int) {
    self.path = path
    self.name = name
    self.engine = engine
  }

  func next() -> WorkItem? {
    do throws(StoreError) {
      if !isOpen {
        isOpen = true
        lines = try path.map { path throws(StoreError) in try LineReader(path: path) }
          ?? LineReader(descriptor: 0, path: name)
      }
      while let line = try lines?.next() {
        number += 1
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        return WorkItem(input: .record(line, number: number), name: name, engine: engine)
      }
      return nil
    } catch {
      lines = nil
      return WorkItem(input: .unreadable("\(error)"), name: name, engine: engine)
    }
  }
}

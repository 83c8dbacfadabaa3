import LexiconData
import ReplyEngine
import ReplyLexicon
import ReplyMail
import ReplyModel
import ReplyRuleKit
import ReplyRules

/// Something in the command line, the configuration or a lexicon that keeps the run from starting.
struct SetupError: Error {
  /// One line or more, without the program's name.
  var message: String
}

/// Makes settings from the request and the configurations that hold for a path.
///
/// Used by one thread at a time.
final class Setup {
  let request: LintRequest
  private let finder: ConfigurationFinder
  private var read: [String: Configuration] = [:]
  private var lexicons: [[String]: Lexicons] = [[]: builtInLexicons]
  private var baselines: [String: BaselineFile] = [:]
  private var contacts: [String: Contacts] = [:]
  private let memories: MemoryShelf
  private var fields: [String: TemplateFields] = [:]

  init(_ request: LintRequest) {
    self.request = request
    finder = ConfigurationFinder(explicit: request.configuration)
    memories = MemoryShelf(request)
  }

  /// What the configurations for a folder say, from the weakest to the strongest.
  ///
  /// - Throws: `SetupError` of the first that cannot be used.
  func configurations(for folder: String) throws(SetupError) -> [Configuration] {
    guard request.readsConfiguration else { return [] }
    var configurations: [Configuration] = []
    for file in finder.files(for: folder) { configurations.append(try configuration(file)) }
    return configurations
  }

  /// What holds where the globs match as told; globs are asked about in the order of the files.
  func effective(
    _ configurations: [Configuration], matches: ([Glob], _ root: String) -> Bool
  ) -> EffectiveSettings {
    var commandLine = ConfigurationLayer()
    commandLine.select = request.select.map { Setting($0, .commandLine) }
    commandLine.ignore =
      request.ignore.isEmpty ? nil : Setting(request.ignore, .commandLine)
    commandLine.failOn = request.failOn.map { Setting($0, .commandLine) }
    commandLine.minConfidence = request.minConfidence.map { Setting($0, .commandLine) }
    var effective = EffectiveSettings(
      configurations, profile: request.profile.map { Setting($0, .commandLine) },
      commandLine: commandLine, matches: matches)
    effective.lexiconFolders += request.lexiconFolders.map { Setting($0, .commandLine) }
    effective.customerNames =
      request.customerNames.map { Setting($0, .commandLine) } + effective.customerNames
    effective.contacts = request.contacts.map { Setting($0, .commandLine) } + effective.contacts
    effective.store = .stronger(
      effective.store, request.store.map { Setting($0, .commandLine) })
    effective.templates += request.templateFolders.map { Setting($0, .commandLine) }
    effective.template = .stronger(
      effective.template, request.template.map { Setting($0, .commandLine) })
    effective.templateFields = .stronger(
      effective.templateFields, request.templateFields.map { Setting(.file($0), .commandLine) })
    effective.baseline = .stronger(
      effective.baseline, request.baseline.map { Setting($0, .commandLine) })
    return effective
  }

  /// - Throws: `SetupError` that says what to mend, and where.
  func settings(
    _ effective: EffectiveSettings, number: Int
  ) throws(SetupError) -> LintSettings {
    let lexicons = try lexicons(effective.lexiconFolders.map(\.value))
    let engine: Engine
    do throws(EngineError) {
      engine = try Engine(
        rules: builtInRules,
        settings: effective.engineSettings(heedsSuppressions: request.heedsSuppressions),
        lexicons: lexicons)
    } catch {
      let origin = effective.origin(of: error)
      throw SetupError(message: (origin.map { "\($0.wording): " } ?? "") + "\(error)")
    }
    guard !engine.ruleIdentifiers.isEmpty else {
      let origin = effective.layers.compactMap { $0.ignore ?? $0.select }.last?.origin
      throw SetupError(
        message: (origin.map { "\($0.wording): " } ?? "")
          + "select and ignore leave no rule to run; select = [\"all\"] runs them all")
    }
    var contacts: [Contacts] = []
    for book in effective.contacts { contacts.append(try self.contacts(book)) }
    return LintSettings(
      number: number, engine: engine, failOn: failOn(effective),
      customers: KnownCustomers(
        names: effective.customerNames.map(\.value), contacts: contacts),
      template: try template(effective), silencers: effective.silencers,
      baseline: try effective.baseline.map { path throws(SetupError) in try baseline(path) } ?? nil,
      memory: try memories.memory(effective, lexicons: engine.lexicons))
  }

  /// A warning that nobody reads is none: what is about to leave fails by one, unless someone said
  /// otherwise.
  private func failOn(_ effective: EffectiveSettings) -> Severity {
    guard let said = effective.merged.failOn, said.origin != .builtIn else {
      return request.isLeaving ? .warning : .error
    }
    return said.value
  }

  /// What was passed over on the way, for people; each once.
  var notices: [String] { memories.notices }

  /// The message of `--original`, or nil.
  func original() throws(SetupError) -> Message? {
    guard let path = request.original else { return nil }
    do throws(FileError) {
      let raw = RawMessage(detecting: try FileReading.bytes(of: path), path: path)
      guard !raw.bytes.isEmpty, raw.form == .mail || !raw.bytes.contains(0) else {
        throw FileError(path: path, reason: "expected a message or a text, found nothing to read")
      }
      return raw.message()
    } catch {
      throw SetupError(
        message: "\(path): cannot read the customer's message (--original): \(error.reason)")
    }
  }

  /// Configurations that were read, and all of whose messages lie in folders of the request: what
  /// such a run did not need, nothing needs. The user's own holds elsewhere too. In order of path.
  var coveredConfigurations: [Configuration] {
    let folders = request.paths.compactMap { $0 == "-" ? nil : ConfigurationFinder.absolute($0) }
    return read.values.sorted { $0.path < $1.path }.filter { configuration in
      configuration.path != finder.userPath
        && folders.contains { "\(configuration.root)/".hasPrefix($0 == "/" ? "/" : "\($0)/") }
    }
  }

  /// All that were read so far, in order of path.
  var readConfigurations: [Configuration] { read.values.sorted { $0.path < $1.path } }

  /// For `--write-baseline`, or nil.
  func baselineWriter() throws(SetupError) -> BaselineWriter? {
    guard let path = request.writeBaseline else { return nil }
    do throws(BaselineError) {
      return try BaselineWriter(path: path)
    } catch {
      throw SetupError(message: "\(error)")
    }
  }

  private func configuration(_ file: String) throws(SetupError) -> Configuration {
    if let known = read[file] { return known }
    let configuration: Configuration
    do throws(ConfigurationError) {
      configuration = try ConfigurationFile.read(file, root: finder.root(of: file))
    } catch {
      throw SetupError(message: "\(error)")
    }
    if let transport = configuration.transport, !finder.isOwn(file) {
      let own = finder.userPath ?? "~/.config/replylint/config.toml"
      throw SetupError(
        message: "\(transport.origin.wording): transport: expected in your own configuration alone "
          + "(\(own)), since a folder's may come from others")
    }
    read[file] = configuration
    return configuration
  }

  private func baseline(_ path: Setting<String>) throws(SetupError) -> BaselineFile? {
    guard request.heedsSuppressions, request.writeBaseline == nil else { return nil }
    if let known = baselines[path.value] { return known }
    do throws(BaselineError) {
      let file = try BaselineFile.read(path.value)
      baselines[path.value] = file
      return file
    } catch {
      let origin = path.origin == .commandLine ? "" : "\(path.origin.wording): "
      throw SetupError(message: origin + "\(error)")
    }
  }

  /// nil where the messages are replies.
  private func template(_ effective: EffectiveSettings) throws(SetupError) -> TemplateSetting? {
    let implied = effective.profile.value == .templates ? "auto" : nil
    guard let dialect = effective.template?.value ?? implied else { return nil }
    guard let source = effective.templateFields else { return TemplateSetting(dialect: dialect) }
    switch source.value {
    case .names(let names):
      return TemplateSetting(dialect: dialect, fields: TemplateFields(marked: names))
    case .file(let path):
      if let known = fields[path] { return TemplateSetting(dialect: dialect, fields: known) }
      let read = try TemplateFieldsFile.read(Setting(path, source.origin))
      fields[path] = read
      return TemplateSetting(dialect: dialect, fields: read)
    }
  }

  private func contacts(_ path: Setting<String>) throws(SetupError) -> Contacts {
    if let known = contacts[path.value] { return known }
    let read = try ContactsFile.read(path)
    contacts[path.value] = read
    return read
  }

  func lexicons(_ folders: [String]) throws(SetupError) -> Lexicons {
    if let known = lexicons[folders] { return known }
    do throws(LexiconError) {
      let added = try LexiconFolders.lexicons(folders, over: builtInLexicons)
      lexicons[folders] = added
      return added
    } catch {
      throw SetupError(message: "\(error)")
    }
  }
}

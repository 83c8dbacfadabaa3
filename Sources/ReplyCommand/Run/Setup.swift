import LexiconData
import ReplyEngine
import ReplyLexicon
import ReplyMail
import ReplyRuleKit
import ReplyRules

/// Something in the command line, the configuration or a lexicon that keeps the run from starting.
struct SetupError: Error {
  /// One line or more, without the program's name.
  var message: String
}

/// The engine of one configuration, and what else the configuration says.
struct Profile: Sendable {
  var engine: Engine
  var failOn: Severity
  var customerNames: [String]
}

/// Makes profiles from the request and the configuration that holds for a path.
struct Setup {
  let request: LintRequest
  private let finder: ConfigurationFinder

  init(_ request: LintRequest) {
    self.request = request
    finder = ConfigurationFinder(explicit: request.configuration)
  }

  /// Path of the configuration that holds for an input, or nil.
  func configurationFile(for path: String?) -> String? { finder.file(for: path) }

  /// - Parameter file: from `configurationFile`.
  /// - Throws: `SetupError` that says what to mend, and where.
  func profile(file: String?) throws(SetupError) -> Profile {
    let configuration =
      try file.map { path throws(SetupError) in try read(path) } ?? Configuration()
    var settings = configuration.engine
    settings.choices.append(RuleChoice(select: request.select, ignore: request.ignore))
    if let least = request.minConfidence { settings.minConfidence = least }
    let lexicons = try lexicons(configuration.lexiconFolders + request.lexiconFolders)
    let engine: Engine
    do throws(EngineError) {
      engine = try Engine(rules: builtInRules, settings: settings, lexicons: lexicons)
    } catch {
      throw SetupError(message: (file.map { "\($0): " } ?? "") + "\(error)")
    }
    guard !engine.ruleIdentifiers.isEmpty else {
      throw SetupError(
        message: (file.map { "\($0): " } ?? "")
          + "select and ignore leave no rule to run; select = [\"all\"] runs them all")
    }
    return Profile(
      engine: engine, failOn: request.failOn ?? configuration.failOn ?? .error,
      customerNames: configuration.customerNames)
  }

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

  private func read(_ path: String) throws(SetupError) -> Configuration {
    do {
      let bytes = try FileReading.bytes(of: path)
      guard let source = String(validating: bytes, as: UTF8.self) else {
        throw SetupError(message: "\(path): the configuration is not UTF-8")
      }
      return try ConfigurationReader.read(source, path: path)
    } catch let error as FileError {
      throw SetupError(message: "\(path): cannot read the configuration: \(error.reason)")
    } catch let error as ConfigurationError {
      throw SetupError(message: "\(error)")
    } catch {
      throw error as? SetupError ?? SetupError(message: "\(path): \(error)")
    }
  }

  private func lexicons(_ folders: [String]) throws(SetupError) -> Lexicons {
    do throws(LexiconError) {
      return try LexiconFolders.lexicons(folders, over: builtInLexicons)
    } catch {
      throw SetupError(message: "\(error)")
    }
  }
}

import ReplyEngine
import ReplyRuleKit

/// What holds for some of a run's messages: the engine, and what else was set. Immutable.
final class LintSettings: Sendable {
  /// Tells the settings of a run apart.
  let number: Int
  let engine: Engine
  let failOn: Severity
  let customers: KnownCustomers
  /// nil: the messages are replies.
  let template: TemplateSetting?
  /// In the order of the engine's.
  let silencers: [Setting<Configuration.Silencer>]
  /// nil: nothing is accepted.
  let baseline: BaselineFile?
  let memory: ReplyMemory

  init(
    number: Int, engine: Engine, failOn: Severity, customers: KnownCustomers,
    template: TemplateSetting?,
    silencers: [Setting<Configuration.Silencer>], baseline: BaselineFile?,
    memory: ReplyMemory = ReplyMemory()
  ) {
    self.number = number
    self.engine = engine
    self.failOn = failOn
    self.customers = customers
    self.template = template
    self.silencers = silencers
    self.baseline = baseline
    self.memory = memory
  }
}

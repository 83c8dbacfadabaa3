import ArgumentParser

/// Options of `filter`.
struct FilterArguments: ParsableArguments {
  @OptionGroup(title: "The customer") var customer: CustomerArguments
  @OptionGroup(title: "What is known") var memory: MemoryArguments
  @OptionGroup(title: "Rules") var rules: RuleArguments
  @OptionGroup(title: "Silence") var suppression: SuppressionArguments
  @OptionGroup(title: "Output") var colour: ColourArguments

  func request() -> LintRequest {
    var request = LintRequest()
    request.paths = ["-"]
    customer.fill(&request)
    memory.fill(&request)
    rules.fill(&request)
    suppression.fill(&request)
    request.colour = colour.color
    return request
  }
}

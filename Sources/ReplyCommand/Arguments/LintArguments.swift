import ArgumentParser

/// Options that `check` and `inspect` share.
struct LintArguments: ParsableArguments {
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "The customer") var customer: CustomerArguments
  @OptionGroup(title: "What is known") var memory: MemoryArguments
  @OptionGroup(title: "Rules") var rules: RuleArguments
  @OptionGroup(title: "Silence") var suppression: SuppressionArguments
  @OptionGroup(title: "Output") var output: OutputArguments
  @OptionGroup(title: "Output") var colour: ColourArguments

  func request(_ task: LintRequest.Task) -> LintRequest {
    var request = LintRequest()
    request.task = task
    input.fill(&request)
    customer.fill(&request)
    memory.fill(&request)
    rules.fill(&request)
    suppression.fill(&request)
    output.fill(&request)
    request.colour = colour.color
    return request
  }
}

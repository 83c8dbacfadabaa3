import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "docs": exit(DocsCommand.run(arguments))
case "form-letter": exit(FormLetterCommand.run(arguments))
case "manual": exit(ManualCommand.run(arguments))
case "new-rule": exit(NewRuleCommand.run(arguments))
case "names": exit(NamesCommand.run(arguments))
case "pieces": exit(PiecesCommand.run())
case "questions": exit(QuestionsCommand.run(arguments))
default:
  let usage = [
    DocsCommand.usage, ManualCommand.usage, NewRuleCommand.usage,
    NamesCommand.usage, PiecesCommand.usage, QuestionsCommand.usage, FormLetterCommand.usage,
  ]
  FileHandle.standardError.write(Data((usage.joined(separator: "\n") + "\n").utf8))
  exit(2)
}

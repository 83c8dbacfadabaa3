import Foundation
import ReplyLexicon

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "questions" { exit(QuestionsCommand.run(arguments)) }
exit(LexiconCommand.run(arguments))

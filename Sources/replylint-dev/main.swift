import Foundation
import ReplyLexicon

exit(LexiconCommand.run(Array(CommandLine.arguments.dropFirst())))

import ReplyCommand

replylintMain(Array(CommandLine.arguments.dropFirst()))

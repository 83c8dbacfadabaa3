import ReplyCommand

replylintMain(CommandLine.arguments)

/// What holds for every command: the end of the long help and of the manual page.
enum Reference {
  struct Entry {
    var name: String
    var text: String
  }

  struct Section {
    var title: String
    var entries: [Entry]
  }

  static let all = [exitStatus, environment, files]

  private static let exitStatus = Section(
    title: "Exit status",
    entries: [
      Entry(name: "0", text: "Nothing at or above --fail-on; the work is done."),
      Entry(name: "1", text: "Findings at or above --fail-on."),
      Entry(name: "2", text: "Part of the work could not be done; wins over 1."),
    ])

  private static let environment = Section(
    title: "Environment",
    entries: [
      Entry(
        name: "REPLYLINT_CONFIG",
        text: "Configuration file, in place of those found; --config wins."
      ),
      Entry(
        name: "XDG_CONFIG_HOME",
        text: "Folder of the user's replylint/config.toml; ~/.config when not set."),
      Entry(
        name: "REPLYLINT_STORE",
        text:
          "Folder of past-mail.sqlite and of the index of --maildir; replylint in XDG_DATA_HOME when not "
          + "set."),
      Entry(
        name: "XDG_DATA_HOME",
        text: "Folder of data of the user's programs; ~/.local/share when not set."),
      Entry(
        name: "REPLYLINT_STATE",
        text: "Folder of what sendmail keeps; replylint in XDG_STATE_HOME when not set."),
      Entry(
        name: "XDG_STATE_HOME",
        text: "Folder of state of the user's programs; ~/.local/state when not set."),
      Entry(
        name: "REPLYLINT_SENDMAIL",
        text: "The transport of replylint-sendmail: a path, or a command with its words."),
      Entry(name: "REPLYLINT_FORCE", text: "1: sendmail sends whatever is found."),
      Entry(
        name: "REPLYLINT_RESEND",
        text:
          "Seconds within which the same message sent again goes, errors too; 0: never. Default: 600, for "
          + "warnings."),
      Entry(
        name: "REPLYLINT_REFUSE_EXIT",
        text: "Status of sendmail for a message that is kept back; default: 65."),
      Entry(name: "NO_COLOR", text: "Set and not empty: no colours, unless --color always."),
      Entry(name: "COLUMNS", text: "Width to wrap to, in place of the terminal's own."),
    ])

  private static let files = Section(
    title: "Files",
    entries: [
      Entry(
        name: ".replylint.toml",
        text: "Configuration, in the folder of the message or the nearest one above it."),
      Entry(
        name: "~/.config/replylint/config.toml",
        text: "The user's configuration; the one above wins over it."),
      Entry(
        name: "~/.local/state/replylint/refused/",
        text: "Messages that sendmail kept back: docs/sending.md."),
      Entry(
        name: "~/.local/share/replylint/messages.sqlite",
        text: "The index of --maildir: no word of a message. It may be deleted at any time."),
      Entry(
        name: "~/.local/share/replylint/past-mail.sqlite",
        text: "Past mail, as learn writes it: docs/past-mail.md."),
    ])
}

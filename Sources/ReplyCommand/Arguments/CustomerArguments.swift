import ArgumentParser

/// Options about the customer's side of the exchange, of every command that judges replies.
struct CustomerArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "File with the customer's message that is replied to.",
      discussion: """
        A mail or a bare text. Without it the message is looked for in the folders of --maildir, then \
        in the quoted part of the reply. Beside it, --maildir gives the messages before it.
        Example: --original question.eml
        """,
      valueName: "file"),
    completion: .file())
  var original: String?

  @Option(
    help: ArgumentHelp(
      "Folder in which the thread is looked for.",
      discussion: """
        Maildir, mbox, MH or a folder of mails, searched by the In-Reply-To and References fields of \
        the reply, then by its subject and participants. An index is kept, so that the next run reads \
        only what is new: docs/threads.md. May stand several times.
        Example: --maildir ~/Maildir
        """,
      valueName: "dir"),
    completion: .directory)
  var maildir: [String] = []

  @Option(
    help: ArgumentHelp(
      "A name by which the customer is known.",
      discussion: """
        Names in the salutation are held against it, as against those of the customer's message. May \
        stand several times.
        Example: --customer "Ann Bell"
        """,
      valueName: "name"))
  var customer: [String] = []

  @Option(
    help: ArgumentHelp(
      "Address book in which the customer's names are looked up.",
      discussion: """
        vCards (.vcf) or CSV with a header, as address books export them. The address of the customer's \
        message, or the one that the reply goes to, is looked up in it; its names count like those of \
        --customer. May stand several times.
        Example: --contacts customers.csv
        """,
      valueName: "file"),
    completion: .file(extensions: ["vcf", "vcard", "csv", "tsv", "txt"]))
  var contacts: [String] = []

  func fill(_ request: inout LintRequest) {
    request.original = original
    request.maildirs = maildir
    request.customerNames = customer
    request.contacts = contacts
  }
}

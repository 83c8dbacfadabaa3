import ReplyReporters
import ReplyRuleKit

/// What `init` writes: every key with its default, as comments.
struct StarterConfiguration {
  let pages: [RulePage]

  var text: String {
    """
    # Settings of replylint, for the messages in this folder and below.
    # Take the "# " away from a line to make it count. Your own settings for all folders go to
    # ~/.config/replylint/config.toml; `replylint config` shows what holds, and where it was said.

    # A set of settings to start from:
    \(Profile.allCases.map { "#   \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))
    # profile = "default"

    # Rules or categories that run, and that do not; `replylint rules` lists them.
    # select = ["all"]
    # ignore = ["missing-thanks"]

    # Least severity that makes the exit status 1: error, warning, note.
    # fail-on = "error"

    # Findings below this confidence, 0 to 1, are not shown.
    # min-confidence = 0.5

    # Your own phrases: folders of .lex files.
    # [lexicons]
    # add = ["lexicons"]

    # Address books, vCard or CSV with a header, in which the customer's names are looked up.
    # [customer]
    # contacts = ["customers.csv"]

    # Past mail, as `replylint learn` writes it: --store.
    # [store]
    # path = "past-mail.sqlite"

    # Files that are templates of replies; "fields" lists what they may have filled in. "path" is the
    # folder of all that replies are made of: --templates.
    # [templates]
    # path = "templates"
    # check = ["templates/**"]
    # dialect = "auto"
    # fields = "fields.txt"

    # Other settings for some paths. A pattern without a slash matches names in any folder.
    # [[overrides]]
    # paths = ["newsletter/**", "*.txt"]
    # ignore = ["canned-phrase"]

    # A finding that is to be silent, and why. "text" and "paths" may be left out.
    # [[suppress]]
    # rule = "canned-phrase"
    # text = "please be advised"
    # paths = ["legal/"]
    # reason = "the lawyers ask for it"

    # Each rule, its severity and its options.
    \(pages.map(rule).joined(separator: "\n#\n"))

    """
  }

  private func rule(_ page: RulePage) -> String {
    let description = page.description
    var lines = [
      "# [rules.\(description.identifier)]",
      "# severity = \"\(description.severity.rawValue)\"",
    ]
    lines += page.options.map { "# \($0.name) = \($0.defaultValue.wording)  # \($0.summary)" }
    return lines.joined(separator: "\n")
  }
}

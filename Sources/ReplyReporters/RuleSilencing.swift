/// The four ways to silence a rule on purpose, as its page tells them.
struct RuleSilencing {
  let rule: String

  var blocks: [RulePage.Block] {
    [
      .heading("Silence it"),
      .paragraph("In one mail: a field in its header section."),
      .code("X-Replylint: off; \(rule)", language: "text"),
      .paragraph("For good, or for certain words in certain files: the configuration."),
      .code(
        """
        ignore = ["\(rule)"]

        [[suppress]]
        rule = "\(rule)"
        text = "the flagged words"
        paths = ["templates/**"]
        reason = "why this is meant to be so"
        """, language: "toml"),
      .paragraph("For the findings that are there today: a baseline."),
      .code(
        """
        replylint check --write-baseline FILE PATH…
        replylint check --baseline FILE PATH…
        """, language: "sh"),
      .paragraph(
        """
        In a template: a comment with `off`, `on`, `off-line` or `off-next-line`; `<!-- … -->`, \
        `{{!-- … --}}`, `{% comment %}…{% endcomment %}` and `<%# … %>` do as well.
        """),
      .code("{# replylint: off-next-line \(rule) -- reason #}", language: "text"),
    ]
  }
}

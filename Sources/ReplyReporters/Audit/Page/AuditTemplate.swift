/// The page of an audit, as a mustache template.
///
/// It is XML as well as HTML, so that a parser of XML can tell whether it is whole. Tables name
/// their roles, since a table that is laid out as cards is no table to a browser.
enum AuditTemplate {
  static let page =
    "{{%CONTENT_TYPE: MAIL}}\n" + head + front + changes + rules + trend + waits + longestWaits
    + questions + promises + sentences + examples + agents + foot

  private static let head = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    script-src 'sha256-{{{scriptHash}}}'; style-src 'sha256-{{{styleHash}}}'; \
    base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>Audit{{#paths}} of {{paths}}{{/paths}}{{#period}}, {{period}}{{/period}}</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the report</a>

    """

  private static let front = """
    <header class="top">
    <p class="eyebrow">Audit of replies</p>
    <h1>{{#period}}{{period}}{{/period}}{{^period}}Replies without dates{{/period}}</h1>
    <p class="lead">{{counts}}.{{#unreadable}} {{unreadable}}.{{/unreadable}}</p>
    <dl class="facts">
    {{#paths}}<div><dt>Folders</dt><dd dir="auto">{{paths}}</dd></div>{{/paths}}
    {{#me}}<div><dt>Replies are from</dt><dd dir="auto">{{me}}</dd></div>{{/me}}
    </dl>
    </header>
    <nav class="contents" aria-label="Sections">
    <ul>
    {{#sections}}
    <li><a href="#{{id}}">{{title}}</a></li>
    {{/sections}}
    </ul>
    </nav>
    <main id="main" tabindex="-1">
    <section id="figures" aria-labelledby="figures-title">
    <h2 id="figures-title">Key figures</h2>
    <dl class="figures">
    {{#figures}}
    <div class="figure"><dt>{{label}}</dt>
    <dd class="value">{{value}}</dd>
    {{#note}}<dd class="note">{{.}}</dd>{{/note}}
    {{#change}}<dd class="note"><span class="direction {{direction}}"><span aria-hidden="true">\
    {{sign}}</span> {{direction}}</span>: was {{before}}{{unit}}</dd>{{/change}}
    </div>
    {{/figures}}
    </dl>
    </section>

    """

  private static let foot = """
    </main>
    <footer>
    <p>Made by replylint on the machine that holds the mail. What it could not tell, it calls \
    unsure: \
    read the letters before you judge. Days are those of the mailbox.</p>
    </footer>
    <script>{{{script}}}</script>
    </body>
    </html>

    """

  /// Where words stand: the subject, and the file with its line.
  static let source = """
    <p class="source">{{#subject}}<bdi class="subject">{{.}}</bdi> · {{/subject}}\
    <span class="path">{{place}}</span></p>
    """

  static let words = """
    {{#words}}<p class="words" dir="auto">{{.}}</p>{{/words}}\
    {{^words}}<p class="gone">The message can no longer be read.</p>{{/words}}
    """

  /// Who wrote to the agents' side.
  static let person = """
    <td role="cell" class="person" data-label="From">{{#writer}}<bdi>{{name}}</bdi>\
    {{#address}} <span class="address">{{.}}</span>{{/address}}{{/writer}}\
    {{^writer}}<span class="none">–</span>{{/writer}}</td>
    """

  static let badge = """
    <span class="state {{tone}}"><span class="sign" aria-hidden="true">{{sign}}</span> \
    {{label}}</span>
    """

  /// A cell with a day, by which rows are sorted.
  static func day(_ name: String, _ label: String) -> String {
    "<td role=\"cell\" data-label=\"\(label)\" class=\"day\""
      + "{{#\(name)}} data-key=\"{{key}}\"><time datetime=\"{{standard}}\">{{shown}}</time>"
      + "{{/\(name)}}{{^\(name)}} data-key=\"\"><span class=\"none\">–</span>{{/\(name)}}</td>"
  }

  /// What stands in a column.
  enum Column {
    case text, number, day
  }

  /// A row of headings, which say how a script sorts by them.
  static func heads(_ columns: [(String, Column)]) -> String {
    let cells = columns.map { head($0, $1) }.joined()
    return "<thead role=\"rowgroup\"><tr role=\"row\">\(cells)</tr></thead>"
  }

  static func head(_ name: String, _ column: Column) -> String {
    let sort = column == .text ? "text" : "number"
    let side = column == .number ? " class=\"number\"" : ""
    return "<th role=\"columnheader\" scope=\"col\" data-sort=\"\(sort)\"\(side)>\(name)</th>"
  }

  /// A cell with a number, shown and sorted by.
  static func number(_ label: String, _ name: String) -> String {
    "<td role=\"cell\" class=\"number\" data-label=\"\(label)\" data-key=\"{{\(name)Key}}\">"
      + "{{\(name)}}</td>"
  }

  /// What narrows a ledger; the script shows it.
  static func filter(_ id: String) -> String {
    """
    <form class="filter" role="search" aria-label="Filter the {{many}}" data-for="\(id)-table" \
    data-one="{{one}}" data-many="{{many}}" hidden="hidden">
    <p class="field"><label for="\(id)-find">Find</label>
    <input id="\(id)-find" type="search" autocomplete="off" spellcheck="false" /></p>
    <fieldset><legend>State</legend>
    {{#states}}
    <label class="choice"><input type="checkbox" value="{{name}}" checked="checked" />
    {{label}} <span class="count">{{shown}}</span></label>
    {{/states}}
    </fieldset>
    <p class="shown" role="status">{{all}}</p>
    </form>

    """
  }
}

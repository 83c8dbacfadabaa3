extension AuditTemplate {
  static let changes = """
    {{#changes}}
    <section id="changes" aria-labelledby="changes-title">
    <h2 id="changes-title">Changes since the earlier report</h2>
    {{^any}}<p>The two reports have nothing that can be compared.</p>{{/any}}
    {{#any}}
    <table class="plain">
    <caption>Counts are per 100 replies; less is better.</caption>
    \(heads([("Figure", .text), ("Before", .number), ("Now", .number), ("Change", .text)]))
    <tbody role="rowgroup">
    {{#rows}}
    <tr role="row"><th role="rowheader" scope="row">{{figure}}</th>
    \(number("Before", "before"))\(number("Now", "now"))
    <td role="cell" data-label="Change"><span class="direction {{direction}}">\
    <span aria-hidden="true">{{sign}}</span> {{direction}}</span></td></tr>
    {{/rows}}
    </tbody>
    </table>
    {{/any}}
    </section>
    {{/changes}}

    """

  static let rules = """
    <section id="rules" aria-labelledby="rules-title">
    <h2 id="rules-title">Findings by rule</h2>
    {{#rules}}
    {{^any}}<p>No rule found anything.</p>{{/any}}
    {{#any}}
    <table role="table" class="cards">
    <caption>How often each rule found something, and in how many replies.</caption>
    <thead role="rowgroup"><tr role="row">\(head("Rule", .text))\(head("Severity", .day))\
    \(head("Findings", .number))\(head("Replies", .number))\(head("Per 100", .number))\
    {{#hasAccepted}}\(head("Accepted", .number)){{/hasAccepted}}</tr></thead>
    <tbody role="rowgroup">
    {{#rows}}
    <tr role="row"><th role="rowheader" scope="row" class="rule" data-key="{{rule}}">\
    <p class="name">{{rule}}</p>
    <p class="summary">{{summary}}</p>
    {{#any}}<details><summary>{{examplesTitle}}<span class="unseen"> of {{rule}}</span></summary>
    {{#examples}}<blockquote>\(words)\(source)</blockquote>{{/examples}}
    </details>{{/any}}</th>
    <td role="cell" data-label="Severity" data-key="{{rank}}"><span class="severity {{severity}}">\
    {{severity}}</span></td>
    \(number("Findings", "findings"))\(number("Replies", "replies"))\(number("Per 100", "rate"))
    {{#hasAccepted}}\(number("Accepted", "accepted")){{/hasAccepted}}</tr>
    {{/rows}}
    </tbody>
    </table>
    {{/any}}
    {{/rules}}
    </section>

    """

  static let trend = """
    {{#trend}}{{#any}}
    <section id="trend" aria-labelledby="trend-title">
    <h2 id="trend-title">Week by week</h2>
    <p class="about">Weeks from {{first}} to {{last}}, each from Monday. The number is of the \
    last week; every \
    chart has a scale of its own, from nothing at the bottom to the most at the top.{{#left}} \
    {{left}}{{/left}}</p>
    <div class="charts">
    {{#charts}}
    <figure class="chart">
    <figcaption><span class="name">{{name}}</span> \
    <span class="value">{{last}}</span>{{#unit}} <span class="unit">{{.}}</span>{{/unit}}\
    </figcaption>
    <svg viewBox="0 0 240 64" role="img" aria-labelledby="chart{{number}}-title \
    chart{{number}}-desc">
    <title id="chart{{number}}-title">{{name}} week by week</title>
    <desc id="chart{{number}}-desc">{{told}}</desc>
    <line class="floor" x1="4" y1="60" x2="236" y2="60"></line>
    {{#areas}}<polygon class="area" points="{{points}}"></polygon>{{/areas}}
    {{#lines}}<polyline class="line" points="{{points}}"></polyline>{{/lines}}
    {{#dots}}<circle class="dot" cx="{{x}}" cy="{{y}}" r="3"></circle>{{/dots}}
    </svg>
    <p class="note">at most {{most}}</p>
    </figure>
    {{/charts}}
    </div>
    <details class="numbers"><summary>The numbers, week by week</summary>
    <div class="scroll" role="region" aria-label="Table of the weeks" tabindex="0">
    <table class="plain">
    <caption>Findings are per 100 replies of the week.</caption>
    <thead><tr><th scope="col">Week from</th>{{#columns}}<th scope="col" class="number">{{name}}\
    {{#unit}} <span class="unit">{{.}}</span>{{/unit}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr><th scope="row" class="day">{{week}}</th>\
    {{#cells}}<td class="number">{{shown}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    </details>
    </section>
    {{/any}}{{/trend}}

    """

  static let waits = """
    {{#waits}}{{#any}}
    <section id="waits" aria-labelledby="waits-title">
    <h2 id="waits-title">Waiting times</h2>
    <div class="pair">
    {{#tables}}
    <div>
    <h3 id="waits-{{id}}">{{title}}</h3>
    {{#words}}<p class="about">{{.}}.</p>{{/words}}
    <table class="bars" aria-labelledby="waits-{{id}}">
    <thead><tr><th scope="col">Waited</th><th scope="col"><span class="unseen">Bar</span></th>\
    <th scope="col" class="number">{{counted}}</th><th scope="col" \
    class="number">Share</th></tr></thead>
    <tbody>
    {{#bars}}
    <tr><th scope="row">{{label}}</th>\
    <td class="bar"><svg viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">\
    <rect x="0" y="0" width="{{width}}" height="12"></rect></svg></td>\
    <td class="number">{{count}}</td><td class="number">{{share}}</td></tr>
    {{/bars}}
    </tbody>
    </table>
    </div>
    {{/tables}}
    </div>
    </section>
    {{/any}}{{/waits}}

    """

  static let sentences = """
    {{#sentences}}{{#any}}
    <section id="sentences" aria-labelledby="sentences-title">
    <h2 id="sentences-title">Repeated sentences</h2>
    <p class="about">Sentences that went to many people in the same words.\
    {{#cut}} {{.}}{{/cut}}</p>
    <table role="table" class="cards" id="sentences-table">
    <caption class="unseen">Repeated sentences</caption>
    \(heads([("Sentence", .text), ("Messages", .number), ("People", .number)]))
    <tbody role="rowgroup">
    {{#rows}}
    <tr role="row">{{#example}}<td role="cell" class="quote" \
    data-label="Sentence">\(words)\(source)\
    </td>{{/example}}
    \(number("Messages", "messages"))\(number("People", "recipients"))</tr>
    {{/rows}}
    </tbody>
    </table>
    </section>
    {{/any}}{{/sentences}}

    """
}

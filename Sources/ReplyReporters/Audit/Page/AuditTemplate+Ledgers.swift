extension AuditTemplate {
  static let longestWaits = """
    {{#longestWaits}}{{#any}}
    <section id="longest-waits" class="ledger" aria-labelledby="longest-waits-title">
    <h2 id="longest-waits-title">Longest waits</h2>
    <p class="about">Messages of customers that waited longest for an answer, or still wait.\
    {{#cut}} {{.}}{{/cut}}</p>
    \(filter("longest-waits"))
    <table role="table" class="cards" id="longest-waits-table">
    <caption class="unseen">Longest waits</caption>
    \(heads([
      ("Waited", .day), ("State", .text), ("Message", .text), ("From", .text),
      ("Written", .day), ("Answered", .day),
    ]))
    <tbody role="rowgroup">
    {{#rows}}
    <tr role="row" data-state="{{state.name}}">\
    <td role="cell" class="span" data-label="Waited" data-key="{{spanKey}}">{{span}}</td>
    {{#state}}<td role="cell" class="standing" data-label="State" \
    data-key="{{label}}">\(badge)</td>\
    {{/state}}
    {{#message}}<td role="cell" class="quote" data-label="Message">\(words)\(source)</td>
    \(person)
    \(day("day", "Written")){{/message}}
    {{#answer}}\(day("day", "Answered")){{/answer}}\
    {{^answer}}<td role="cell" class="day" data-label="Answered" data-key="">\
    <span class="none">not yet</span></td>{{/answer}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </section>
    {{/any}}{{/longestWaits}}

    """

  static let questions = """
    {{#questions}}
    <section id="questions" class="ledger" aria-labelledby="questions-title">
    <h2 id="questions-title">Questions</h2>
    {{^any}}<p>No question was found.</p>{{/any}}
    {{#any}}
    <p class="about">What customers asked, and what the reply made of it.{{#cut}} \
    {{.}}{{/cut}}</p>
    \(filter("questions"))
    <table role="table" class="cards" id="questions-table">
    <caption class="unseen">Questions of customers</caption>
    \(heads([
      ("Asked", .day), ("Question", .text), ("From", .text), ("State", .text),
      ("Reply", .day),
    ]))
    <tbody role="rowgroup">
    {{#rows}}
    <tr role="row" data-state="{{state.name}}">{{#asked}}\(day("day", "Asked"))
    <td role="cell" class="quote" data-label="Question">\(words)\(source)</td>
    \(person){{/asked}}
    <td role="cell" class="standing" data-label="State" \
    data-key="{{state.label}}">{{#state}}\(badge){{/state}} \
    <span class="kind">{{kind}}</span></td>
    \(later("reply", "Reply", none: "none"))</tr>
    {{/rows}}
    </tbody>
    </table>
    {{/any}}
    </section>
    {{/questions}}

    """

  static let promises = """
    {{#promises}}
    <section id="promises" class="ledger" aria-labelledby="promises-title">
    <h2 id="promises-title">Promises</h2>
    {{^any}}<p>No promise was found.</p>{{/any}}
    {{#any}}
    <p class="about">What replies promised, and whether it came.{{#cut}} {{.}}{{/cut}}</p>
    \(filter("promises"))
    <table role="table" class="cards" id="promises-table">
    <caption class="unseen">Promises of replies</caption>
    \(heads([
      ("Made", .day), ("Promise", .text), ("Due", .day), ("State", .text),
      ("What came", .day),
    ]))
    <tbody role="rowgroup">
    {{#rows}}
    <tr role="row" data-state="{{state.name}}">{{#made}}\(day("day", "Made"))
    <td role="cell" class="quote" data-label="Promise">\(words)\(source)\(writer)</td>{{/made}}
    \(day("due", "Due"))
    <td role="cell" class="standing" data-label="State" data-key="{{state.label}}">\
    {{#state}}\(badge){{/state}}</td>
    \(later("later", "What came", none: "nothing"))</tr>
    {{/rows}}
    </tbody>
    </table>
    {{/any}}
    </section>
    {{/promises}}

    """

  static let examples = """
    {{#examples}}{{#any}}
    <section id="examples" aria-labelledby="examples-title">
    <h2 id="examples-title">Good examples</h2>
    <p class="about">Replies of this mailbox that are worth showing to others.\
    {{#cut}} {{.}}{{/cut}}</p>
    <div class="pair">
    {{#rows}}
    <figure class="example">
    {{#reply}}<blockquote>\(words)</blockquote>{{/reply}}
    <figcaption><ul class="reasons">{{#reasons}}<li>{{reason}}</li>{{/reasons}}</ul>
    {{#reply}}\(source)\(writer){{/reply}}</figcaption>
    </figure>
    {{/rows}}
    </div>
    </section>
    {{/any}}{{/examples}}

    """

  static let agents = """
    {{#agents}}
    <section id="agents" aria-labelledby="agents-title">
    <h2 id="agents-title">Agents</h2>
    <p class="about">Who writes more has more findings: compare what stands per 100 replies, and \
    read \
    the letters first.</p>
    <table role="table" class="cards plain">
    <caption class="unseen">Figures of each agent</caption>
    \(heads([
      ("Agent", .text), ("Replies", .number), ("Findings", .number), ("Per 100", .number),
      ("Median wait", .number),
    ]))
    <tbody role="rowgroup">
    {{#rows}}
    <tr role="row"><th role="rowheader" scope="row">{{#agent}}<bdi>{{name}}</bdi>\
    {{#address}} <span class="address">{{.}}</span>{{/address}}{{/agent}}</th>
    \(number("Replies", "replies"))\(number("Findings", "findings"))\(number("Per 100", "rate"))\
    \(number("Median wait", "wait"))</tr>
    {{/rows}}
    </tbody>
    </table>
    </section>
    {{/agents}}

    """

  private static let writer = "{{#writer}}<p class=\"source\"><bdi>{{name}}</bdi></p>{{/writer}}"

  /// A cell with a later message, sorted by its day.
  private static func later(_ name: String, _ label: String, none: String) -> String {
    """
    {{#\(name)}}<td role="cell" class="quote later" data-label="\(label)" \
    data-key="{{#day}}{{key}}{{/day}}">{{#day}}<p class="day"><time \
    datetime="{{standard}}">{{shown}}\
    </time></p>{{/day}}\(words)\(source)\(writer)</td>{{/\(name)}}\
    {{^\(name)}}<td role="cell" class="later" data-label="\(label)" data-key="">\
    <span class="none">\(none)</span></td>{{/\(name)}}
    """
  }
}

import ReplyModel
import ReplyText
import Testing

struct TemplateReadingTests {
  private func reading(_ source: String, _ dialect: String) throws -> TemplateReading {
    TemplateReading(Text(source), dialect: try #require(TemplateDialect.named(dialect)))
  }

  private func letters(
    _ source: String, _ dialect: String, filled: Set<String> = []
  ) throws -> [String] {
    let fields = TemplateFields(Array(filled), filled: filled)
    return TemplateRenderer(try reading(source, dialect), fields: fields).renderings().renderings
      .filter { $0.variant == .ordinary || $0.variant == .empty }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: [
    ("liquid", "Hi {{ first_name }}.", ["Hi Anna.", "Hi ."]),
    ("liquid", "Hi {{ first_name | default: \"there\" }}.", ["Hi Anna.", "Hi there."]),
    ("intercom", "Hi {{ first_name | fallback: \"there\" }}.", ["Hi Anna.", "Hi there."]),
    ("jinja", "Hi {{ first_name|default('there') }}.", ["Hi Anna.", "Hi there."]),
    ("helpscout", "Hi {%customer.firstName,fallback=there%}.", ["Hi Anna.", "Hi there."]),
    ("mautic", "Hi {contactfield=firstname|there}.", ["Hi Anna.", "Hi there."]),
    ("zammad", "Hi #{ticket.customer.firstname}.", ["Hi Anna.", "Hi ."]),
    ("otrs", "Hi <OTRS_CUSTOMER_UserFirstname>.", ["Hi Anna.", "Hi ."]),
    ("otrs", "Hi &lt;OTRS_CUSTOMER_UserFirstname&gt;.", ["Hi Anna.", "Hi ."]),
    ("osticket", "Hi %{recipient.name.first}.", ["Hi Anna.", "Hi ."]),
    ("salesforce", "Hi {!Contact.FirstName}.", ["Hi Anna.", "Hi ."]),
    ("salesforce", "Hi {{{Contact.FirstName}}}.", ["Hi Anna.", "Hi ."]),
    ("quicktext", "Hi [[TO=firstname]].", ["Hi Anna.", "Hi ."]),
    ("rt", "About {$TicketSubject}.", ["About Blue lamp.", "About ."]),
    ("word", "Hi «First_Name».", ["Hi Anna.", "Hi ."]),
    ("liquid", "Hi{% if first_name %} {{ first_name }}{% endif %}.", ["Hi Anna.", "Hi."]),
    ("liquid", "{% unless late %}On time{% else %}Late{% endunless %}", ["On time", "Late"]),
    ("liquid", "{% case a %}x{% when 1 %}one{% when 2 %}two{% endcase %}", ["one", "two", ""]),
    ("liquid", "{% raw %}{{ a }}{% endraw %}", ["{{ a }}"]),
    ("liquid", "{% comment %}{{ a }}{% endcomment %}b", ["b"]),
    ("liquid", "a {{- \" b\" -}} c", ["a bc"]),
    ("liquid", "a\n{% if b %}\nc\n{% endif %}\nd", ["a\nc\nd", "a\nd"]),
    ("liquid", "{% for i in list %}x{% else %}none{% endfor %}", ["x", "xx", "none"]),
    ("mustache", "{{#items}}x{{/items}}{{^items}}none{{/items}}", ["x", "xx", "none"]),
    ("handlebars", "{{#if a}}b{{else if c}}d{{else}}e{{/if}}", ["b", "d", "e"]),
    ("mailchimp", "*|IF:FNAME|*Hi *|FNAME|**|ELSE:|*Hi there*|END:IF|*", ["Hi Anna", "Hi there"]),
  ])
  func everyBranchIsRendered(_ dialect: String, _ source: String, _ expected: [String]) throws {
    #expect(Set(try letters(source, dialect)).isSuperset(of: expected))
  }

  @Test func whatIsNeverEmptyIsNotRenderedEmpty() throws {
    #expect(try letters("Hi {{ first_name }}.", "liquid", filled: ["first_name"]) == ["Hi Anna."])
  }

  /// What is tested for being there does not stand there empty.
  @Test func branchesAndValuesAgree() throws {
    let all = try letters(
      "{% if first_name != blank %}Hi {{ first_name }}.{% elsif last_name %}Dear {{ last_name }}."
        + "{% endif %}", "liquid")
    #expect(Set(all) == ["Hi Anna.", "Dear Berg.", ""])
  }

  @Test(arguments: [
    ("liquid", "{{ a", [TemplateTrouble.Kind.unclosedMark]),
    ("liquid", "a }} b", [.strayMark]),
    ("liquid", "{% if a %}b", [.unclosedBlock]),
    ("liquid", "{% endif %}", [.strayBlock]),
    ("liquid", "{% else %}", [.strayBlock]),
    ("liquid", "{% if a %}{% for b in c %}{% endif %}", [.unclosedBlock]),
    ("liquid", "{% iff a %}", [.unknownTag]),
    ("liquid", "{{ a | upcse }}", [.unknownFilter]),
    ("jinja", "{{ a | upcase }}", [.unknownFilter]),
    ("mustache", "{{#a}}b{{/c}}", [.unclosedBlock, .strayBlock]),
    ("mailchimp", "*|IF:A|*b", [.unclosedBlock]),
    ("zammad", "#{ticket.name", [.unclosedMark]),
    ("liquid", "<style>a{b:{c:d}}</style>", []),
    ("osticket", "50 %{ off", []),
    ("jira", "{{#a}}b{{/}}", []),
    ("liquid", "{{ a | split: \"::\" | last }} {%- if b -%}c{%- endif -%}", []),
    ("jinja", "{% set a = 1 %}{% if a is defined %}b{% endif %}", []),
  ])
  func whatIsWrongIsFound(
    _ dialect: String, _ source: String, _ expected: [TemplateTrouble.Kind]
  ) throws {
    #expect(try reading(source, dialect).troubles.map(\.kind) == expected)
  }

  @Test func fieldsAreKnownByTheirPaths() throws {
    let fields = TemplateFields(["customer.first_name", "order.items", "order.items.name"])
    var reading = try reading(
      "{{ customer.first_name }}{{ order.items[0].name }}{% if customer %}{% endif %}"
        + "{% for i in order.items %}{{ i.name }}{% endfor %}{{ order.items.size }}{{ custmer }}",
      "liquid")
    reading.check(against: fields)
    #expect(reading.troubles.map(\.name) == ["custmer"])
    #expect(fields.names.count == 3)
  }

  @Test(arguments: [
    ("Hi {{ a }}", "liquid"), ("{{ a | x: 1 }}", "liquid"), ("{{ a | x(1) }}", "jinja"),
    ("{% if a %}{% elif b %}{% endif %}", "jinja"), ("{% if a %}{{ b }}{% endif %}", "liquid"),
    ("{{#a}}{{/a}}", "mustache"), ("{%customer.firstName%}", "helpscout"),
    ("{!Contact.Name}", "salesforce"), ("{{{Contact.Name}}}", "salesforce"),
    ("*|FNAME|*", "mailchimp"), ("#{ticket.title}", "zammad"), ("%{ticket.name}", "osticket"),
    ("<OTRS_A>", "otrs"), ("&lt;OTRS_A&gt;", "otrs"), ("[[TO=firstname]]", "quicktext"),
    ("{contactfield=firstname}", "mautic"), ("{$TicketSubject}", "rt"), ("«Name»", "word"),
  ])
  func theDialectIsTold(_ source: String, _ dialect: String) {
    #expect(TemplateDetector(Array(source.utf8)).dialect()?.dialect.name == dialect)
  }

  @Test func aMixtureIsDoubtful() {
    let told = TemplateDetector(Array("%{a} {{ b }} {{ c }}".utf8)).dialect()
    #expect(told?.dialect.name == "liquid")
    #expect(told?.doubt?.contains("osticket") == true)
    #expect(TemplateDetector(Array("Hello".utf8)).dialect() == nil)
  }

  /// Each byte of a letter that is the template's own stands in the source where the map says.
  @Test func mapsLeadBackToTheSource() throws {
    let source = "Hi {{ first_name }},\n{% for i in list %}- {{ i }} ü\n{% endfor %}end\n"
    let bytes = Array(source.utf8)
    for letter in TemplateRenderer(try reading(source, "liquid"), fields: nil).renderings()
      .renderings
    {
      for index in letter.bytes.indices
      where !letter.slots.contains(where: { $0.range.contains(index) }) {
        let range = letter.map.sourceRange(of: index..<index + 1)
        #expect(Array(bytes[range]) == [letter.bytes[index]])
      }
    }
  }

  /// No nesting, however deep, and nothing that is left open keeps the reader busy.
  @Test(arguments: [
    String(repeating: "{% if a %}x", count: 10_000), String(repeating: "{{ a ", count: 20_000),
    String(repeating: "{% for a in b %}c", count: 5_000)
      + String(repeating: "{% endfor %}", count: 5_000),
    String(repeating: "{{{{", count: 20_000), String(repeating: "{% endif %}", count: 10_000), "",
  ])
  func whatIsDeepOrOpenIsReadAllTheSame(_ source: String) throws {
    let reading = try reading(source, "liquid")
    let rendered = TemplateRenderer(reading, fields: nil).renderings()
    #expect(rendered.renderings.count <= 130)
    #expect(rendered.renderings.reduce(0) { $0 + $1.bytes.count } < 16 << 20)
  }
}

import ReplyModel
import ReplyText
import Testing

struct PlaceholderFinderTests {
  private func found(_ string: String) -> [String] {
    let text = Text(string)
    return PlaceholderFinder().placeholders(in: text, ranges: [0..<text.count])
      .filter { $0.confidence >= 0.5 }.map { text[$0.range] }
  }

  @Test(arguments: [
    ("Dear {{ticket.requester.name}},", "{{ticket.requester.name}}"),
    ("Hello {{{Recipient.Name}}}", "{{{Recipient.Name}}}"),
    ("{% if late %} We are late.", "{% if late %}"),
    ("Hi {%customer.firstName,fallback=there%}!", "{%customer.firstName,fallback=there%}"),
    ("Dear {!Contact.FirstName},", "{!Contact.FirstName}"),
    ("About {$TicketSubject} then", "{$TicketSubject}"),
    ("Dear ${firstName},", "${firstName}"),
    ("Dear #{ticket.customer.firstname},", "#{ticket.customer.firstname}"),
    ("Dear %{ticket.name},", "%{ticket.name}"),
    ("Dear %first_name%, hello", "%first_name%"),
    ("Dear %filltext:name=Name:default=there%, hello", "%filltext:name=Name:default=there%"),
    ("Dear *|FNAME|*, hello", "*|FNAME|*"),
    ("Dear [[TO=firstname]], hello", "[[TO=firstname]]"),
    ("Dear <<First_Name>>, hello", "<<First_Name>>"),
    ("Dear «First_Name», hello", "«First_Name»"),
    ("Dear <OTRS_CUSTOMER_REALNAME>, hello", "<OTRS_CUSTOMER_REALNAME>"),
    ("Dear &lt;OTRS_CUSTOMER_REALNAME&gt;, hello", "&lt;OTRS_CUSTOMER_REALNAME&gt;"),
    ("Dear {first_name}, hello", "{first_name}"),
    ("Dear {contactfield=firstname|there}, hello", "{contactfield=firstname|there}"),
    ("Dear [Customer Name],", "[Customer Name]"),
    ("It ships on [INSERT DATE HERE].", "[INSERT DATE HERE]"),
    ("Dear <customer name>, thanks.", "<customer name>"),
    ("Your order XXXX left today.", "XXXX"),
    ("Your order number ______ left today.", "______"),
    ("TODO: look up the price", "TODO"),
    ("Lorem ipsum dolor", "Lorem ipsum"),
    ("Dear ,", "Dear ,"),
    ("Hi ,", "Hi ,"),
  ])
  func whatWasLeftUnfilledIsFound(line: String, expected: String) {
    #expect(found(line) == [expected])
  }

  @Test(arguments: [
    "", "Dear Ann,", "```\n{{name}}\n```", "    {{ name }}", "Use `{{name}}` for it.",
    "See [our site](https://example.com/name).", "As written in [1] and [2].",
    "list(a = 1)[[1]] is it", "x <- {name}", "The line a << b and c >> d.",
    "Ann <ann@example.com> wrote to me.", "Add a <br> or a <title> there.",
    "It sits in ${HOME} on my machine.", "x %in% names(y) and z %in% w",
    "We take 20% off and 30% of it.", "Card XXXX-1234 was charged.", "love, Ann\nxxx", "XXX",
    "Il dit « mon nom » et part.", "_______________________", "My to do list is long.",
    "Dear,\nthe second line", "[snip]", "[Ann Smith]", "\\textbf{name} in TeX",
    "[[alternative HTML version deleted]]", "{{1 hit}}",
    "It lies in %{name}-%{version}/bin.", "https://example.com/[USERNAME]",
    "Then {!On Thu, 5 Sep} it broke.", "The [Senior Leadership Technical Team] met.",
    "<<At your service, Madam>> he said.", "Sadly no XXXX in the shop.",
    "{{}}", "{{", "[", "<", "«", "%", "*|", "${",
  ])
  func whatOnlyLooksUnfilledIsNot(text: String) {
    #expect(found(text) == [])
  }

  @Test func rangesOutsideTheTextAreClamped() {
    let text = Text("Dear {{name}},")
    #expect(PlaceholderFinder().placeholders(in: text, ranges: [5..<900]).count == 1)
  }
}

import Mustache

/// `audit --output-format html`: one page that needs nothing from anywhere.
///
/// Whoever wrote a reply is named only where the report has a table of agents.
public enum AuditHTML {
  /// The page, ending with a line end.
  ///
  /// - Complexity: O(n) in the bytes of the report.
  public static func text(_ report: AuditReport) -> String {
    template.render(AuditPage(report).values)
  }

  private static let template: MustacheTemplate = {
    MustacheContentTypes.register(MailEscaping(), named: "MAIL")
    do {
      return try MustacheTemplate(string: AuditTemplate.page)
    } catch {
      preconditionFailure("the template of the audit's page is a mustache template: \(error)")
    }
  }()
}

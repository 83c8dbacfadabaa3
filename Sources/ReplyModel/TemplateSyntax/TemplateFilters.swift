/// Filters, tags and helpers that the engines of templates have of their own.
enum TemplateFilters {
  /// Shopify's reference, with what help desks add to it.
  static let liquid: Set<String> = words(
    """
    abs append at_least at_most capitalize ceil compact concat date default divided_by downcase \
    escape escape_once fallback find first floor group_by has join json last lstrip map minus modulo \
    money money_with_currency newline_to_br plus pluralize prepend reject remove remove_first \
    remove_last replace replace_first replace_last reverse round rstrip size slice sort \
    sort_natural split strip strip_html strip_newlines sum time_tag times translate t truncate \
    truncatewords uniq upcase upper lower url_decode url_encode where base64_encode base64_decode \
    handleize handle image_url img_url asset_url link_to weight_with_unit format_address \
    url_escape titlecase iso8601 date_format number_with_delimiter
    """)

  static let jinja: Set<String> = words(
    """
    abs attr batch capitalize center count d default dictsort e escape filesizeformat first float \
    forceescape format groupby indent int items join json last length list lower map max min \
    pprint random reject rejectattr replace reverse round safe select selectattr slice sort string \
    striptags sum title tojson trim truncate unique upper urlencode urlize wordcount wordwrap \
    xmlattr format_date format_datetime format_currency datetimeformat date nl2br raw number_format \
    format_time global_format len html2text markdown cint flt cstr money currency split
    """)

  static let helpers: Set<String> = words("if unless each with lookup log else")

  /// Blocks, with the tags that may stand between their ends.
  static let liquidBlocks = [
    "if": ["else", "elsif"], "unless": ["else", "elsif"], "case": ["when", "else"],
    "for": ["else"], "tablerow": [], "capture": [], "comment": [], "raw": [], "form": [],
    "paginate": [], "style": [], "schema": [], "javascript": [],
  ]
  static let jinjaBlocks = [
    "if": ["else", "elif", "elseif"], "unless": ["else", "elif"], "for": ["else", "elif"],
    "block": [], "macro": [], "call": [], "filter": [], "raw": [], "autoescape": [],
    "with": [], "trans": ["pluralize"], "verbatim": [], "set": [], "apply": [], "embed": [],
    "spaceless": [],
  ]

  /// Tags that open nothing.
  static let liquidTags: Set<String> = words(
    """
    assign increment decrement cycle break continue include render echo liquid layout section \
    sections ifchanged doc
    """)
  static let jinjaTags: Set<String> = words(
    "set include import from extends do break continue debug module widget text require_js")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}

/// How an audit's page looks: light or dark as the reader's system, in cards on narrow screens,
/// plain on paper.
enum AuditStyle {
  /// SHA-256 of `text` in base64, for the page's Content-Security-Policy; a test says when it is
  /// stale.
  static let hash = "KDfcxt+l4HbK9ejipYJOqWvKaUvfd9Wd82CR3aBD+5Q="

  static let text = colours + page + parts + tables + controls + narrow + paper

  private static let colours = """

    :root {
      color-scheme: light dark;
      --paper: #ffffff; --panel: #f5f6f7; --line: #d9dde1; --edge: #767f88;
      --ink: #1a1e22; --soft: #545d66; --accent: #0b5a8f; --area: #dbe9f3;
      --good: #14613a; --bad: #a4262c; --doubt: #755000; --focus: #0b5a8f;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14171a; --panel: #1c2024; --line: #343a41; --edge: #858f99;
        --ink: #e5e8ea; --soft: #a6afb8; --accent: #7fc1ee; --area: #21384a;
        --good: #86d29e; --bad: #ffa29a; --doubt: #e6c16e; --focus: #a6d6f7;
      }
    }

    """

  private static let page = """
    * { box-sizing: border-box; }
    html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body {
      margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 76rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    h1, h2, h3, p, dl, dd, ul, figure, blockquote { margin: 0; padding: 0; }
    h1 { font-size: 2rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; }
    h2 { font-size: 1.375rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.01em; }
    h3 { font-size: 1rem; font-weight: 650; }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--paper); }
    .skip:focus { left: 1rem; top: 1rem; z-index: 2; }
    .unseen {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    .top { padding-bottom: 1.5rem; border-bottom: 1px solid var(--line); }
    .eyebrow { color: var(--soft); font-size: .875rem; font-weight: 600; margin-bottom: .25rem; }
    .lead { margin-top: .5rem; font-size: 1.0625rem; max-width: 60rem; }
    .facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin-top: .75rem; }
    .facts div { display: flex; gap: .5rem; font-size: .875rem; }
    .facts dt { color: var(--soft); white-space: nowrap; }
    .contents { font-size: .875rem; }
    .contents ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    .contents li { padding: .25rem 0; }
    .contents a { color: var(--soft); text-decoration: none; }
    .contents a:hover { color: var(--accent); text-decoration: underline; }
    .contents { padding: .75rem 0; }
    section { padding-top: 2.75rem; }
    #figures { padding-top: 1.5rem; }
    footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    footer p, .about { color: var(--soft); font-size: .875rem; max-width: 46rem; }
    .about { margin-top: .25rem; }
    @media (min-width: 68rem) {
      body { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); column-gap: 2.5rem; }
      .top, footer { grid-column: 1 / -1; }
      .contents ul { display: block; position: sticky; top: 1.5rem; padding-top: 1rem; }
    }

    """

  private static let parts = """
    .figures {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr));
      gap: 1px; margin-top: 1rem;
    }
    .figure { padding: 1rem; box-shadow: 0 0 0 1px var(--line); }
    .figure dt { font-size: .875rem; color: var(--soft); }
    .figure .value {
      font-size: 1.625rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.015em;
      font-variant-numeric: tabular-nums; overflow-wrap: normal;
    }
    .note { font-size: .8125rem; color: var(--soft); }
    .direction { font-weight: 600; white-space: nowrap; }
    .better { color: var(--good); } .worse { color: var(--bad); } .same { color: var(--soft); }
    .charts {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
      gap: 1.75rem 2rem; margin-top: 1.25rem;
    }
    .chart figcaption { font-size: .875rem; line-height: 1.35; margin-bottom: .25rem; }
    .chart .name { display: block; font-weight: 600; }
    .chart .value { font-variant-numeric: tabular-nums; }
    .unit { color: var(--soft); font-size: .8125rem; font-weight: 400; }
    .chart svg { display: block; width: 100%; height: auto; overflow: visible; }
    .floor { stroke: var(--line); stroke-width: 1; }
    .area { fill: var(--area); }
    .line { fill: none; stroke: var(--accent); stroke-width: 1.75; stroke-linejoin: round; }
    .dot { fill: var(--accent); }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); }
    .pair { gap: 1.75rem 2.5rem; margin-top: 1rem; align-items: start; }
    .example { border-left: 3px solid var(--line); padding-left: 1rem; }
    .reasons { list-style: none; margin-top: .375rem; font-size: .875rem; }
    .reasons li::before { content: "\\2713\\00a0" / ""; color: var(--good); }
    details { margin-top: .25rem; }
    summary { cursor: pointer; color: var(--accent); font-size: .875rem; }
    .numbers { margin-top: 1.25rem; }
    .scroll { overflow-x: auto; margin-top: .5rem; }
    .scroll th, .scroll td { min-width: 5.5rem; }
    details blockquote {
      margin: .5rem 0 .75rem; padding-left: .75rem; border-left: 3px solid var(--line);
    }

    """

  private static let tables = """
    table { width: 100%; border-collapse: collapse; margin-top: 1rem; font-size: .9375rem; }
    caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .5rem; }
    th, td { text-align: left; vertical-align: top; padding: .625rem .75rem .625rem 0; }
    th:last-child, td:last-child { padding-right: 0; }
    tr { border-bottom: 1px solid var(--line); }
    thead th {
      font-size: .8125rem; font-weight: 600; color: var(--soft); vertical-align: bottom;
      border-bottom: 1px solid var(--edge); padding-top: .25rem; padding-bottom: .375rem;
    }
    tbody th { font-weight: 400; }
    .number + td:not(.number), .number + th:not(.number) { padding-left: 1.5rem; }
    .number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
    .day, .span { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .plain { max-width: 44rem; }
    .person { min-width: 9rem; max-width: 12rem; font-size: .875rem; }
    .standing { min-width: 8rem; overflow-wrap: normal; }
    .rule .name { font-weight: 600; }
    .summary { color: var(--soft); font-size: .875rem; }
    .rule .words, .rule .source { font-size: .875rem; }
    .words { max-width: 44rem; text-align: start; }
    .address { display: block; color: var(--soft); font-size: .8125rem; }
    .quote { min-width: 14rem; }
    .later { min-width: 11rem; font-size: .875rem; }
    .later .day { color: var(--soft); }
    .source, .kind, .none, .gone { color: var(--soft); font-size: .8125rem; }
    .source { margin-top: .125rem; }
    .subject { font-style: italic; }
    .state { font-weight: 600; font-size: .875rem; }
    .standing .state { display: inline-block; padding-left: 1.4em; text-indent: -1.4em; }
    .sign { display: inline-block; width: 1.1em; text-align: center; text-indent: 0; }
    .kind { display: block; padding-left: 1.75em; overflow-wrap: anywhere; }
    .good { color: var(--good); } .bad { color: var(--bad); } .doubt { color: var(--doubt); }
    .calm { color: var(--soft); }
    .severity { font-weight: 600; font-size: .875rem; }
    .error { color: var(--bad); } .warning { color: var(--doubt); }
    .bars th { width: 1%; white-space: nowrap; }
    .bars th, .bars td { padding-top: .3125rem; padding-bottom: .3125rem; }
    .bars td.number, .bars th.number { width: 1%; white-space: nowrap; }
    .bars .bar { width: 100%; min-width: 6rem; }
    .bar svg { display: block; width: 100%; height: .875rem; margin-top: .3125rem; }
    .bar rect { fill: var(--accent); }
    .off, .beyond { display: none; }

    """

  private static let controls = """
    thead button {
      font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0;
      cursor: pointer; text-align: inherit;
    }
    thead button:hover { color: var(--accent); text-decoration: underline; }
    thead button::after { content: "\\2195" / ""; padding-left: .3em; opacity: .55; }
    [aria-sort] { color: var(--ink); }
    [aria-sort="ascending"] button::after { content: "\\2191" / ""; opacity: 1; }
    [aria-sort="descending"] button::after { content: "\\2193" / ""; opacity: 1; }
    .filter {
      display: flex; flex-wrap: wrap; gap: .625rem 1.5rem; align-items: center;
      background: var(--panel); padding: .75rem 1rem; margin-top: 1rem; font-size: .875rem;
    }
    .filter[hidden] { display: none; }
    .field { display: flex; gap: .5rem; align-items: center; flex: 1 1 15rem; max-width: 22rem; }
    .field label { font-weight: 600; }
    .field input {
      flex: 1; min-width: 0; font: inherit; color: var(--ink); background: var(--paper);
      border: 1px solid var(--edge); border-radius: 3px; padding: .3125rem .5rem;
    }
    fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
    legend { float: left; font-weight: 600; padding: 0; margin-right: .25rem; }
    .choice { display: inline-flex; gap: .375rem; align-items: center; white-space: nowrap; }
    .choice input { margin: 0; width: 1rem; height: 1rem; accent-color: var(--accent); }
    .count { color: var(--soft); font-variant-numeric: tabular-nums; }
    .shown { flex-basis: 100%; color: var(--soft); }
    .more {
      font: inherit; font-size: .875rem; color: var(--accent); background: var(--paper);
      margin-top: 1rem; padding: .4375rem .875rem; cursor: pointer;
      border: 1px solid var(--edge); border-radius: 3px;
    }
    .more[hidden] { display: none; }

    """

  private static let narrow = """
    @media screen and (max-width: 52rem) {
      body { padding: 1.5rem 1rem 3rem; }
      h1 { font-size: 1.625rem; }
      .figures { grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); }
      .figure { padding: .75rem; }
      .figure .value { font-size: 1.375rem; }
      .cards, .cards caption, .cards tbody, .cards tr, .cards tbody th, .cards td {
        display: block;
      }
      .cards .off, .cards .beyond { display: none; }
      .cards caption.unseen { position: absolute; }
      .cards thead { display: block; }
      .cards thead tr {
        display: flex; flex-wrap: wrap; gap: .125rem 1rem; align-items: baseline;
        border-bottom: 1px solid var(--edge);
      }
      .cards thead th { border: 0; padding: .25rem 0; text-align: left; }
      .cards tbody tr { padding: .75rem 0; }
      .cards tbody th, .cards td, .cards .number { padding: .125rem 0; text-align: left; }
      .cards .number + th:not(.number) { padding-left: 0; }
      .plain { font-size: .875rem; }
      .cards .address { display: inline; }
      .cards td[data-label] { position: relative; padding-left: 5.5rem; }
      .cards td[data-label]::before {
        content: attr(data-label); position: absolute; left: 0; width: 5rem;
        color: var(--soft); font-size: .8125rem; line-height: 1.6875rem; white-space: nowrap;
      }
      .cards .kind { display: inline; padding-left: .5rem; }
      .person, .words, .plain { max-width: none; }
      .person, .standing, .quote, .later { min-width: 0; }
      .bars td:last-child, .bars th:last-child { display: none; }
    }

    """

  private static let paper = """
    @media print {
      @page { margin: 16mm 14mm; }
      :root { font-size: 9pt; }
      body { display: block; max-width: none; padding: 0; }
      .figures { grid-template-columns: repeat(5, 1fr); }
      .figure { padding: 2mm; }
      .skip, .contents, .filter, .more { display: none !important; }
      tr.off, tr.beyond { display: table-row; }
      details::details-content { content-visibility: visible; display: block; }
      thead { display: table-header-group; }
      thead button::after { content: none; }
      tr, .figure, .chart, .example { break-inside: avoid; }
      h2, h3, caption, .about { break-after: avoid; break-inside: avoid; }
      section { padding-top: 8mm; }
      .ledger { break-before: page; padding-top: 0; }
      .scroll { overflow: visible; }
      .scroll table { font-size: 7pt; }
      .scroll th, .scroll td { min-width: 0; padding: 1mm; }
      .quote, .later, .person, .standing { min-width: 0; }
      svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}

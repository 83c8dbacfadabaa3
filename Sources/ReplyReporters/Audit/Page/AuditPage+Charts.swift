extension AuditPage {
  /// Rules that have a chart of their own at most; the table has them all.
  private static let charts = 9

  /// Waiting times: bars beside the numbers that they show.
  var waits: Values {
    let kinds = [
      ("first", "To the first answer", "Threads", report.firstWaits),
      ("every", "To every answer", "Messages", report.waits),
    ]
    let tables = kinds.filter { $0.3.count > 0 }.map { id, title, counted, waits -> Values in
      let words = [
        waits.median.map { "Half within \(AuditWords.span($0))" },
        waits.ninetieth.map { "nine of ten within \(AuditWords.span($0))" },
        waits.unanswered > 0 ? "\(AuditWords.number(waits.unanswered)) still waiting" : nil,
      ]
      return [
        "id": id, "title": title, "counted": counted, "bars": bars(waits),
        "words": or(words.compactMap { $0 }.joined(separator: ", ")),
      ]
    }
    return ["tables": tables, "any": !tables.isEmpty]
  }

  private func bars(_ waits: AuditReport.Waits) -> [Values] {
    let most = waits.bars.map(\.count).max() ?? 0
    var start = 0
    return waits.bars.map { bar in
      defer { start = bar.below ?? start }
      let width = most > 0 ? Double(bar.count) * 200 / Double(most) : 0
      return [
        "label": AuditWords.bar(from: start, below: bar.below),
        "width": JSONWriter.decimal(bar.count > 0 ? max(width, 1) : 0),
        "count": AuditWords.number(bar.count),
        "share": AuditWords.share(bar.count, of: waits.count),
      ]
    }
  }

  /// Week by week: a small chart a figure, and a table of all numbers.
  var trend: Values {
    let weeks = report.weeks
    guard weeks.count > 1, let first = weeks.first, let last = weeks.last else {
      return ["any": false]
    }
    let ranked = report.rules.map(\.rule)
    var series = [
      TrendSeries("Replies", weeks.map { Double($0.replies) }) {
        AuditWords.number(Self.whole($0))
      },
      TrendSeries("Median wait", weeks.map { $0.medianWait.map(Double.init) }) {
        AuditWords.span(Self.whole($0))
      },
      TrendSeries(
        "All findings", weeks.map { rate($0.findings.values.reduce(0, +), $0) }, isRate: true),
    ]
    series += ranked.map { rule in
      TrendSeries(OneLine.of(rule), weeks.map { rate($0.findings[rule] ?? 0, $0) }, isRate: true)
    }
    let span = max(1, last.monday - first.monday)
    let places = weeks.map { Double($0.monday - first.monday) / Double(span) }
    let shown = series.filter { $0.points.contains { ($0 ?? 0) > 0 } }.prefix(3 + Self.charts)
    return [
      "any": true, "first": week(first), "last": week(last),
      "charts": shown.enumerated().map { number, series in
        chart(series, number: number, places: places)
      },
      "left": shown.count < series.count
        ? "Not every rule has a chart; the table has them all." : false,
      "columns": series.map { ["name": $0.name, "unit": $0.isRate ? "per 100" : false] as Values },
      "rows": weeks.indices.map { index in
        [
          "week": week(weeks[index]), "key": weeks[index].monday,
          "cells": series.map { ["shown": $0.points[index].map($0.told) ?? "–"] as Values },
        ] as Values
      },
    ]
  }

  private func week(_ week: AuditReport.Week) -> String {
    AuditWords.day(Int64(week.monday) * 86_400, offset: 0)
  }

  /// Findings per hundred replies; nil in a week without replies.
  private func rate(_ findings: Int, _ week: AuditReport.Week) -> Double? {
    AuditWords.perHundred(findings, of: week.replies)
  }

  private static func whole(_ value: Double) -> Int { Int(min(value, 1e15)) }

  private func chart(_ series: TrendSeries, number: Int, places: [Double]) -> Values {
    let drawing = TrendDrawing(series.points, places: places)
    let known = series.points.compactMap { $0 }
    let range = known.first.flatMap { first in known.last.map { (first, $0) } }
    let most = known.max() ?? 0
    return [
      "number": number, "name": series.name, "unit": series.isRate ? "per 100 replies" : false,
      "last": range.map { series.told($0.1) } ?? "–",
      "most": series.told(most),
      "told": range.map {
        "From \(series.told($0.0)) in the first week to \(series.told($0.1)) in the last; "
          + "at most \(series.told(most))."
      } ?? "No numbers.",
      "lines": drawing.lines.map { ["points": $0] as Values },
      "areas": drawing.areas.map { ["points": $0] as Values },
      "dots": drawing.dots.map { ["x": $0.x, "y": $0.y] as Values },
    ]
  }
}

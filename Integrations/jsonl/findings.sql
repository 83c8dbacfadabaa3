-- What `replylint check --output-format jsonl` wrote to findings.jsonl, as tables.
CREATE OR REPLACE VIEW answers AS
SELECT * FROM read_json('findings.jsonl', format = 'newline_delimited',
  columns = {
    id: 'VARCHAR', error: 'VARCHAR',
    findings: 'STRUCT(rule VARCHAR, severity VARCHAR, confidence DOUBLE, message VARCHAR, help VARCHAR,
      line BIGINT, "column" BIGINT, "text" VARCHAR, fingerprint VARCHAR)[]'
  });

CREATE OR REPLACE VIEW findings AS
SELECT id, unnest(findings, recursive := true) FROM answers;

CREATE OR REPLACE VIEW rules AS
SELECT rule, severity, count(*) AS findings FROM findings GROUP BY ALL ORDER BY findings DESC, rule;

CREATE OR REPLACE VIEW totals AS
SELECT count(*) AS exchanges, count(error) AS unreadable,
  count_if(len(findings) > 0) AS with_findings,
  count_if(len([finding FOR finding IN findings IF finding.severity = 'error']) > 0) AS with_error,
  with_error / nullif(exchanges - unreadable, 0) AS error_share
FROM answers;

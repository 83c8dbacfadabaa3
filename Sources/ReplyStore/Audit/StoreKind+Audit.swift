extension StoreKind {
  /// The tables and views are described in docs/audit.md. The number is "RLau".
  static let audit = StoreKind(
    name: "store of audits", maker: "replylint audit", remedy: "audit again",
    applicationID: 0x524C_6175, steps: [auditTables + auditViews])

  /// What was read, one row a message in its place; what was made of it; and what follows from all of
  /// it together (`wait`, `outcome`), which each run works out anew. Moments are seconds since 1970,
  /// ranges are bytes of the decoded text; hashes stand for what could be read.
  private static let auditTables = """
    CREATE TABLE run(id INTEGER PRIMARY KEY);
    CREATE TABLE message(
      id INTEGER PRIMARY KEY, place INTEGER NOT NULL UNIQUE, settings INTEGER NOT NULL,
      run INTEGER NOT NULL, path TEXT NOT NULL, file BLOB NOT NULL, start INTEGER, length INTEGER,
      side TEXT NOT NULL, judged INTEGER NOT NULL, copy INTEGER NOT NULL DEFAULT 0,
      date INTEGER, zone INTEGER NOT NULL, identifier INTEGER NOT NULL, subject INTEGER NOT NULL,
      writer INTEGER NOT NULL, customer INTEGER NOT NULL, thread INTEGER,
      words INTEGER NOT NULL, apologises INTEGER NOT NULL, complaint REAL NOT NULL,
      automatic INTEGER NOT NULL);
    CREATE INDEX message_identifier ON message(identifier) WHERE identifier <> 0;
    CREATE TABLE parent(
      message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE, identifier INTEGER NOT NULL,
      PRIMARY KEY(message, identifier)) WITHOUT ROWID;
    CREATE TABLE finding(
      message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE, rule TEXT NOT NULL,
      severity TEXT NOT NULL, confidence REAL NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
      line INTEGER NOT NULL, byte_start INTEGER NOT NULL, byte_end INTEGER NOT NULL,
      fingerprint TEXT NOT NULL, state TEXT NOT NULL);
    CREATE INDEX finding_message ON finding(message);
    CREATE TABLE asking(
      message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE, start INTEGER NOT NULL,
      end INTEGER NOT NULL, kind TEXT NOT NULL, PRIMARY KEY(message, start)) WITHOUT ROWID;
    CREATE TABLE answer(
      reply INTEGER NOT NULL REFERENCES message ON DELETE CASCADE, original INTEGER NOT NULL,
      start INTEGER NOT NULL, state TEXT NOT NULL, PRIMARY KEY(reply, original, start)) WITHOUT ROWID;
    CREATE INDEX answer_original ON answer(original, start);
    CREATE TABLE promise(
      message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE, start INTEGER NOT NULL,
      end INTEGER NOT NULL, due INTEGER, basis TEXT NOT NULL, word INTEGER NOT NULL,
      PRIMARY KEY(message, start)) WITHOUT ROWID;
    CREATE TABLE sentence(
      hash INTEGER NOT NULL, message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
      start INTEGER NOT NULL, end INTEGER NOT NULL, PRIMARY KEY(hash, message)) WITHOUT ROWID;
    CREATE INDEX sentence_message ON sentence(message);
    CREATE TABLE wait(
      message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE, answer INTEGER,
      seconds INTEGER NOT NULL, first INTEGER NOT NULL);
    CREATE TABLE outcome(
      message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE, start INTEGER NOT NULL,
      state TEXT NOT NULL, later INTEGER, PRIMARY KEY(message, start)) WITHOUT ROWID;

    """

  /// For people with `sqlite3`: the messages of the last run, copies left out.
  private static let auditViews = """
    CREATE VIEW messages AS
      SELECT id, path, side, datetime(date, 'unixepoch') AS date, thread, customer, writer, words
      FROM message WHERE run = (SELECT max(run) FROM message) AND copy = 0;
    CREATE VIEW threads AS
      SELECT thread, count(*) AS messages, min(date) AS first, max(date) AS last
      FROM messages GROUP BY thread;
    CREATE VIEW findings AS
      SELECT messages.path, line, rule, severity, confidence, state, messages.date, message
      FROM finding JOIN messages ON messages.id = message;
    CREATE VIEW questions AS
      SELECT messages.path, asking.start, asking.end, asking.kind, messages.date, asking.message,
        coalesce((SELECT state FROM answer JOIN message ON message.id = answer.reply
          WHERE answer.original = asked.identifier AND answer.start = asking.start
          ORDER BY state = 'answered' DESC, state = 'unsure' DESC LIMIT 1), 'no-reply') AS state,
        (SELECT reply FROM answer
          WHERE answer.original = asked.identifier AND answer.start = asking.start
          ORDER BY state = 'answered' DESC, state = 'unsure' DESC LIMIT 1) AS reply
      FROM asking JOIN messages ON messages.id = asking.message
      JOIN message AS asked ON asked.id = asking.message;
    CREATE VIEW promises AS
      SELECT messages.path, promise.start, promise.end, datetime(promise.due, 'unixepoch') AS due,
        promise.basis, outcome.state, outcome.later, messages.date, promise.message
      FROM promise JOIN messages ON messages.id = promise.message
      LEFT JOIN outcome ON outcome.message = promise.message AND outcome.start = promise.start;
    CREATE VIEW waits AS
      SELECT messages.path, wait.seconds, wait.first, wait.answer, messages.date, wait.message
      FROM wait JOIN messages ON messages.id = wait.message;
    CREATE VIEW sentences AS
      SELECT hash, count(*) AS messages, count(DISTINCT messages.customer) AS recipients,
        min(message) AS example
      FROM sentence JOIN messages ON messages.id = message GROUP BY hash;
    CREATE VIEW customers AS
      SELECT customer, count(*) AS messages, min(date) AS first, max(date) AS last
      FROM messages WHERE side = 'customer' GROUP BY customer;
    """
}

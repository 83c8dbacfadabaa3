extension StoreKind {
  /// `message.hash`, `message.recipient`: `MessageIdentity`. `day`: days since 1970, 0 where it is
  /// not known. `sentence.hash`, `shingle.hash`: `SentenceImprint`. `reach`: how many messages took a
  /// sentence to a recipient. The number is "RLpm".
  static let pastMail = StoreKind(
    name: "store of past mail", maker: "replylint learn", remedy: "learn again",
    applicationID: 0x524C_706D,
    steps: [
      """
      CREATE TABLE message(
        hash INTEGER PRIMARY KEY, recipient INTEGER NOT NULL, day INTEGER NOT NULL);
      CREATE TABLE sentence(
        hash INTEGER PRIMARY KEY, messages INTEGER NOT NULL, recipients INTEGER NOT NULL,
        first INTEGER NOT NULL, last INTEGER NOT NULL);
      CREATE TABLE reach(
        sentence INTEGER NOT NULL, recipient INTEGER NOT NULL, messages INTEGER NOT NULL,
        PRIMARY KEY(sentence, recipient)) WITHOUT ROWID;
      CREATE TABLE shingle(hash INTEGER PRIMARY KEY, messages INTEGER NOT NULL);
      """,
      """
      CREATE TABLE words(sentence INTEGER PRIMARY KEY, text TEXT NOT NULL);
      """,
    ])
}

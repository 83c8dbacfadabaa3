import GRDB

/// Works out what follows from all messages of a run: which are copies, which belong to one thread, who
/// waited how long, and what became of promises. Done anew by each run.
struct AuditSettling {
  /// What of a message is needed for it.
  private struct Node {
    var id: Int64
    var identifier: Int64
    var subject: Int64
    var customer: Int64
    var date: Int64
    var isReply: Bool
    var isAutomatic: Bool
    var apologises: Bool
  }

  /// Messages of a subject between the same people are of one thread where no more than this lies
  /// between two of them, in seconds.
  private static let pause: Int64 = 30 * 86_400
  /// How long behind its time a promise counts as kept, in seconds.
  private static let grace: Int64 = 3_600

  private struct Promise {
    var start: Int64
    var due: Int64?
    var isWord: Bool
  }

  private let database: Database
  private let run: Int64
  /// The moment of the last message: later nothing is known.
  private let now: Int64

  /// - Parameter clock: seconds since 1970; dates behind it are wrong.
  init(_ database: Database, run: Int64, clock: Int64) throws {
    self.database = database
    self.run = run
    now =
      try Int64.fetchOne(
        database, sql: "SELECT max(date) FROM message WHERE run = ? AND date <= ?",
        arguments: [run, clock]) ?? clock
  }

  func settle() throws {
    try markCopies()
    let nodes = try self.nodes()
    var threads = DisjointSets(count: nodes.count)
    try joinByReference(nodes, &threads)
    Self.joinBySubject(nodes, &threads)
    var members: [Int: [Node]] = [:]
    let name = try database.makeStatement(sql: "UPDATE message SET thread = ? WHERE id = ?")
    for (place, node) in nodes.enumerated() {
      let root = threads.root(of: place)
      try name.execute(arguments: [nodes[root].id, node.id])
      members[root, default: []].append(node)
    }
    // Those of other runs stay: another audit may be about to report them.
    for table in ["wait", "outcome"] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE message IN (SELECT id FROM message WHERE run = ?)",
        arguments: [run])
    }
    let promises = try promisesByMessage()
    for root in members.keys.sorted() {
      let thread = members[root] ?? []
      try writeWaits(thread)
      try writeOutcomes(thread, promises)
    }
  }

  /// A message that lies in two folders counts once: the first that was read. `<> 0` is said twice,
  /// for else the index of identifiers does not serve.
  private func markCopies() throws {
    try database.execute(
      sql: """
        UPDATE message SET copy = identifier <> 0 AND EXISTS(
          SELECT 1 FROM message AS other WHERE other.identifier = message.identifier
          AND other.identifier <> 0 AND other.run = message.run AND other.id < message.id)
        WHERE run = ?
        """, arguments: [run])
  }

  /// In order of time.
  private func nodes() throws -> [Node] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT id, identifier, subject, customer, coalesce(date, 0), side = 'agent', automatic,
        apologises FROM message WHERE run = ? AND copy = 0 ORDER BY coalesce(date, 0), id
        """, arguments: [run]
    ).map { row in
      Node(
        id: row.number(0), identifier: row.number(1), subject: row.number(2),
        customer: row.number(3), date: row.number(4), isReply: row.number(5) != 0,
        isAutomatic: row.number(6) != 0, apologises: row.number(7) != 0)
    }
  }

  /// Two messages with the same parent are of one thread too, where the parent is gone.
  private func joinByReference(_ nodes: [Node], _ threads: inout DisjointSets) throws {
    var places: [Int64: Int] = [:]
    var byIdentifier: [Int64: Int] = [:]
    for (place, node) in nodes.enumerated() {
      places[node.id] = place
      if node.identifier != 0 { byIdentifier[node.identifier] = place }
    }
    let rows = try Row.fetchCursor(database, sql: "SELECT message, identifier FROM parent")
    while let row = try rows.next() {
      guard let place = places[row.number(0)] else { continue }
      if let known = byIdentifier[row.number(1)] {
        threads.join(known, place)
      } else {
        byIdentifier[row.number(1)] = place
      }
    }
  }

  private static func joinBySubject(_ nodes: [Node], _ threads: inout DisjointSets) {
    var last: [[Int64]: Int] = [:]
    for (place, node) in nodes.enumerated() where node.subject != 0 && node.customer != 0 {
      let key = [node.subject, node.customer]
      if let before = last[key], node.date - nodes[before].date <= pause {
        threads.join(before, place)
      }
      last[key] = place
    }
  }

  /// Who writes twice before an answer waits since the first time.
  private func writeWaits(_ thread: [Node]) throws {
    let write = try database.cachedStatement(sql: "INSERT INTO wait VALUES(?, ?, ?, ?)")
    var waiting: Node?
    var isFirst = true
    for node in thread where node.date > 0 {
      if node.isReply {
        guard let asked = waiting else { continue }
        try write.execute(arguments: [asked.id, node.id, node.date - asked.date, isFirst])
        (waiting, isFirst) = (nil, false)
      } else if waiting == nil, !node.isAutomatic {
        waiting = node
      }
    }
    guard let asked = waiting, asked.date <= now else { return }
    try write.execute(arguments: [asked.id, nil, now - asked.date, isFirst])
  }

  private func promisesByMessage() throws -> [Int64: [Promise]] {
    var promises: [Int64: [Promise]] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT message, start, due, word FROM promise")
    while let row = try rows.next() {
      promises[row.number(0), default: []].append(
        Promise(
          start: row.number(1), due: row.optionalNumber(2), isWord: row.number(3) != 0))
    }
    return promises
  }

  private func writeOutcomes(_ thread: [Node], _ promises: [Int64: [Promise]]) throws {
    let write = try database.cachedStatement(sql: "INSERT INTO outcome VALUES(?, ?, ?, ?)")
    for (place, node) in thread.enumerated() where node.isReply {
      for promise in promises[node.id] ?? [] {
        let (state, message) = outcome(promise, thread[(place + 1)...])
        try write.execute(arguments: [node.id, promise.start, state, message])
      }
    }
  }

  /// A promise is kept where the same side writes again by its time: it delivers, or says how it
  /// stands. Where it does not, it is broken if it was to write, or writes later, or if the customer
  /// asks again. A parcel may have come without a word: that stays open.
  ///
  /// - Parameter later: what was written behind the promise, in order.
  private func outcome(
    _ promise: Promise, _ later: ArraySlice<Node>
  ) -> (state: String, message: Int64?) {
    guard let due = promise.due else { return ("undated", nil) }
    let replies = later.filter(\.isReply)
    let limit = due + Self.grace
    if let kept = replies.first(where: { $0.date <= limit }) { return ("kept", kept.id) }
    if let sorry = replies.first(where: \.apologises) { return ("broken-with-apology", sorry.id) }
    if let late = replies.first { return ("broken", late.id) }
    let isMissed = promise.isWord || later.contains { $0.date > due && !$0.isAutomatic }
    return limit < now && isMissed ? ("broken", nil) : ("open", nil)
  }
}

/// Sets of numbers that are joined and asked for (union by the smaller root, paths halved).
struct DisjointSets {
  private var parents: [Int]

  /// - Parameter count: of numbers, each its own set.
  init(count: Int) { parents = Array(0..<count) }

  /// The smallest number of the set.
  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (root(of: one), root(of: other))
    parents[max(one, other)] = min(one, other)
  }
}

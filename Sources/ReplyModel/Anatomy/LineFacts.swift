/// What a line shows of itself, gathered in one walk over its words.
struct LineFacts {
  /// Classes of all words and phrases of the line.
  var classes: WordClass = []
  /// Classes of the first word or phrase.
  var lead: WordClass = []
  /// Classes of the last word.
  var last: WordClass = []
  /// Words of the longest closing, opening and mobile phrase at the start; 0 for none.
  var closingWords = 0
  var openingWords = 0
  var mobileWords = 0
  /// The field that the line names before a colon, and where its body begins.
  var field: WordClass = []
  var fieldBody = 0
  var wordCount = 0
  var numberCount = 0
  /// Words, numbers aside, that begin high.
  var highCount = 0
  /// Words that may be names: they begin high and are none of an attribution's own words; a first
  /// word only where a high word or the verb stands behind it.
  var nameCount = 0
  /// The only word so far begins high: a name, if the next one shows it.
  var opensWithName = false
  /// Words that begin low and are none of an attribution's own; parts of addresses aside.
  var plainCount = 0
  /// Phrases of legal notices, bulk mail and the like; one that repeats counts once.
  var legalCount = 0
  var lastLegal: UInt64 = 0
  var hasAddress = false
  /// The address stands in brackets, as beside a name.
  var hasBracketedAddress = false
  var hasLink = false
  var hasYear = false
  var hasTime = false
  var hasNumericDate = false
  /// "GMT+01:00", "+0530".
  var hasZone = false
  /// Begins with a number.
  var startsWithNumber = false
  var endsWithColon = false
  var endsWithBracket = false
  /// An address, in brackets or bare, stands right before the last colon; or a closing bracket.
  var closesAddress = false
  /// "1) …", "2. The …": a number that counts, no day of a month.
  var isListItem = false
  /// Dashes, stars or the like on both sides of the words.
  var isFramed = false
  /// First and after-last byte of what stands inside the frame.
  var inner: Range<Int> = 0..<0
  /// Only a rule of one repeated sign; the sign, or 0.
  var rule: UInt8 = 0
  /// More words than a line can have that is judged by its words.
  var isLong = false
  /// Place of the first device name among the words, or nil.
  var firstDevice: Int?
  /// First comma or exclamation mark after the opening words, or nil.
  var firstStop: Int?
  var wordsBeforeStop = 0

  /// Enough of a date that prose seldom has it: a year, a numeric date, or a time.
  var hasDate: Bool { hasYear || hasNumericDate || hasTime }
  /// A date with its time.
  var hasMoment: Bool {
    hasTime && (hasYear || hasNumericDate || classes.contains(.date) || hasZone)
  }
}

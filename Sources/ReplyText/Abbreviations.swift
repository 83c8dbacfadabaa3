/// Words before a full stop that does not end the sentence, in the languages mail is written in.
///
/// Collected from general knowledge of these languages' style guides; nothing is copied from a list.
enum Abbreviations {
  /// A word of up to eight bytes, lower case, packed into a number. Longer words are cut.
  typealias Packed = UInt64

  static func pack(_ bytes: some Sequence<UInt8>) -> Packed {
    var packed: Packed = 0
    for byte in bytes.prefix(8) { packed = packed << 8 | Packed(Folding.lower(byte)) }
    return packed
  }

  private static func set(_ words: String) -> Set<Packed> {
    Set(words.utf8.split(whereSeparator: { $0 <= 0x20 }).map { pack($0) })
  }

  /// Never at the end of a sentence: a name, a number or the rest of the thought follows.
  static let always = set(
    """
    mr mrs ms mx messrs dr prof rev hon capt lt sgt mme mlle hr frl sra srta dhr mevr ing dipl
    vs e.g i.e eg ie cf viz approx incl excl resp z.b d.h u.a s.o bzw ca ggf evtl inkl exkl zzgl
    zb p.ej bijv t.ex m.fl bl.a f.eks sog vgl
    """)

  /// Not at the end of a sentence where a digit, `+` or `#` follows.
  static let beforeNumber = set(
    """
    no nos nr art fig p pp vol ch sec ext tel str abs bd s ref inv acct jan feb mar apr jun jul aug
    sep sept oct nov dec tlf fax mob num n q par
    """)

  /// At the end of a sentence only where a word follows that commonly begins one.
  static let beforeName = set(
    "st inc ltd co corp jr sr bros dept gov u.s u.k u.n mt ft ave blvd rd gmbh fa sen gen col fr m")

  /// Words that commonly begin a sentence.
  static let starters = set(
    """
    the we i it this that these those please you your our if when as in for thank thanks he she they
    there what how can could do is are my but and so however to at on would will hi hello dear best
    kind regards sorry unfortunately after once since which who where why does did have has had was
    not no yes also any all they're it's i'm i've we're we've let just then now maybe
    wir bitte ich sie das die der es vielen wenn nous vous je merci le la les il elle
    """)

  /// Months as German dates have them: `am 3. Mai`.
  static let germanMonths = set(
    """
    januar februar m\u{E4}rz april mai juni juli august september oktober november dezember
    j\u{E4}nner jan feb apr jun jul aug sep sept okt nov dez
    """)
}

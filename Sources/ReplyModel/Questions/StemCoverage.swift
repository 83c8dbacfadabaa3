/// How much of the stems of one text stand in another one as well, in weights of rarity.
struct StemCoverage {
  var total = 0.0
  var shared = 0.0
  /// Weights of the two rarest shared stems; 0 where there is none.
  var rarest = 0.0
  var second = 0.0

  /// The same in weights of running text.
  var commonTotal = 0.0
  var commonShared = 0.0
  var commonRarest = 0.0

  /// 0 to 1; 0 for an empty text.
  var commonShare: Double { commonTotal > 0 ? commonShared / commonTotal : 0 }

  /// 0 to 1; 0 for an empty text.
  var share: Double { total > 0 ? shared / total : 0 }
}

/// Compares names in ideographs, kana and hangul: family name first, blanks optional, one scalar a
/// syllable or word.
enum EastAsianName {
  enum Outcome: Equatable {
    /// The whole, the family name or the given name; `otherForms` where characters were traditional
    /// on one side and simplified on the other.
    case same(otherForms: Bool)
    /// As many characters but for some, or one too many or missing.
    case near(expected: Range<Int>, Slip)
    case far
  }

  /// Holds the characters written against all characters of the known name.
  ///
  /// - Parameter family: number of characters before the first blank; 0 where there is none.
  static func outcome(written: [UInt32], known: [UInt32], family: Int) -> Outcome {
    guard !written.isEmpty, !known.isEmpty, written.count <= 12, known.count <= 24 else {
      return .far
    }
    if fits(written, known, family) { return .same(otherForms: false) }
    let mine = written.map(plainForm)
    let theirs = known.map(plainForm)
    if fits(mine, theirs, family) { return .same(otherForms: true) }
    return near(mine, theirs, family)
  }

  private static func fits(_ written: [UInt32], _ known: [UInt32], _ family: Int) -> Bool {
    if known.starts(with: written) || known.reversed().starts(with: written.reversed()) {
      return true
    }
    guard family > 0, family < known.count, written.count == known.count else { return false }
    return written == Array(known[family...] + known[..<family])
  }

  private static func near(_ written: [UInt32], _ known: [UInt32], _ family: Int) -> Outcome {
    let count = known.count
    var ranges = [0..<count]
    if family > 0, family < count {
      ranges += [0..<family, family..<count]
    } else if count > 2 {
      ranges += [0..<1, 1..<count, 0..<2, 2..<count]
    }
    var best: (share: Double, range: Range<Int>)?
    for range in ranges where abs(range.count - written.count) <= 1 {
      let share =
        Double(common(written, Array(known[range]))) / Double(max(range.count, written.count))
      if share > best?.share ?? 0 { best = (share, range) }
    }
    guard let best, best.share >= 0.5, written.count > 1 else { return .far }
    let slip: Slip =
      best.range.count == written.count
      ? (Set(written) == Set(known[best.range]) ? .swapped : .otherLetter)
      : (best.range.count < written.count ? .added : .missing)
    return .near(expected: best.range, slip)
  }

  /// Length of the longest common subsequence; of swapped characters both count.
  private static func common(_ a: [UInt32], _ b: [UInt32]) -> Int {
    if a.count == b.count, Set(a) == Set(b) { return a.count }
    var row = [Int](repeating: 0, count: b.count + 1)
    for left in a {
      var diagonal = 0
      for (j, right) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = left == right ? diagonal + 1 : max(above, row[j])
        diagonal = above
      }
    }
    return row[b.count]
  }

  /// The simplified form of a traditional character or of an old Japanese one, as far as names use
  /// them; katakana becomes hiragana.
  static func plainForm(_ character: UInt32) -> UInt32 {
    if character >= 0x30A1, character <= 0x30F6 { return character - 0x60 }
    return forms[character] ?? character
  }

  /// Pairs: the other form, then the one it stands for.
  private static let forms: [UInt32: UInt32] = {
    let pairs = Array(
      """
      劉刘黃黄陳陈張张趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许鄧邓馮冯蕭萧葉叶閻阎蘇苏盧卢蔣蒋賈贾鐘钟鍾钟譚谭陸陆範范韋韦\
      鄒邹龍龙萬万錢钱嚴严賴赖龔龚龐庞樊樊蘭兰顧顾駱骆喬乔賀贺陽阳歐欧溫温莊庄聶聂齊齐關关魯鲁簡简饒饶鄔邬單单凃涂塗涂\
      華华國国偉伟傑杰強强軍军麗丽紅红靜静潔洁瑩莹穎颖慶庆賓宾鵬鹏飛飞濤涛亞亚榮荣貴贵寶宝鳳凤蓮莲豔艳艷艳雲云東东\
      興兴義义勝胜藝艺瓊琼綺绮純纯維维綱纲綠绿緯纬緒绪紹绍經经絲丝綺绮練练織织續续縣县總总繼继纓缨貞贞財财賢贤質质贊赞\
      輝辉軒轩輔辅輪轮辭辞農农達达遠远遲迟運运連连進进遷迁鄉乡鋒锋銳锐錦锦鎮镇鏡镜鐵铁鑫鑫釗钊銘铭鋼钢長长門门開开閃闪\
      閔闵聞闻闊阔隊队階阶際际隨随難难雙双電电靈灵韻韵順顺頌颂領领頻频題题顏颜願愿風风飄飘養养館馆駿骏騰腾驍骁驕骄\
      魚鱼鮮鲜鳥鸟鳴鸣鴻鸿鵝鹅鶴鹤鶯莺鷹鹰麥麦齡龄凱凯劍剑勁劲動动務务勵励勳勋協协卻却曆历參参啟启喚唤單单\
      嘯啸嚮向園园圓圆團团堅坚報报場场塵尘墻墙壯壮壽寿夢梦夾夹奧奥奮奋妝妆娛娱嫻娴嬌娇孌娈學学寧宁實实寫写寬宽將将專专\
      導导尋寻對对層层屬属岡冈島岛崗岗嶺岭嶽岳幫帮師师幣币幹干幾几庫库庭庭廣广廟庙張张彌弥彥彦後后徑径從从復复\
      徵征德德憐怜憲宪應应懷怀戀恋戰战戲戏戶户拋抛揚扬換换揮挥損损搖摇據据擁拥擇择擴扩攝摄數数斬斩時时晉晋晝昼暉晖暢畅曉晓\
      書书會会朗朗條条極极楊杨楓枫業业樂乐樹树橋桥機机權权歡欢歲岁歷历歸归氣气決决沖冲況况淚泪淨净淩凌淵渊減减湯汤\
      準准滄沧滅灭滬沪滿满漢汉漸渐潤润澤泽濟济濱滨瀅滢瀟潇燈灯燕燕燦灿燭烛營营爐炉爭争爾尔獻献瑋玮瑤瑶璣玑環环產产畢毕畫画\
      異异當当發发盛盛監监盤盘眾众禮礼禎祯禪禅種种稱称穩稳窮穷競竞筆笔節节範范築筑篤笃簫箫籃篮糧粮紀纪約约細细終终結结給给統统\
      網网緣缘緻致縱纵績绩繁繁繪绘罰罚羅罗習习翹翘聖圣聰聪聲声職职聽听肅肃腦脑臨临舉举興兴舊旧舒舒莉莉華华萊莱蒼苍蓋盖\
      蔭荫薇薇薈荟薩萨藍蓝藥药蘆芦蘊蕴虛虚號号蟬蝉術术衛卫裝装褚褚見见規规視视覺觉觀观解解計计訓训記记設设訪访詠咏詩诗\
      詹詹話话該该詳详誠诚語语誼谊調调諒谅論论諾诺謀谋謙谦講讲證证識识議议護护讀读讓让豐丰貝贝貢贡買买費费賽赛贏赢趕赶躍跃車车\
      邊边邨村邱丘郎郎鄰邻釋释鈞钧鈴铃鈺钰鉅巨銀银鋼钢錄录鍵键鑒鉴鑽钻閣阁陳陈陰阴雋隽雖虽霞霞霧雾韓韩響响頁页項项須须頓顿頭头\
      斎斋齋斋斉齐沢泽浜滨辺边邉边広广徳德恵惠桜樱櫻樱栄荣円圆髙高﨑崎嵜崎槇槙竜龙眞真蔵藏応应実实曽曾増增冨富\
      藪薮鉄铁勲勋暁晓瀧泷滝泷瀬濑瀨濑渋涩澁涩
      """.unicodeScalars.map(\.value))
    var table: [UInt32: UInt32] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) where table[pairs[index]] == nil {
      if pairs[index] != pairs[index + 1] { table[pairs[index]] = pairs[index + 1] }
    }
    return table
  }()
}

/// Common names of 27 languages and regions, written down for the property tests from general
/// knowledge; no list of real people.
struct CommonNames: Sendable {
  var language: String
  var given: [String]
  var family: [String]
  /// As they stand before (or, with a leading `~`, behind) a family name.
  var honorifics: [String]
  var familyFirst = false
  var isJoined = false

  private init(
    _ language: String, _ given: String, _ family: String, _ honorifics: String,
    familyFirst: Bool = false, isJoined: Bool = false
  ) {
    self.language = language
    self.given = given.split(separator: " ").map(String.init)
    self.family = family.split(separator: " ").map(String.init)
    self.honorifics = honorifics.split(separator: " ").map(String.init)
    self.familyFirst = familyFirst
    self.isJoined = isJoined
  }

  static let all: [CommonNames] = [
    .init(
      "en", "James Mary Robert Linda Will Rose Mark May Art Stephanie Thomas Ann Jo Ed Anne-Marie",
      "Smith Johnson O’Brien McDonald Park Lee Hart Taylor-Jones Wood White", "Mr. Ms. Dr. Mrs"),
    .init(
      "en-IN", "Aarav Priya Rahul Lakshmi Vijay Ananya Sanjay Deepika Arjun Kavya",
      "Sharma Patel Iyer Reddy Nair Banerjee Singh Rao Gupta Das", "Mr. Shri Smt"),
    .init(
      "de", "Jürgen Käthe Anna Karl-Heinz Uwe Björn Sören Maike Günther Ute",
      "Müller Weiß Schröder Groß Böhm Kühn Schmidt Voß Jäger Stein", "Herr Frau Dr."),
    .init(
      "fr", "Élodie Jean-Pierre Zoé François Hélène Loïc Anaïs Maël Benoît Inès",
      "Lefèvre Dupré Blanc Béranger Gauthier Noël Roux Petit Guérin Renée", "M. Mme Monsieur Madame"
    ),
    .init(
      "es", "José María Ángel Lucía Íñigo Begoña Andrés Noé Joaquín Mónica",
      "García Muñoz Ibáñez Núñez Peña Rivas Sáez Cano Vidal Gómez", "Sr. Sra. Don Doña"),
    .init(
      "pt", "João Conceição António Inês Luís Sônia Fábio Beatriz Tânia Nuno",
      "Gonçalves Araújo Simões Moura Leitão Brandão Rocha Pinto Assis Matos", "Sr. Sra. Dra."),
    .init(
      "it", "Nicolò Giulia Andrea Chiara Matteo Federica Paolo Ilaria Enzo Noemi",
      "Rossi Colombo Conti Greco Marino Gallo Ferri Villa Longo Serra", "Sig. Sig.ra Dott."),
    .init(
      "nl", "Daan Sanne Joost Femke Thijs Lotte Ruud Anouk Bram Fleur",
      "Bakker Visser Smit Mulder Bos Vos Dekker Brouwer Kok Prins", "heer mevrouw dhr."),
    .init(
      "sv", "Åsa Björn Göran Märta Håkan Sören Agneta Örjan Pär Annika",
      "Sjöberg Åkesson Lindström Öberg Hägg Nyström Ek Wallin Sandberg Dahl", "Herr Fru"),
    .init(
      "pl", "Łukasz Małgorzata Paweł Agnieszka Michał Żaneta Zbigniew Iwona Jerzy Ewa",
      "Kowalczyk Wójcik Dąbrowska Żak Pająk Gołąb Król Wrona Zając Świątek", "Pan Pani"),
    .init(
      "cs", "Jiří Věra Tomáš Lenka Zdeněk Šárka Ondřej Jitka Luboš Hana",
      "Novák Dvořák Černý Králová Říha Šimek Veselá Beneš Kříž Malá", "pan paní"),
    .init(
      "hu", "Ágnes Zoltán Éva György Ildikó László Győző Zsófia Ödön Réka",
      "Kovács Szűcs Tóth Bíró Fehér Somogyi Rácz Gál Vörös Deák", "~úr ~asszony",
      familyFirst: true),
    .init(
      "ro", "Ștefan Ioana Mihăiță Andreea Răzvan Ilinca Sorin Ruxandra Țuțu Anca",
      "Popescu Ionescu Stănescu Țepeș Lupu Moraru Dănilă Rusu Șerban Enache", "Dl. Dna. domnul"),
    .init(
      "ru", "Алёна Пётр Ксения Сергей Наталья Фёдор Ирина Юрий Оксана Лев",
      "Иванов Соловьёва Кузнецов Щукина Зуев Лебедева Чехов Орлова Белый Жук",
      "г-н господин госпожа"),
    .init(
      "uk", "Олена Андрій Ганна Євген Їжак Мар’яна Тарас Оксана Юрій Ярина",
      "Коваленко Шевчук Гриценко Бойко Мельник Лисенко Дем’яненко Кравець Руденко Яценко",
      "пан пані"),
    .init(
      "bg", "Иван Мария Георги Десислава Красимир Цветана Ангел Радка Пламен Ваня",
      "Петров Иванова Димитров Стоянова Колев Тодорова Илиев Ангелова Райков Жекова", "г-н г-жа"),
    .init(
      "el", "Γιώργος Ελένη Νίκος Μαρία Ηλίας Χρυσούλα Ιωάννης Αθηνά Θανάσης Δήμητρα",
      "Παππάς Νικολάου Βλάχος Οικονόμου Αλεξίου Ρήγας Ζώης Μαυρίδης Κόκκινος Λάμπρου",
      "κ. κύριε κυρία"),
    .init(
      "tr", "Ayşe Işıl İbrahim Gökhan Çağla Ümit Şule Oğuz Ömer Nurgül",
      "Yılmaz Öztürk Çelik Şahin Doğan Güneş Kılıç Işık Aydın Kaya", "~Bey ~Hanım Sayın"),
    .init(
      "ar", "محمد فاطمة أحمد عائشة إبراهيم هدى يوسف ليلى حسّان آمنة",
      "الحسيني الخطيب حداد النجار الشامي قاسم مرتضى عثمان البغدادي منصور", "السيد السيدة الدكتور"),
    .init(
      "fa", "علی زهرا رضا مریم حسین نیلوفر امیر شیرین بهرام سارا",
      "رضایی محمدی کریمی موسوی احمدی جعفری صادقی نوری یزدی کاظمی", "آقای خانم"),
    .init(
      "he", "דנה יוסף רחל משה נועה אברהם שירה דוד תמר אורי",
      "כהן לוי מזרחי פרץ ביטון אברמוב פרידמן שפירא גולן ברק", "מר גברת"),
    .init(
      "hi", "आशा राहुल प्रिया संजय दीपा अर्जुन कविता मोहन सुनीता विजय",
      "शर्मा वर्मा गुप्ता सिंह मिश्रा जोशी पटेल यादव चौधरी नायर", "श्री श्रीमती"),
    .init(
      "th", "สมชาย สมหญิง ประเสริฐ มาลี วิชัย อรุณี กิตติ ดวงใจ ชาติชาย พรทิพย์",
      "ใจดี สุขสันต์ ทองดี แสงทอง ศรีสุข วงศ์ใหญ่ บุญมี รักไทย มั่นคง พงษ์ไพร", "คุณ"),
    .init(
      "vi", "Minh Hương Đức Thảo Tuấn Ngọc Dũng Yến Phúc Ánh",
      "Nguyễn Trần Lê Phạm Vũ Đặng Bùi Đỗ Hồ Ngô", "Anh Chị Ông", familyFirst: true),
    .init(
      "yo", "Ọlá Adé Bọ́lá Ṣadé Táyọ̀ Kẹ́hìndé Fẹ́mi Yẹmí Dáre Ìbùkún",
      "Adéyẹmí Ọláníyan Balógun Akínọlá Ògúnbíyìí Fálọlá Ṣówándé Àjàyí Bánkọ́lé Ọ̀ṣúntókun",
      "Ogbeni Chief"),
    .init(
      "ja", "太郎 花子 健一 美咲 翔 陽子 誠 さくら 直樹 恵", "佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤",
      "~様 ~さん", familyFirst: true),
    .init(
      "zh", "小明 丽 建国 秀英 伟 静怡 志强 雪 浩然 芳", "王 李 张 刘 陈 杨 赵 黄 周 吴",
      "~先生 ~女士", familyFirst: true, isJoined: true),
    .init(
      "ko", "민수 지영 서준 하은 영희 철수 은지 현우 수빈 태호", "김 이 박 최 정 강 조 윤 장 임",
      "~님 ~고객님", familyFirst: true, isJoined: true),
  ]
}

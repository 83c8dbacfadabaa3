import LexiconData
import ReplyText
import Testing

@testable import ReplyLexicon

struct LanguageTests {
  @Test(arguments: [
    ("en", "Thanks for your help!"),
    ("en", "Hi, where is my order? I have been waiting for two weeks."),
    ("de", "Guten Tag, wo ist meine Bestellung? Ich warte seit zwei Wochen."),
    ("de", "Vielen Dank für Ihre Hilfe!"),
    ("fr", "Bonjour, je n'ai pas encore reçu ma commande et je voudrais savoir où elle est."),
    ("fr", "Merci pour votre aide !"),
    ("es", "Hola, ¿dónde está mi pedido? Todavía no lo he recibido."),
    ("it", "Buongiorno, non ho ancora ricevuto il mio ordine e vorrei sapere dove si trova."),
    ("pt", "Olá, ainda não recebi a minha encomenda e gostaria de saber onde está."),
    ("nl", "Goedendag, ik heb mijn bestelling nog niet ontvangen en wil graag weten waar die is."),
    ("sv", "Hej, jag har inte fått min beställning och undrar var den är."),
    ("da", "Hej, jeg har ikke fået min ordre og vil gerne vide, hvor den er."),
    (
      "pl",
      "Dzień dobry, nie otrzymałem jeszcze mojego zamówienia i chciałbym wiedzieć, gdzie jest."
    ),
    ("fi", "Hei, en ole vielä saanut tilaustani ja haluaisin tietää, missä se on."),
    ("ru", "Здравствуйте, я ещё не получил свой заказ и хотел бы узнать, где он."),
    ("ja", "注文した商品がまだ届いていません。"),
    ("zh", "我还没有收到我订购的商品。"),
    ("ko", "아직 주문한 상품을 받지 못했습니다."),
    ("el", "Καλημέρα, δεν έχω λάβει την παραγγελία μου."),
    ("he", "שלום, עדיין לא קיבלתי את ההזמנה שלי."),
    ("ar", "مرحبا، لم أستلم طلبي بعد."),
    ("th", "ยังไม่ได้รับสินค้าที่สั่งไว้"),
    ("hi", "नमस्ते, मुझे मेरा ऑर्डर नहीं मिला है।"),
    ("ka", "გამარჯობა, ჩემი შეკვეთა ჯერ არ მიმიღია."),
    ("hy", "Բարեւ ձեզ, ես դեռ չեմ ստացել իմ պատվերը։"),
    ("und", ""),
    ("und", "12345 2026-01-02"),
    ("und", "Refund XJ-200 Spark"),
    ("und", "Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor."),
  ])
  func builtInStopWordsTell(expected: String, text: String) {
    #expect(builtInLexicons.language(of: Sample.tokens(text), in: Text(text)) == expected)
  }

  @Test func tieIsUndetermined() throws {
    let lexicons = try Sample.lexicons(
      Sample.header("stop-words", "ca") + "\nWords: ka ki\n",
      Sample.header("stop-words", "gl") + "\nWords: ko ki\n")
    func told(_ text: String) -> String {
      lexicons.language(of: Sample.tokens(text), in: Text(text))
    }
    #expect(told("ka ka ko") == "ca")
    #expect(told("ka ko") == "und")
    #expect(told("ki") == "und")
    #expect(
      told("ka and then eleven other words that are in no list whatsoever, my friend") == "und")
  }

  @Test func addedStopWordsVoteOnce() throws {
    let lexicons = try Sample.lexicons(
      Sample.header("stop-words", "ca") + "\nWords: ka\n",
      Sample.header("stop-words", "gl") + "\nWords: ko\n"
    )
    .adding([
      LexiconSource(path: "a", text: Sample.header("stop-words", "ca") + "\nWords: ka ku\n")
    ])
    let tie = "ka ko"
    #expect(lexicons.language(of: Sample.tokens(tie), in: Text(tie)) == "und")
    let won = "ku ka ko"
    #expect(lexicons.language(of: Sample.tokens(won), in: Text(won)) == "ca")
  }
}

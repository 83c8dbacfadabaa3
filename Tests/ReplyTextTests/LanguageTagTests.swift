import ReplyText
import Testing

struct LanguageTagTests {
  @Test(arguments: [
    "en", "de", "pt-BR", "zh-Hant", "zh-Hant-TW", "und", "nb", "yo", "haw", "es-419",
  ])
  func tagsAreKnown(tag: String) { #expect(LanguageTag.isKnown(tag)) }

  @Test(arguments: ["", "english", "EN", "eng", "xx", "en_GB", "en-UK", "en-", "*", "ours", "en-ä"])
  func othersAreNot(tag: String) { #expect(!LanguageTag.isKnown(tag)) }

  @Test(arguments: [
    ("english", "en"), ("English", "en"), ("eng", "en"), ("EN", "en"), ("Deutsch", "de"),
    ("german", "de"), ("français", "fr"), ("日本語", "ja"), ("PT_br", "pt-BR"), ("en-UK", "en-GB"),
    ("en_gb", "en-GB"), ("ZH-hant", "zh-Hant"), ("ours", nil), ("", nil), ("🙂", nil),
  ])
  func slipsAreMended(written: String, tag: String?) {
    #expect(LanguageTag.nearest(to: written) == tag)
  }
}

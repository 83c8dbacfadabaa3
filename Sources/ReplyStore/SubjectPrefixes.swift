/// What mail programs put before the subject of a reply or of a forwarded message, in lower case.
///
/// Fixed words of programs, not phrases of people: nobody writes them by hand, and they mean the
/// same in every language.
enum SubjectPrefixes {
  static let all: Set<String> = replies.union(forwards)

  private static let replies: Set<String> = [
    "re", "aw", "antw", "antwort", "sv", "vs", "ref", "réf", "rif", "r", "res", "resp", "rsp",
    "odp", "odpověď", "atb", "ats", "bls", "balas", "blz", "trả lời", "tl", "ynt", "yanıt", "cevap",
    "vá", "válasz", "hl", "na", "απ", "σχετ", "отв", "ответ", "отг", "відп", "адк", "אגב", "תגובה",
    "השב", "رد", "پاسخ", "ตอบ", "ตอบกลับ", "回复", "回覆", "答复", "答覆", "回信", "返信", "회신", "답장",
    "re fwd", "bets", "per", "respuesta", "réponse", "risposta", "rép", "rp", "svar", "vast",
    "fw re",
  ]

  private static let forwards: Set<String> = [
    "fw", "fwd", "wg", "vb", "vl", "vs", "vid", "tr", "transf", "trans", "rv", "enc", "pd", "i",
    "fs",
    "doorst", "továbbítás", "továbbítva", "küldve", "ilt", "i̇lt", "πρθ", "πρ", "пересл", "fyr",
    "przekaż", "přeposláno", "videres", "videresendt", "edelleenlähetetty", "転送", "转发", "轉寄", "轉發",
    "전달", "إعادة توجيه", "הועבר", "ارسال", "persiųsta", "pārsūtīts", "tlf", "trs", "terusan",
    "chuyển tiếp",
  ]
}

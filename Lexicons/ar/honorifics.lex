Lexicon: honorifics
Language: ar
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: السيد السيدة السيّد السيّدة الآنسة الاستاذ الأستاذ الأستاذة الاستاذة الدكتور الدكتورة المهندس
  المهندسة الشيخ الحاج سيد سيدة سيدي سيدتي أستاذ أستاذة دكتور دكتورة د. أ. م. حضرة سعادة

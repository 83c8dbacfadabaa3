Lexicon: addressees
Language: th
Purpose: Words by which a salutation calls nobody in particular.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: ลูกค้า ทุกท่าน ทุกคน ทีมงาน สมาชิก ผู้ใช้ เพื่อน ผู้เกี่ยวข้อง ท่านลูกค้า คุณลูกค้า

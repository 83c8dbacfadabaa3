Lexicon: opener
Language: zh
Purpose: Words by which a question is begun, with or without a question mark. The first word of each
  list says what the others do in a question.
Source: written for replylint

Words: thing 什麼 什么 哪個 哪个 哪些 哪一 何謂 何种 何種 哪種 哪种 甚麼

Words: time 何時 何时 幾時 几时 幾點 几点 多久 什麼時候 什么时候

Words: place 哪裡 哪里 哪裏 哪兒 何處 哪

Words: person 誰 谁

Words: manner 如何 怎麼 怎么 怎樣 怎样 怎麼辦 怎么办

Words: reason 為什麼 为什么 為何 为何 爲什麼

Words: amount 多少 幾 几 幾個 多少錢 多少钱

Words: particle 嗎 吗 呢 是否 可否 能否 有沒有 有没有 可不可以 能不能

Words: auxiliary 可以 能 會 会 要 是 有

Words: indirect 告訴 告诉 知道 請問 请问 想問

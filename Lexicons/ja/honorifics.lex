Lexicon: honorifics
Language: ja
Purpose: Words of courtesy and titles that stand beside a name and are no part of it.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: 様 さま さん さまへ 殿 氏 先生 君 くん ちゃん 御中 社長 部長 課長 係長 店長 教授 博士

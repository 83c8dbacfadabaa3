Lexicon: nicknames
Language: ru
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Александр Саша Шура Саня Сашка Сашенька Алекс

Words: Александра Саша Шура Саня Сашенька

Words: Алексей Лёша Алёша Леша Лёха

Words: Алёна Алёнка Лена

Words: Анастасия Настя Ася Стася

Words: Анатолий Толя Толик

Words: Андрей Андрюша Андрюха

Words: Анна Аня Нюра Анюта Анечка

Words: Антон Антоша Тоша

Words: Антонина Тоня

Words: Аркадий Аркаша

Words: Борис Боря

Words: Вадим Вадик Дима

Words: Валентин Валя

Words: Валентина Валя

Words: Валерий Валера

Words: Валерия Лера

Words: Варвара Варя

Words: Василий Вася

Words: Василиса Вася

Words: Вера Верочка

Words: Вероника Ника Вера

Words: Виктор Витя

Words: Виктория Вика

Words: Виталий Виталик

Words: Владимир Володя Вова Вовчик Влад

Words: Владислав Влад Слава Владик

Words: Вячеслав Слава

Words: Галина Галя

Words: Геннадий Гена

Words: Георгий Гоша Жора Гера

Words: Григорий Гриша

Words: Дарья Даша Дашенька

Words: Даниил Даня Данила

Words: Денис Дениска

Words: Дмитрий Дима Митя Димочка

Words: Евгений Женя

Words: Евгения Женя

Words: Екатерина Катя Катюша Катерина Катенька

Words: Елена Лена Леночка Алёна

Words: Елизавета Лиза

Words: Иван Ваня

Words: Игорь Игорёк

Words: Илья Илюша

Words: Ирина Ира Ириша

Words: Кирилл Кирюша

Words: Константин Костя

Words: Кристина Кристя

Words: Ксения Ксюша Оксана

Words: Лариса Лара

Words: Лев Лёва

Words: Леонид Лёня

Words: Любовь Люба

Words: Людмила Люда Мила Люся

Words: Максим Макс

Words: Маргарита Рита Марго

Words: Марина Мариша

Words: Мария Маша Маруся Машенька Маня

Words: Михаил Миша Мишка

Words: Надежда Надя

Words: Наталья Наташа Ната

Words: Наталия Наташа Ната

Words: Никита Никитка

Words: Николай Коля

Words: Нина Ниночка

Words: Оксана Ксана

Words: Олег Олежка

Words: Ольга Оля Оленька

Words: Павел Паша

Words: Пётр Петя

Words: Полина Поля

Words: Раиса Рая

Words: Роман Рома

Words: Светлана Света

Words: Семён Сёма

Words: Сергей Серёжа Сережа Серж

Words: Софья Соня

Words: София Соня

Words: Станислав Стас Слава

Words: Степан Стёпа

Words: Тамара Тома

Words: Татьяна Таня Танюша

Words: Тимофей Тима

Words: Ульяна Уля

Words: Фёдор Федя

Words: Эдуард Эдик

Words: Юлия Юля

Words: Юрий Юра

Words: Яков Яша

Words: Ярослав Ярик Слава

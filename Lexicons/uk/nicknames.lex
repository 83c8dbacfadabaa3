Lexicon: nicknames
Language: uk
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Олександр Сашко Сашка Саша Олесь Лесь

Words: Олександра Леся Саша Олеся

Words: Олексій Льоша Олекса

Words: Андрій Андрійко

Words: Анна Ганна Аня

Words: Ганна Галя Ганнуся Аня

Words: Василь Василько Вася

Words: Володимир Вова Володя Влад

Words: Галина Галя

Words: Дмитро Діма Дмитрик Митько

Words: Євген Женя

Words: Євгенія Женя

Words: Іван Іванко Ваня

Words: Ірина Іра Іринка Орися

Words: Катерина Катя Катруся

Words: Людмила Люда

Words: Марія Маша Марічка Маруся

Words: Микола Коля Миколка

Words: Михайло Миша Михась

Words: Наталія Наталка Наташа

Words: Оксана Ксеня

Words: Олена Лена Оленка

Words: Ольга Оля

Words: Павло Паша Павлусь

Words: Петро Петрик Петя

Words: Сергій Сергійко Серьога

Words: Тетяна Таня

Words: Юлія Юля

Words: Юрій Юра Юрко

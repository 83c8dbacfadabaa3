Lexicon: nicknames
Language: hu
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Erzsébet Bözsi Erzsi Zsóka

Words: István Pista Isti

Words: János Jani

Words: József Jóska Józsi

Words: Ferenc Feri

Words: László Laci

Words: Katalin Kati Kata

Words: Mihály Misi

Words: Sándor Sanyi

Words: Zoltán Zoli

Words: Gábor Gabi

Words: Mária Mari Marika

Words: Ilona Ilus Ili Ica

Words: Judit Jutka

Words: Zsuzsanna Zsuzsa Zsuzsi

Words: Gyula Gyuszi

Words: Lajos Lali

Words: Tamás Tomi

Words: Attila Ati

Words: Andrea Andi

Words: Krisztina Kriszti

Words: Eszter Eszti

Words: Péter Peti

Words: Margit Manci

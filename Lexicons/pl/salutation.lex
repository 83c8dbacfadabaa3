Lexicon: salutation
Language: pl
Purpose: Words that open a salutation or stand in it beside the name.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Szanowny Szanowna Szanowni Drogi Droga Drodzy Kochany Kochana Cześć Witam Witaj Hej Dzień
  dobry Miły Miła Wielce

Lexicon: answer-words
Language: pl
Purpose: Words by which a reply answers: yes and no, reasons, days and spans of time. The first word
  of each list says what the others do in an answer; _ joins the words of a phrase.
Source: written for replylint

Words: yes tak owszem oczywiście zgadza_się dokładnie jasne naturalnie jak_najbardziej

Words: no nie niestety_nie jeszcze_nie absolutnie_nie

Words: reason ponieważ gdyż bo dlatego z_powodu ze_względu_na w_związku_z dzięki wskutek przyczyną
  powodem przyczyna z_uwagi_na dlatego_że w_wyniku

Words: date dziś dzisiaj jutro pojutrze wczoraj poniedziałek poniedziałku poniedziałki wtorek wtorku
  wtorki środa środę środy czwartek czwartku czwartki piątek piątku piątki sobota sobotę soboty
  niedziela niedzielę niedziele weekend południe północ w_przyszłym_tygodniu w_tym_tygodniu
  w_zeszłym_tygodniu przyszłym_tygodniu przyszłym_miesiącu w_przyszłym_miesiącu w_tym_miesiącu
  w_przyszłym_roku w_tym_roku w_zeszłym_roku kilka_dni kilku_dni kilka_tygodni kilku_tygodni tydzień
  miesiąc godzinę codziennie dzień_roboczy dni_roboczych

Words: month stycznia styczeń styczniu lutego luty lutym marca marzec marcu kwietnia kwiecień
  kwietniu maja maj maju czerwca czerwiec czerwcu lipca lipiec lipcu sierpnia sierpień sierpniu
  września wrzesień wrześniu października październik październiku listopada listopad listopadzie
  grudnia grudzień grudniu

Words: unit dzień dni dnia tydzień tygodnie tygodni tygodnia miesiąc miesiące miesięcy rok lata lat
  godzina godziny godzin minuta minuty minut sekunda sekundy sekund

Words: number dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć
  dziesięć dziesięciu jedenaście dwanaście czternaście piętnaście dwadzieścia trzydzieści sto tysiąc

Words: label nr numer strona krok wersja rozdział artykuł model typ punkt błąd kod

Words: free bezpłatnie bezpłatny bezpłatna bezpłatne darmowy darmowa darmowe za_darmo gratis

Words: link link linku linkiem odnośnik

Words: attachment załączniku załącznik załączniki załączam załączamy załączony

Words: addressee twój twoja pana pani państwa

Words: negation nie bez

Words: other dzień_dobry miłego_dnia

Lexicon: nicknames
Language: de
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Alexander Alex Sascha Xandi

Words: Alexandra Alex Sandra Sascha

Words: Andreas Andi Andy Anderl

Words: Anna Anni

Words: Barbara Bärbel Babsi Barbi

Words: Benjamin Ben Benni Benny

Words: Bernhard Bernd Berni

Words: Birgit Biggi Gitti

Words: Brigitte Gitti Gitte Brit

Words: Charlotte Lotte Charly

Words: Christian Chris Christl

Words: Christina Tina Chris Christl

Words: Christine Tina Chris Christl

Words: Christoph Chris Stoffel

Words: Daniel Dani

Words: Daniela Dani Ela

Words: Dietrich Dieter Dirk

Words: Dominik Domi Nik

Words: Elisabeth Lisa Elli Liesel Sissi Lisbeth Bettina Betty Else Elsbeth

Words: Emanuel Manu

Words: Eva Evi

Words: Ferdinand Ferdi

Words: Florian Flo Flori

Words: Franziska Franzi Sissi

Words: Franz Franzl

Words: Friedrich Fritz Fred Friedel

Words: Friederike Rike Fritzi

Words: Gabriele Gabi Gaby

Words: Georg Schorsch Jörg

Words: Gerhard Gerd Hardy Gerry

Words: Gertrud Trude Gerti

Words: Günter Günther

Words: Hans Hansi Johannes Johann

Words: Heinrich Heiner Heinz Hein

Words: Helene Leni Lene

Words: Helmut Helmi

Words: Herbert Herbie

Words: Hubert Hubsi

Words: Ingeborg Inge

Words: Jakob Jockel

Words: Jessica Jessi

Words: Joachim Jochen Achim

Words: Johanna Hanna Hanne Jo

Words: Johannes Hannes Hans Johann Jo

Words: Josef Sepp Joschi Jupp

Words: Josefine Josi Fine

Words: Julia Jule Juli

Words: Karl Kalle

Words: Karl-Heinz Kalle Karlheinz

Words: Karoline Caro Karo Line

Words: Katharina Kathi Käthe Kathrin Katja Trina Nina Kati

Words: Klaus Nikolaus

Words: Konrad Kurt Conny

Words: Kornelia Conny Nele

Words: Ludwig Lutz Luggi

Words: Magdalena Lena Leni Magda

Words: Manfred Manni Fred

Words: Manuel Manu

Words: Manuela Manu Ela

Words: Margarete Grete Gretel Gretchen Rita Greta Marga

Words: Maria Mia Mizzi Mitzi

Words: Markus Max

Words: Martin Martl

Words: Martina Tina

Words: Matthias Matze Hias Matti

Words: Maximilian Max Maxi

Words: Melanie Mel Melli

Words: Michael Michi Michel Micha Mike

Words: Michaela Michi Micha Ela

Words: Monika Moni

Words: Nikolaus Klaus Niko Niklas

Words: Oliver Olli Oli

Words: Patricia Patti

Words: Peter Pit Petzi

Words: Philipp Phil

Words: Regina Gina Regi

Words: Renate Nati Rena

Words: Robert Robi Bert

Words: Rudolf Rudi Rolf

Words: Sabine Bine Biene

Words: Sebastian Basti Sebi Wastl

Words: Siegfried Sigi Siggi

Words: Simone Simi Mone

Words: Stefan Steff

Words: Stefanie Steffi

Words: Susanne Susi Sanne

Words: Theodor Theo

Words: Theresa Resi Tess

Words: Theresia Resi

Words: Thomas Tom Tommy

Words: Tobias Tobi

Words: Ulrich Uli Ulli Utz

Words: Ulrike Uli Ulli Rike

Words: Ursula Uschi Ulla Ursel

Words: Valentin Valli

Words: Veronika Vroni

Words: Viktoria Vicky Vicki Viki

Words: Volker Volki

Words: Walter Walli

Words: Waltraud Traudl Traudi

Words: Werner Wern

Words: Wilhelm Willi Willy Helmut

Words: Wilhelmine Minna Mina

Words: Wolfgang Wolf Wolfi

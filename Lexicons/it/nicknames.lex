Lexicon: nicknames
Language: it
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Alessandro Ale Sandro Alex

Words: Alessandra Ale Sandra

Words: Andrea Andy

Words: Antonio Tonino Toni Nino Totò

Words: Antonella Anto

Words: Beatrice Bea Bice

Words: Benedetta Benni

Words: Caterina Cate Rina

Words: Cristina Cri Tina

Words: Daniele Dani

Words: Domenico Mimmo Nico Memmo

Words: Eleonora Ele Nora

Words: Elisabetta Elisa Betta Betty

Words: Emanuele Manu Lele

Words: Enrico Chicco

Words: Federica Fede

Words: Federico Fede

Words: Filippo Pippo

Words: Francesco Franco Ciccio Cecco Checco

Words: Francesca Franci Fra

Words: Gabriele Gabri Lele

Words: Giacomo Jack

Words: Gianfranco Franco

Words: Giovanni Gianni Nanni Vanni Giannino

Words: Giovanna Gianna Vanna

Words: Giuseppe Beppe Peppe Pino Geppi Beppino Peppino

Words: Giuseppina Pina Giusy

Words: Giulia Giuli

Words: Leonardo Leo

Words: Lorenzo Renzo Lori

Words: Luigi Gigi Gino

Words: Maddalena Lena

Words: Margherita Rita Marghe Ghita

Words: Massimiliano Max Massimo

Words: Matteo Teo

Words: Maurizio Mauri

Words: Michele Miche Lele

Words: Nicola Nico

Words: Raffaele Lele Raffa Lello

Words: Riccardo Ricky

Words: Roberto Robi Roby

Words: Rosaria Sara

Words: Salvatore Totò Salvo Turi Tore

Words: Sebastiano Seba Nello

Words: Simona Simo

Words: Simone Simo

Words: Stefano Ste

Words: Tommaso Tommy Maso

Words: Valentina Vale

Words: Valeria Vale

Words: Vincenzo Enzo Vince

Words: Vittorio Vito

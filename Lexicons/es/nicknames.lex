Lexicon: nicknames
Language: es
Purpose: Short forms of first names; the first name of a group is the full one.
Source: written for replylint from common knowledge of names and letters.
Licence: same as replylint

Words: Alberto Beto Tito

Words: Alejandro Alex Ale Jandro

Words: Alejandra Ale Sandra Alex

Words: Alfonso Alfon Fonso Poncho

Words: Antonio Toño Toni Antón

Words: Antonia Toñi Toña

Words: Beatriz Bea

Words: Carlos Carlitos

Words: Concepción Concha Conchita Conchi

Words: Consuelo Chelo

Words: Cristina Cris Tina

Words: Cristóbal Tobal

Words: Dolores Lola Loli Lolita

Words: Eduardo Edu Lalo

Words: Encarnación Encarna Encarni

Words: Enrique Quique Kike

Words: Ernesto Neto

Words: Federico Fede

Words: Fernando Fer Nando

Words: Francisco Paco Pancho Fran Curro Kiko Quico Paquito Cisco

Words: Francisca Paca Paquita Fran

Words: Gabriel Gabi

Words: Gabriela Gabi

Words: Gonzalo Gonza

Words: Graciela Chela

Words: Gregorio Goyo

Words: Guadalupe Lupe Lupita

Words: Guillermo Guille Memo Willy

Words: Ignacio Nacho Iñaki

Words: Isabel Isa Chabela Bel

Words: Jesús Chus Chuy Suso

Words: Jorge Coque

Words: José Pepe Chepe Josito

Words: José-Luis Pepe Joselu

Words: Josefa Pepa Pepita Fina

Words: José-María Chema

Words: José-Manuel Chema

Words: Joaquín Quino Ximo

Words: Juan Juanito

Words: Juan-Carlos Juanca

Words: Laura Lauri

Words: Leonardo Leo

Words: Lourdes Lurdes

Words: Luis Lucho Güicho

Words: Manuel Manolo Manu Lolo Manel

Words: Manuela Manola Manoli

Words: María Mari Maruja

Words: María-Isabel Maribel

Words: María-Teresa Maite

Words: María-José Majo Marijose

Words: María-Luisa Marisa

Words: María-Carmen Maricarmen Mamen

Words: Carmen Mamen Carmela Menchu

Words: Mercedes Merche

Words: Miguel Migue

Words: Montserrat Montse

Words: Nicolás Nico

Words: Patricia Patri Pati

Words: Pilar Pili

Words: Rafael Rafa

Words: Ramón Moncho

Words: Remedios Reme

Words: Ricardo Richi

Words: Roberto Beto Rober

Words: Rocío Chio

Words: Rosario Charo

Words: Salvador Salva

Words: Santiago Santi Chago

Words: Sebastián Sebas

Words: Sergio Checo

Words: Soledad Sole

Words: Susana Susi

Words: Teresa Tere

Words: Vicente Chente

Words: Victoria Vicky

Words: Yolanda Yoli

Lexicon: quote-header
Language: sl
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against Thunderbird's localisation

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender od pošiljatelj
Found-in: Od: Ann Example <ann@example.com> | Poslano: torek, 3. marec 2026 10:14 | Za:
  desk@example.com | Zadeva: Svetilka
Not-in: Od: Berlin | Za: Pariz | Datum: 3. marec 2026, 10:14

Group: sent
Words: sent poslano datum

Group: to
Words: to za prejemnik

Group: subject
Words: subject zadeva

Group: cc
Words: cc kp kopija

Group: original
Words: original izvirno prvotno
Found-in: -------- Izvirno sporočilo -------- | Zadeva: Svetilka | Datum: 3. 3. 2026 10:14 | Od: Ann
  Example <ann@example.com> | Za: desk@example.com | Kp: tom@example.com

Group: noun
Words: noun sporočilo

Group: forwarded
Words: forwarded posredovano
Found-in: -------- Posredovano sporočilo -------- | Zadeva: Svetilka | Datum: Tue, 3 Mar 2026
  10:14:00 +0100 | Od: Ann Example <ann@example.com>

Group: delimiter
Words: delimiter nad_to_vrstico nad_to_črto
Found-in: ##- Odgovor vpišite nad to vrstico -##

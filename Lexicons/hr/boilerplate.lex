Lexicon: boilerplate
Language: hr
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal povjerljiva povjerljivo povjerljive greškom zabunom odjaviti primatelju
Found-in: Ova je poruka povjerljiva i namijenjena samo primatelju. Ako ste je primili greškom,
  izbrišite je.
Not-in: Vaši su planovi povjerljivo čuvani.

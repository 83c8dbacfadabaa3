Lexicon: boilerplate
Language: ro
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal confidențial confidențiale dezabonare din_greșeală
Found-in: Acest mesaj este confidențial. Dacă l-ați primit din greșeală, ștergeți-l.
Not-in: Planurile sunt un subiect confidențial.

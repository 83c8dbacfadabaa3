Lexicon: boilerplate
Language: lt
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal konfidencialus konfidenciali konfidenciali_informacija per_klaidą
  atsisakyti_prenumeratos adresatui
Found-in: Šis laiškas yra konfidencialus ir skirtas tik adresatui. Jei gavote jį per klaidą,
  ištrinkite.
Not-in: Jūsų planas yra konfidencialus.

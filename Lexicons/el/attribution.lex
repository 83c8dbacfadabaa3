Lexicon: attribution
Language: el
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb έγραψε γράφει
Found-in: Στις Τρί 3 Μαρ 2026 στις 10:14 π.μ., ο χρήστης Άννα Παράδειγμα <anna@example.com> έγραψε:
Found-in: Στις 3/3/26 10:14, ο/η Άννα Παράδειγμα έγραψε:
Found-in: Στις 3 Μαρ 2026, στις 10:14, Άννα Παράδειγμα <anna@example.com> έγραψε:
Found-in: Η Άννα Παράδειγμα έγραψε: | > Είναι μπλε;
Not-in: Στο τηλέφωνο γράψατε:
Not-in: Τη Δευτέρα έγραψε: | * η λάμπα είναι μπλε | * το αμπαζούρ είναι πράσινο

Group: saying
Words: saying είπε ρώτησε απάντησε
Found-in: Η Άννα Παράδειγμα είπε: | > Είναι μπλε;

Group: opener
Words: opener στις την

Group: am
Words: am πμ μμ π_μ μ_μ

Group: date
Words: date ιαν ιανουαρίου φεβ φεβρουαρίου μαρ μαρτίου απρ απριλίου μαΐ μαΐου ιουν ιουνίου ιουλ
  ιουλίου αυγ αυγούστου σεπ σεπτεμβρίου οκτ οκτωβρίου νοε νοεμβρίου δεκ δεκεμβρίου δευ δευτέρα τρί
  τρίτη τετ τετάρτη πέμ πέμπτη παρ παρασκευή σάβ σάββατο κυρ κυριακή

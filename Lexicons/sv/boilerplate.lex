Lexicon: boilerplate
Language: sv
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal konfidentiell konfidentiellt sekretess avsedd_för avregistrera avprenumerera av_misstag
Found-in: Detta meddelande är konfidentiellt och endast avsett för mottagaren. Har du fått det av
  misstag, radera det.
Not-in: Era planer är konfidentiella och trygga.

Lexicon: attachment-mention
Language: en
Purpose: Words that announce a file which comes along with the message.
Unless: negation quotation report
Source: written for replylint

Phrase: please (find|see|look at|check|open|review|consult|refer to|use|sign|complete|fill in|fill
  out|return|print|read|download) [the|our|my|a|these|this]
  (attached|enclosed|attachment|attachments|enclosure|enclosures)
Found-in: Please find attached the label.
Found-in: Please see the attachment.
Not-in: Please find the label.

Phrase: (find|see) … (attached|enclosed) (here|hereto|herewith|below|to this
  (mail|email|message|reply|note))
Found-in: You will find the label attached hereto.
Not-in: You will find out who attached it.
Unless: condition negation quotation report

Phrase: (please|kindly|pls) (find|see) (the|our|my|a|your|an|it|some) [*] [*] [*]
  (attached|enclosed)
Found-in: Please find the return label attached.
Not-in: Please find the label.

Phrase: (you will|you'll|you can) (find|see) (the|our|my|a|your|an|it|some) [*] [*] [*]
  (attached|enclosed)
Found-in: You will find your invoice attached.
Not-in: You will find it in the box.

Phrase: (i have|i've|we have|we've) [just|also|now|already|therefore|again|even]
  (attached|enclosed|appended)
Found-in: I have attached the label.
Found-in: We've also enclosed the form.
Not-in: I have not attached it.

Phrase: (i am|i'm|we are|we're|i|we) [also|now|hereby|again] (attaching|enclosing|attach|enclose)
Found-in: I am attaching the label.
Found-in: We enclose the permit.
Not-in: We cannot attach it.

Phrase: (attached|enclosed) (is|are|please|herewith|hereto|you will|you'll|you can|you|find)
Found-in: Attached is the label.
Found-in: Enclosed please find the permit.
Not-in: The wheels attached are new.
Within: start

Phrase: (attached|enclosed) (the|your|a|an|our|my|some|both|two|three)
Found-in: Attached the label.
Not-in: It is attached the other way.
Within: start

Phrase: (see|use|open|read|print|sign|complete|fill in|fill out|review|try|apply) the
  (attached|enclosed) [*]
  (file|files|document|documents|pdf|form|label|patch|invoice|receipt|picture|photo|photos|screenshot|list|copy|sheet|leaflet|guide|manual|plan|quote|letter)
Found-in: See the attached patch.
Found-in: Sign the attached form.
Not-in: See the patch.

Phrase: (the|an|a|our|my|this|these) (attached|enclosed) [*]
  (file|files|document|documents|pdf|form|label|patch|invoice|receipt|image|picture|photo|photos|screenshot|list|copy|sheet|spreadsheet|leaflet|guide|manual|plan|quote|quotation|contract|certificate|statement|voucher|letter|brochure|catalogue|catalog|instructions|script|zip|report)
Strength: weak
Found-in: The attached label is for the kettle.
Not-in: The label attached itself to the box.

Phrase: (see|in|open|read|find it in|check|view|as per|with|under) (the|this|my|our)
  (attachment|attachments|enclosure|enclosures|attached)
Found-in: The plan is in the attachment.
Not-in: The plan is your attachment.

Phrase: (see|as|cf) (attached|attachment|attachments|enclosed)
Found-in: The plan is as attached.
Not-in: I see your attachment.

Phrase: (as|in) (an|a) [*] attachment
Found-in: You get the plan as an attachment.
Not-in: The attachment was lost.

Phrase: (is|are) (attached|enclosed) (to this|below|herewith|here|hereto|with this|in this)
  (mail|email|message|reply|e-mail|letter|note|answer|response)
Found-in: The label is attached to this message.
Not-in: The label is attached to this box.

Phrase: (is|are|it's|they're) [now|also] (attached|appended) [below|herewith|here|hereto|again|for
  (reference|information|signature|review)]
Strength: weak
Found-in: The plan is attached.
Not-in: The label is attached to the box.
Within: end

Phrase: (attached|enclosed) (to|with|in) this
  (mail|email|message|reply|e-mail|letter|note|answer|response)
Found-in: The label attached to this mail is for the kettle.
Not-in: The label attached to this box is green.

Phrase: (sending|send|forwarding|forward) … (as an attachment|as attachment|in the attachment|in
  attachment)
Found-in: I am sending you the label as an attachment.
Not-in: We are sending you the label.

Phrase: with … (attached|enclosed) to this (mail|email|message|reply|e-mail)
Found-in: I write with the label attached to this mail.

Phrase: (attachment|attachments|enclosure|enclosures|enc|encl) (follows|below|included|herewith)
Found-in: The plan: attachment below.
Not-in: The attachment is lost.

Phrase: (i have|i've|we have|we've) (included|added|put) … (as an attachment|in the attachment|as
  attachment|as attachments)
Found-in: I have included the label as an attachment.
Not-in: I have included the label in the parcel.

Phrase: (invoice|receipt|label|form|document|documents|file|files|statement|quote|certificate|screenshot|patch|copy|pdf|contract)
  (is|are) [now|also] attached
Found-in: The invoice is attached.
Not-in: The label is attached to the box.
Not-in: The invoice is not attached.
Within: end

Phrase: (invoice|receipt|label|form|document|documents|statement|quote|certificate|copy|contract)
  (is|are) [now|also] enclosed
Strength: weak
Found-in: The return form is enclosed.
Not-in: The form is enclosed in the box.
Within: end

Phrase: (here is|here's|here are) (the|your|our) [*] [*] as (a|an) (pdf|zip|image|attached
  file|spreadsheet|word file)
Found-in: Here is the return form as a PDF.
Not-in: Here is the return form.

Phrase: (pdf|pdfs|docx|zip|spreadsheet|screenshot) (attached|enclosed)
Found-in: The form (PDF attached) is ready.
Not-in: A PDF is better.

Phrase: (in|see|open|read|sign|print|check) the (pdf|pdfs|file|files) (below|attached|enclosed)
Found-in: The steps are in the PDF below.
Not-in: The steps are in the file.

Phrase: (sending|send) (you|the|your|our|it|them) … with this (mail|email|e-mail|message)
Found-in: I am sending the form with this mail.
Not-in: I am sending the form with this parcel.

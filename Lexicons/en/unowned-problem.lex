Lexicon: unowned-problem
Language: en
Purpose: Words by which a trouble is noted, passed on or looked into by nobody.
Unless: negation condition quotation report question
Source: written for replylint

Phrase: (matter|complaint|complaints|issue|issues|problem|case|concerns|incident|feedback|comments|report|message|it|this|that)
  (will|shall) [*] be (looked into|looked at|investigated|dealt
  with|addressed|reviewed|examined|considered|attended to|handled|followed up|taken up|taken into
  account|taken into consideration|taken seriously|passed
  on|forwarded|escalated|noted|discussed|raised|monitored)
Found-in: The matter will be looked into.
Found-in: Your complaint will duly be reviewed.
Not-in: The lamp will be packed.
Not-in: I will look into the matter.

Phrase: (matter|complaint|complaints|issue|issues|problem|case|concerns|incident|feedback|comments|report|message|it|this|that)
  (has|have) [*] been (noted|duly
  noted|logged|recorded|registered|received|acknowledged|forwarded|passed
  on|escalated|referred|taken on board|filed|documented|brought to the
  attention|raised|reported|submitted|taken into account)
Found-in: Your complaint has been noted.
Found-in: This has already been forwarded to the relevant desk.
Not-in: The lamp has been packed.

Phrase: (matter|complaint|complaints|issue|issues|problem|case|concerns|incident|feedback|comments|report|message|it|this|that)
  (is|are) [*] (being (looked into|investigated|dealt
  with|addressed|reviewed|examined|considered|handled|followed up|discussed)|under
  (investigation|review|consideration|examination))
Found-in: The problem is being looked into.
Found-in: Your case is currently under review.
Not-in: The case is under the table.

Phrase: (appropriate|necessary|corrective|further|suitable|relevant) (steps|measures|action|actions)
  (will be|have been|has been|are being|is being|shall be) (taken|initiated|implemented|put in
  place)
Found-in: The necessary steps will be taken.
Not-in: The steps are made of oak.

Phrase: (action|steps|measures) (will|shall|is|are|has|have) [*] (be|being|been) taken
Found-in: Action will be taken.
Not-in: The steps will be swept.

Phrase: the (relevant|responsible|appropriate|concerned|competent|respective|right)
  (department|team|people|parties|staff|desk|office|division) (has been|have been|will be|is|are)
  (informed|notified|made aware|contacted)
Found-in: The responsible department has been informed.
Not-in: The right people have come.

Phrase: (investigations|enquiries|inquiries|an investigation|an inquiry|a review) (are|is|has
  been|have been|will be) [currently] (ongoing|under way|underway|in
  progress|launched|started|opened|conducted|carried out|being made)
Found-in: An investigation is under way.
Not-in: A review is on page two.

Phrase: (every|all|best) (effort|efforts) (is|are|will be|was|has been) [being] made
Found-in: Every effort is being made.
Not-in: We make every effort.

Phrase: (note|notes) (has|have) [*] been (taken|made) of
Found-in: Note has been taken of the noise.
Not-in: The note has been torn.

Phrase: lessons (will|have|can|must) (be|been) (learned|learnt|drawn)
Found-in: Lessons will be learned.
Not-in: Lessons begin at nine.

Phrase: (a|an) (response|reply|answer|decision|resolution|solution|update) (will be|is|shall
  be|will) (given|sent|provided|expected|communicated|follow|made)
Found-in: A reply will be given in due course.
Not-in: A reply from Ann will come at noon.

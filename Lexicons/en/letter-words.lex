Lexicon: letter-words
Language: en
Purpose: Words that form letters and personal ones use unlike, for the form-letter estimate. The
  first word of each list says what the others do in a letter.
Source: written for replylint

Words: opening dear hello hi hey greetings

Words: everybody customer customers client clients sir madam sirs user users guest guests member
  members applicant subscriber buyer seller shopper reviewer player

# Behind a pointer: "your order", "this request".
Words: matter order orders request requests issue issues ticket tickets message messages feedback
  question questions account accounts email emails enquiry enquiries inquiry inquiries query queries
  case cases package parcel shipment item items report reports complaint complaints concern concerns
  purchase payment refund submission contribution interest review experience patience understanding
  satisfaction convenience

Words: pointer your this the any

Words: please please kindly

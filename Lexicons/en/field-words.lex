Lexicon: field-words
Language: en
Purpose: Words by which templates name what is to be filled in, and the words that stand beside a
  gap.
Source: written for replylint

# The first word of each list names the list: field (names a value), ending (of a compound word that
# does), button (may also stand in brackets as a button), wanting (a value has to follow), greeting (a
# name has to follow), hail (can stand alone), spaced (a hail before which and "!" a blank is right),
# lead (may stand before a greeting), title (of courtesy, never without a name), verb (does not follow
# a word that wants a value), before (stands before a date), insert and here (orders to the writer),
# your (whose), unit (of a number), form (speaks of how a thing is written), tag (in brackets alone),
# link (between words of a field).

Words: field account address agent amount article author balance bank birthday booking brand
  business case channel checkout city client code company contact contactfield conversation country
  coupon currency current customer customerfirstname customername date day days deadline delivery
  department description details discount duration email expiry feature fee first firstname fname
  from fullname given guest hours id insert invoice issue item last lastname link lname location
  mailbox manager member membername merchant mobile model month name number operator order
  ordernumber organisation organization owner page payment percent period phone plan platform policy
  postcode price product property quantity reason recipient ref reference refund region requester
  reservation role room salutation seller sender serial shipment shop signature site size sku state
  status store street subject subscriber subscription supplier surname team telephone ticket time
  timeframe title total tracking transaction url user userfirstname username vendor voucher website
  weekday year your zip

Words: button account article contact details first from insert item last link order page service
  shop site store subject team user

Words: wanting dear hi hello hey mr mrs ms order number ticket case reference ref invoice account
  date amount tracking name nr id code booking reservation parcel policy voucher total customer
  mister

Words: greeting dear dearest

Words: hail hi hello hey hiya good morning afternoon evening

Words: tag att body clipboard cursor dates file fallback header image input orgatt orgheader script
  selection text to version counter

Words: title mr mrs ms mx dr

Words: verb has is are was were will shipped left arrived

Words: before on by before until till from since dated due after between and expires

Words: insert insert enter put add type fill paste complete replace change select choose

Words: here here

Words: your your customer client our my

Words: unit days day hours hour minutes weeks week months month years euro euros dollars pounds
  percent working business times

Words: form format formatted pattern notation style form written writes write enter type placeholder
  placeholders variable variables field fields merge

Words: link of the

Lexicon: negation
Language: en
Purpose: Words that deny what follows them in the same clause.
Unless: none
Source: written for replylint

Phrase: not
Found-in: We do not ship to Norway.

Phrase: never
Found-in: I never ordered the second lamp.

Phrase: no
Found-in: There is no charge for the return.
Found-in: The return costs no money.

Phrase: none
Found-in: None of our lamps is made of glass.

Phrase: nor
Found-in: Nor did we charge your card.

Phrase: neither
Found-in: Neither parcel left the warehouse.

Phrase: nobody
Found-in: Nobody has touched your account.

Phrase: no one
Found-in: No one told me about the strike.

Phrase: nothing
Found-in: Nothing was taken from your card.

Phrase: nowhere
Found-in: Nowhere did we say that it is waterproof.

Phrase: without
Found-in: The kettle came without a lid.

Phrase: cannot
Found-in: We cannot change the address now.

Phrase: can't
Found-in: I can't find your order.

Phrase: cant
Found-in: We cant change it now.

Phrase: don't
Found-in: We don't sell spare lids.

Phrase: dont
Found-in: We dont sell spare lids.

Phrase: doesn't
Found-in: The lamp doesn't need a bulb.

Phrase: doesnt
Found-in: It doesnt need a bulb.

Phrase: didn't
Found-in: You didn't order the blue one.

Phrase: didnt
Found-in: It didnt arrive on Monday.

Phrase: isn't
Found-in: It isn't in stock.

Phrase: isnt
Found-in: It isnt in stock.

Phrase: aren't
Found-in: The lids aren't sold alone.

Phrase: arent
Found-in: They arent in stock.

Phrase: ain't
Found-in: That ain't right.

Phrase: wasn't
Found-in: The box wasn't sealed.

Phrase: wasnt
Found-in: It wasnt sealed.

Phrase: weren't
Found-in: The cups weren't wrapped.

Phrase: werent
Found-in: They werent wrapped.

Phrase: won't
Found-in: It won't reach you by Friday.

Phrase: wont
Found-in: It wont reach you by Friday.

Phrase: wouldn't
Found-in: I wouldn't wait for that.

Phrase: wouldnt
Found-in: I wouldnt wait for that.

Phrase: shouldn't
Found-in: It shouldn't leak.

Phrase: shouldnt
Found-in: It shouldnt leak.

Phrase: couldn't
Found-in: We couldn't reach the courier.

Phrase: couldnt
Found-in: We couldnt reach the courier.

Phrase: mustn't
Found-in: You mustn't wash it hot.

Phrase: needn't
Found-in: You needn't send it back.

Phrase: haven't
Found-in: We haven't heard from the courier.

Phrase: havent
Found-in: We havent heard from them.

Phrase: hasn't
Found-in: The parcel hasn't moved.

Phrase: hasnt
Found-in: The parcel hasnt moved.

Phrase: hadn't
Found-in: We hadn't seen your note.

Phrase: hadnt
Found-in: We hadnt seen it.

Phrase: shan't
Found-in: We shan't charge you twice.

Phrase: mightn't
Found-in: It mightn't fit.

Phrase: hardly
Found-in: We hardly ever see this fault.

Phrase: scarcely
Found-in: There is scarcely a scratch on it.

Phrase: barely
Found-in: The motor barely turns.

Phrase: seldom
Found-in: This seldom happens.

Phrase: rarely
Found-in: We rarely ship on Sundays.

Phrase: lack of
Found-in: The lack of a lid was our mistake.

Phrase: far from
Found-in: The fit is far from right.

Phrase: instead of
Found-in: Instead of a refund you can have a new one.

Phrase: rather than
Found-in: We sent a lamp rather than a refund.

Phrase: other than
Found-in: We have no news other than that.

Phrase: anything but
Found-in: The delivery was anything but quick.

Phrase: unable to
Found-in: We were unable to open the file.

Phrase: not able to
Found-in: We are not able to open the file.

Phrase: (fail|fails|failed|failing) to
Found-in: The courier failed to ring the bell.

Phrase: (refuse|refuses|refused) to
Found-in: The courier refused to carry it upstairs.

Phrase: (no|not any) longer
Found-in: We no longer sell this lamp.
Found-in: It is not any longer on sale.

Phrase: no need to
Found-in: There is no need to return the box.

Phrase: there is no
Found-in: There is no fee for this.

Phrase: there's no
Found-in: There's no fee for this.

Phrase: not at all
Found-in: The lamp does not at all match the picture.

Phrase: by no means
Found-in: This is by no means usual.

Phrase: in no way
Found-in: You are in no way to blame.

Phrase: under no circumstances
Found-in: Under no circumstances open the case.

Phrase: on no account
Found-in: On no account open the case.

Phrase: at no (time|point)
Found-in: At no time was your card charged.

Phrase: not yet
Found-in: The parcel has not yet left.

Phrase: not even
Found-in: Not even the manual was in the box.

Phrase: not a (single|word)
Found-in: There was not a word about the strike.

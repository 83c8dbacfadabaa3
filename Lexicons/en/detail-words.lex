Lexicon: detail-words
Language: en
Purpose: Words that say what a number beside them is, and words of money, streets and hours.
Source: written for replylint

# The first word of each list names the list. The lists NAME_number hold words that mean the number
# by themselves; those of NAME need "number" or a number beside them.

Words: order order orders po

Words: invoice invoice invoices bill receipt voucher

Words: enquiry ticket case enquiry inquiry request complaint rma claim issue report

Words: tracking tracking parcel shipment consignment waybill awb delivery package

Words: booking booking reservation pnr itinerary confirmation

Words: customer customer account client membership member contract policy subscription subscriber
  loyalty

Words: serial serial sn imei

Words: model model models

Words: phone phone telephone tel mobile cell landline fax call ring whatsapp handy

Words: version version release build firmware

Words: postcode postcode zip zipcode postal

Words: mail email mail

Words: number number numbers no nr num nbr id code ref reference

Words: street_after street st road rd avenue ave lane ln drive dr close crescent court ct square sq
  boulevard blvd terrace place pl highway hwy parkway pkwy row walk mews gardens grove hill

Words: percent percent pct

Words: clock o'clock

Words: morning am

Words: afternoon pm

Words: address address

Words: photo photo photos picture pictures screenshot screenshots image images attachment scan
  photograph photographs pic pics

Words: purchase purchase purchased bought ordered

Words: date date day

Words: euro euro euros

Words: dollar dollar dollars bucks

Words: pound pound pounds quid

Words: franc franc francs

Words: yen yen yuan

Words: rupee rupee rupees rs

Words: ruble ruble rubles rouble roubles

Words: zloty zloty zlotys zł

Words: crown kr kronor kroner

Words: billing billing invoicing company return

Lexicon: signature
Language: en
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase.

Group: mobile
Words: mobile sent_from sent_via sent_with sent_by sent_using sent_wirelessly get_outlook_for
  sent_on_the_go via_mobile composed_on typed_on written_on_my

Group: device
Words: device iphone ipad ipod android blackberry outlook samsung galaxy huawei xiaomi windows nokia
  mobile phone handy smartphone tablet mail gmail yahoo protonmail proton mailbox thunderbird
  mailspring spark verizon htc sony wiko motorola pixel oneplus lg device iphonesta mobiltelefon
  handheld terminal aol mac macbook workspace boxer

Group: contact
Words: contact tel phone mobile cell fax office direct ext skype web www ceo cto director manager
  engineer department ltd llc inc corp gmbh team support address

Lexicon: signature
Language: en
Purpose: Words of signatures: what devices write, and contact lines.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: mobile
Words: mobile sent_from sent_via sent_with sent_by sent_using sent_wirelessly get_outlook_for
  sent_on_the_go via_mobile composed_on typed_on written_on_my download_outlook_for get_bluemail_for
Found-in: Sent from my iPhone
Found-in: Sent from my Galaxy
Found-in: Sent from Outlook for iOS
Found-in: Get Outlook for iOS
Found-in: Get Outlook for Android <https://example.com/outlook>
Found-in: Sent from Mail for Windows 10
Found-in: Sent with Proton Mail secure email.
Found-in: Sent via the Samsung Galaxy S24, an AT&T 5G smartphone
Found-in: Sent from Yahoo Mail on Android
Found-in: Sent from my Android device with K-9 Mail. Please excuse my brevity.
Found-in: Sent from my BlackBerry 10 smartphone.
Found-in: Sent from Spark for iOS
Found-in: Sent from ProtonMail mobile
Not-in: Sent from our warehouse on Monday, the lamp arrives tomorrow.
Not-in: The parcel was sent from Berlin with a bulb.

Group: device
Words: device iphone ipad ipod android blackberry outlook samsung galaxy huawei xiaomi windows nokia
  mobile phone handy smartphone tablet mail gmail yahoo protonmail proton mailbox thunderbird
  mailspring spark verizon htc sony wiko motorola pixel oneplus lg device iphonesta mobiltelefon
  handheld terminal aol mac macbook workspace boxer mailbird superhuman zoho hey nine aqua bluemail
  k vivaldi email

Group: contact
Words: contact tel phone mobile cell fax office direct ext skype web www ceo cto director manager
  engineer department ltd llc inc corp gmbh team support address
Found-in: Ann Example | Help Desk | Tel. +44 20 7946 0000 | www.example.com

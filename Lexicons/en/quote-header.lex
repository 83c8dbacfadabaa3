Lexicon: quote-header
Language: en
Purpose: Names of the header fields that a mail client puts above a quoted or forwarded message.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: sender
Words: sender from sender reply-to
Found-in: From: Ann Example <ann@example.com> | Sent: Tuesday, March 3, 2026 10:14 AM | To: Help
  Desk <desk@example.com> | Subject: Lamp
Found-in: From: Ann Example | Sent: Tuesday, March 3, 2026 10:14 AM | To: Help Desk | Cc: Tom Tester
  | Subject: Lamp
Found-in: ________________________________ | From: Ann Example <ann@example.com> | Sent: 03 March
  2026 10:14 | To: desk@example.com | Subject: Re: Lamp
Found-in: From: Ann Example/Help Desk/Example | To: Tom Tester/Sales/Example@Example | Date:
  03.03.2026 10:14 | Subject: Lamp
Found-in: From: Ann Example <ann@example.com> | To: desk@example.com | Sent: Tuesday, March 3, 2026
  at 10:14:00 AM GMT | Subject: Lamp
Not-in: From: field is empty
Not-in: From: Berlin | To: Paris | Date: 3 March 2026, 10:14
Not-in: To: the kitchen | Subject to change
Not-in: Original message
Not-in: Please forward this message:
Not-in: Sender: must not be empty | Subject: must not be empty

Group: sent
Words: sent sent date sent_at received

Group: to
Words: to to recipient

Group: subject
Words: subject subject re

Group: cc
Words: cc cc bcc importance priority attachments organization

Group: original
Words: original original previous
Found-in: -----Original Message----- | From: Ann Example [mailto:ann@example.com] | Sent: Tuesday,
  March 3, 2026 10:14 AM | To: Help Desk | Subject: Lamp
Found-in: -------- Original message -------- | From: Ann Example <ann@example.com> | Date:
  03/03/2026 10:14 (GMT+00:00) | To: desk@example.com | Subject: Lamp
Found-in: ------- Original Message ------- | On Tuesday, March 3rd, 2026 at 10:14 AM, Ann Example
  <ann@example.com> wrote:
Found-in: ------ Original Message ------ | From "Ann Example" <ann@example.com> | To
  desk@example.com | Date 03/03/2026 10:14:00 | Subject Lamp

Group: noun
Words: noun message mail email letter reply

Group: forwarded
Words: forwarded forwarded fwd forward
Found-in: ---------- Forwarded message --------- | From: Ann Example <ann@example.com> | Date: Tue,
  Mar 3, 2026 at 10:14 AM | Subject: Lamp | To: <desk@example.com>
Found-in: Begin forwarded message: | | From: Ann Example <ann@example.com> | Subject: Lamp | Date: 3
  March 2026 at 10:14:00 GMT | To: desk@example.com
Found-in: -------- Forwarded Message -------- | Subject: Lamp | Date: Tue, 3 Mar 2026 10:14:00 +0100
  | From: Ann Example <ann@example.com>

Group: delimiter
Words: delimiter reply_above_this_line type_your_reply_above_this_line reply_above_the_line
  write_your_reply_above_this_line add_your_reply_above_this_line reply_above_here
  reply_above_this_text
Found-in: ##- Please type your reply above this line -##
Found-in: -- reply above this line --
Found-in: =-=-= Please reply above this line =-=-=
Not-in: Please put your reply above this line of text, so that we can read it, and leave the rest of
  it as it is.

Lexicon: attribution
Language: en
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint; forms checked against the clients listed by email-forward-parser

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb wrote writes written quoting
Found-in: On Tue, Mar 3, 2026 at 10:14 AM Ann Example <ann@example.com> wrote:
Found-in: On Mar 3, 2026, at 10:14 AM, Ann Example <ann@example.com> wrote:
Found-in: > On 3 Mar 2026, at 10:14, Ann Example <ann@example.com> wrote: | > | > Is it blue?
Found-in: On 03/03/2026 10:00, Ann Example wrote:
Found-in: On Tuesday, 3 March 2026, 10:14:00 GMT, Ann Example <ann@example.com> wrote:
Found-in: On Tuesday, March 3, 2026 at 10:14:00 AM PST, Ann Example <ann@example.com> wrote:
Found-in: On Tue, Mar 03, 2026 at 10:14:22AM +0100, Ann Example wrote:
Found-in: On Tuesday, March 3rd, 2026 at 10:14 AM, Ann Example <ann@example.com> wrote:
Found-in: On Mar 3, 2026 10:14 AM, Ann Example | <ann@example.com> wrote:
Found-in: On 2026-03-03 10:14, Ann Example wrote:
Found-in: ---- On Tue, 03 Mar 2026 10:14:00 +0100 Ann Example wrote ----
Found-in: Ann Example/Help Desk/Example wrote on 03.03.2026 10:14:00:
Found-in: -----Ann Example/Help Desk/Example wrote: -----
Found-in: Ann Example <ann@example.com> writes:
Found-in: Ann Example wrote: | > Is it blue?
Found-in: Ann writes: | > Is it blue? | > Or green?
Found-in: Quoting Ann Example <ann@example.com>:
Found-in: Quoting Ann Example (2026-03-03 10:14:00)
Found-in: On 3/3/26, 10:14 AM, "Ann Example" <ann@example.com> wrote:
Found-in: In article <2026.10@example.com>, Ann Example wrote: | > Is it blue?
Found-in: On March 3, 2026 10:14:00 AM GMT+01:00, Ann Example <ann@example.com> wrote:
Found-in: At 10:14 AM 3/3/2026, you wrote:
Not-in: On the phone you wrote:
Not-in: On Monday you said: | * the lamp is blue | * the shade is green
Not-in: As our colleague wrote:
Not-in: In your mail of 3 March you wrote to us:
Not-in: The lamp came on 3 March 2026. In the box was a card on which someone wrote:
Not-in: 1. 03.03.2026 10:14 Ann wrote a note: | 2. 04.03.2026 10:20 the note was read:
Not-in: 2026-03-03 10:14:22 worker[17]: mail to ann@example.com queued:
Not-in: The part in which you wrote: | > it is blue | is what I mean.
Not-in: Ann said:
Not-in: Here is what the manual says:

Group: saying
Words: saying said says say mentioned stated states asked asks replied replies responded remarked
  noted observed typed spake declared asserted wondered suggested opined scribbled penned babbled
  continued commented posted sez quoted joked thought quips announced explained spoke elucidated
Found-in: Ann Example said: | > Is it blue?
Found-in: Ann Example mentioned: | > Is it blue?
Found-in: On 3 March 2026 the world stood still as Ann Example said: | > Is it blue? | > Or green?
Found-in: Ann Example stated the following on 3/3/2026 at 10:14 AM: | > Is it blue?
Found-in: On 3 March 2026 the lamps went out, and Ann Example asked: | > Is it blue?

Group: opener
Words: opener on at

Group: am
Words: am am pm gmt utc bst cet cest est edt cst cdt mst mdt pst pdt z

Group: date
Words: date jan january feb february mar march apr april may jun june jul july aug august sep sept
  september oct october nov november dec december mon monday tue tues tuesday wed wednesday thu thur
  thurs thursday fri friday sat saturday sun sunday 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th
  12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th
  31st

Lexicon: attribution
Language: th
Purpose: Words by which a mail client attributes a quotation: verbs, openers, months, weekdays.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: verb
Words: verb เขียนว่า เขียน ได้เขียน
Found-in: ในวันที่ อ. 3 มี.ค. 2569 เวลา 10:14 แอน ตัวอย่าง <ann@example.com> เขียนว่า:
Found-in: เมื่อ 3 มี.ค. 2569 เวลา 10:14 แอน ตัวอย่าง <ann@example.com> เขียนว่า:
Found-in: เมื่อ 3/3/2026 10:14, แอน ตัวอย่าง เขียนว่า:
Found-in: แอน ตัวอย่าง เขียนว่า: | > สีน้ำเงินใช่ไหม
Not-in: ทางโทรศัพท์ คุณ เขียนว่า:
Not-in: วันจันทร์ คุณ เขียนว่า: | * โคมไฟ สีน้ำเงิน | * โป๊ะ สีเขียว

Group: saying
Words: saying กล่าวว่า ถามว่า
Found-in: แอน ตัวอย่าง กล่าวว่า: | > สีน้ำเงินใช่ไหม

Group: opener
Words: opener เมื่อ ในวันที่ วันที่

Group: am
Words: am เวลา น

Group: date
Words: date ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม
  มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม จ อ พ พฤ ศ ส อา วันจันทร์ วันอังคาร วันพุธ วันศุกร์
  วันเสาร์

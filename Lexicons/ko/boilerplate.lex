Lexicon: boilerplate
Language: ko
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal 기밀 수신거부 수신_거부
Found-in: 이 메일은 기밀 정보를 담고 있습니다. | 더 받지 않으려면 수신거부 를 누르세요.
Not-in: 기밀 문서 상자가 어제 저녁 늦게 우리 집에 왔습니다.

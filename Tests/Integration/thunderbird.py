#!/usr/bin/env python3
"""Drives Thunderbird for thunderbird.sh: Marionette moves it, an SMTP server of its own takes the mail.

With SHOTS=DIR pictures of the windows are put there.
"""

import base64
import email
import email.policy
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time

DESK = pathlib.Path(os.environ["DESK"])
HOME = pathlib.Path(os.environ["HOME"])
SHOTS = os.environ.get("SHOTS")
ID = "replylint@example.com"
HERE = pathlib.Path(__file__).parent
SCRIPT = (HERE / "thunderbird.js").read_text()
PATIENCE = 60


class Sink:
    """An SMTP server on loopback that keeps what it is given."""

    def __init__(self):
        self.messages = []
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            client, _ = self.socket.accept()
            threading.Thread(target=self.talk, args=(client,), daemon=True).start()

    def talk(self, client):
        with client, client.makefile("rwb") as stream:
            def say(line):
                stream.write(line + b"\r\n")
                stream.flush()

            say(b"220 sink")
            for line in stream:
                verb = line.strip().upper()
                if verb == b"DATA":
                    say(b"354 go on")
                    data = b""
                    for piece in stream:
                        if piece == b".\r\n":
                            break
                        data += piece[1:] if piece.startswith(b".") else piece
                    self.messages.append(email.message_from_bytes(data, policy=email.policy.default))
                    say(b"250 kept")
                elif verb == b"QUIT":
                    say(b"221 bye")
                    return
                else:
                    say(b"250 yes")

    def texts(self):
        return [message.get_body(("plain", "html")).get_content() for message in self.messages]


class Marionette:
    """Thunderbird's remote control: JSON behind its length."""

    def __init__(self, port):
        self.socket = wait("Thunderbird's remote control", lambda: self.connect(port))
        self.stream = self.socket.makefile("rb")
        self.number = 0
        self.receive()
        self.call("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {}}})
        self.call("Marionette:SetContext", {"value": "chrome"})
        self.call("WebDriver:SetTimeouts", {"script": PATIENCE * 1000})

    @staticmethod
    def connect(port):
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE + 30)
        except OSError:
            return None

    def receive(self):
        length = b""
        while (byte := self.stream.read(1)) != b":":
            if not byte:
                raise SystemExit("Bail out! Thunderbird has gone")
            length += byte
        return json.loads(self.stream.read(int(length)))

    def call(self, command, parameters):
        self.number += 1
        data = json.dumps([0, self.number, command, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(data), data))
        _, _, error, result = self.receive()
        if error:
            raise RuntimeError(f"{command}: {error['error']}: {error['message']}\n{error['stacktrace']}")
        return result

    def run(self, action, *arguments):
        """The result of a function of thunderbird.js."""
        answer = self.call(
            "WebDriver:ExecuteAsyncScript",
            {"script": SCRIPT, "args": [action, arguments], "newSandbox": True, "sandbox": "system"},
        )["value"]
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer.get("value")


def wait(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.05)
    raise RuntimeError(f"waited in vain for {what}")


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def profile(smtp, marionette):
    folder = DESK / "profile"
    (folder / "extensions").mkdir(parents=True)
    shutil.copy(DESK / "replylint.xpi", folder / "extensions" / f"{ID}.xpi")
    local = folder / "Mail" / "Local Folders"
    local.mkdir(parents=True)
    (local / "Inbox").write_bytes(ORIGINAL)
    settings = {
        "extensions.autoDisableScopes": 0,
        "marionette.port": marionette,
        "mail.accountmanager.accounts": "account1,account2",
        "mail.accountmanager.defaultaccount": "account2",
        "mail.accountmanager.localfoldersserver": "server1",
        "mail.account.account1.server": "server1",
        "mail.server.server1.type": "none",
        "mail.server.server1.hostname": "Local Folders",
        "mail.server.server1.userName": "nobody",
        "mail.server.server1.name": "Local Folders",
        "mail.server.server1.directory": str(local),
        "mail.account.account2.server": "server2",
        "mail.account.account2.identities": "id1",
        "mail.server.server2.type": "pop3",
        "mail.server.server2.hostname": "127.0.0.1",
        "mail.server.server2.userName": "jo",
        "mail.server.server2.name": "jo@shop.example.com",
        "mail.server.server2.check_new_mail": False,
        "mail.server.server2.login_at_startup": False,
        "mail.server.server2.download_on_biff": False,
        "mail.identity.id1.useremail": "jo@shop.example.com",
        "mail.identity.id1.fullName": "Jo",
        "mail.identity.id1.valid": True,
        "mail.identity.id1.smtpServer": "smtp1",
        "mail.identity.id1.doFcc": False,
        "mail.identity.id1.auto_quote": False,
        "mail.identity.id1.compose_html": False,
        "mail.smtpservers": "smtp1",
        "mail.smtp.defaultserver": "smtp1",
        "mail.smtpserver.smtp1.hostname": "127.0.0.1",
        "mail.smtpserver.smtp1.port": smtp,
        "mail.smtpserver.smtp1.authMethod": 1,
        "mail.smtpserver.smtp1.try_ssl": 0,
        "mail.provider.suppress_dialog_on_startup": True,
        "mailnews.start_page.enabled": False,
        "mailnews.start_page_override.mstone": "ignore",
        "app.donation.eoy.version.viewed": 999,
        "datareporting.policy.dataSubmissionEnabled": False,
        "app.update.enabled": False,
        "extensions.getAddons.cache.enabled": False,
        "mail.inappnotifications.enabled": False,
        "mailnews.wraplength": 0,
        "mail.compose.attachment_reminder": False,
    }
    lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in settings.items())
    (folder / "user.js").write_text("".join(lines))
    return folder


ORIGINAL = b"""From - Tue Nov 17 10:00:00 2026
X-Mozilla-Status: 0001
From: Catherine Hale <catherine@example.com>
To: jo@shop.example.com
Subject: Lamp
Date: Tue, 17 Nov 2026 10:00:00 +0000
Message-ID: <lamp@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: 8bit

Hello,

how high is the lamp "Gr\xfcn"?

Kind regards,
Catherine
"""


def host(path):
    """Thunderbird starts this program, or none."""
    folder = HOME / ".mozilla" / "native-messaging-hosts"
    folder.mkdir(parents=True, exist_ok=True)
    manifest = folder / "replylint.json"
    if path is None:
        manifest.unlink()
        return
    template = json.loads((HERE / "../../Integrations/thunderbird/replylint.json").read_text())
    manifest.write_text(json.dumps(template | {"path": str(path)}))


number = 0
faults = 0


def ok(what, holds, instead=""):
    global number, faults
    number += 1
    faults += not holds
    print(f"{'ok' if holds else 'not ok'} {number} - {what}", flush=True)
    if not holds:
        print(f"# instead: {instead!r}", flush=True)


class Desk:
    """What a person does at Thunderbird."""

    def __init__(self, marionette, sink):
        self.run = marionette.run
        self.sink = sink

    def write(self, text, html=False):
        self.run("write", text, html, "Ann <ann@example.com>", "Your lamp")

    def reply(self, text):
        self.run("reply")
        self.run("rewrite", text)

    def rewrite(self, text):
        self.run("rewrite", text)

    def send(self):
        self.run("send")

    def check(self):
        self.run("check")

    def findings(self, words=""):
        """The text of the window, when these words stand in it."""
        return self.run("findings", words)

    def page(self, expression):
        return self.run("inPage", expression)

    def click(self, button):
        self.page(f"document.getElementById({json.dumps(button)}).click()")

    def key(self, name):
        self.run("key", name)

    def closed(self):
        return self.run("gone", "mail:extensionPopup")

    def sent(self, count):
        try:
            wait("the sink", lambda: len(self.sink.messages) >= count)
            self.run("gone", "msgcompose")
        except RuntimeError as error:
            print(f"# {error}")
        return len(self.sink.messages) == count

    def notice(self, words):
        try:
            return self.run("notice", words)
        except RuntimeError as error:
            print(f"# {error}")
            return False

    def picture(self, name):
        if SHOTS:
            path = f"{SHOTS}/thunderbird-{name}.png"
            subprocess.run(["import", "-window", "root", path], timeout=30, check=True)


GOOD = "Hello Ann,\n\nthe lamp is 40 cm high.\n\nKind regards,\nJo\n"
PLACEHOLDER = "Hello {{first_name}},\n\nthe lamp is 40 cm high.\n\nKind regards,\nJo\n"
CANNED = "Hello Ann,\n\nplease be advised that the lamp is 40 cm high.\n\nKind regards,\nJo\n"
KATHERINE = "Dear Katherine,\n\nthe lamp is 40 cm high.\n\nKind regards,\nJo\n"


def sends_what_is_good(desk):
    desk.write(GOOD)
    desk.send()
    ok("a good reply is sent", desk.sent(1))
    ok("as it was written", "the lamp is 40 cm high." in desk.sink.texts()[0], desk.sink.texts())


def keeps_errors_back(desk):
    desk.write(PLACEHOLDER)
    desk.send()
    shown = desk.findings()
    desk.picture("error")
    ok("a reply with an error opens the window", "Not sent: 1 error" in shown, shown)
    ok("which shows the line", "Hello {{first_name}}," in shown, shown)
    marked = desk.page("document.querySelector('mark').textContent")
    ok("with the words marked", marked == "{{first_name}}", marked)
    ok("and the reply is not sent", len(desk.sink.messages) == 1)
    ok("Edit has the focus", desk.page("document.activeElement.id") == "edit")
    ok("Send anyway asks for a tick", desk.page("document.getElementById('send').disabled"))
    desk.key("Escape")
    ok("Esc closes the window", desk.closed())
    ok("and leaves the draft", desk.run("count", "msgcompose") == 1)

    desk.send()
    desk.findings()
    ok("sent again, an error is kept back again", len(desk.sink.messages) == 1)
    desk.click("edit")
    desk.closed()
    desk.rewrite(GOOD)
    desk.send()
    ok("edited, it is sent", desk.sent(2))


def sends_anyway(desk):
    desk.write(PLACEHOLDER)
    desk.send()
    desk.findings()
    desk.click("confirmed")
    ok("the tick frees Send anyway", not desk.page("document.getElementById('send').disabled"))
    desk.click("send")
    ok("Send anyway sends", desk.sent(3))
    ok("what was shown", "Hello {{first_name}}," in desk.sink.texts()[-1], desk.sink.texts())
    ok("and closes the window", desk.closed())
    ok("the log says so", "anyway" in log(), log())

    desk.write(PLACEHOLDER)
    desk.send()
    desk.findings()
    desk.rewrite(PLACEHOLDER.replace("first_name", "last_name"))
    desk.click("confirmed")
    desk.click("send")
    ok("a draft that was changed meanwhile is judged anew", "{{last_name}}" in desk.findings("last_name"))
    ok("and is not sent", len(desk.sink.messages) == 3)
    desk.run("discard")
    ok("without the draft the window goes", desk.closed())


def confirms_warnings(desk):
    desk.write(CANNED)
    desk.send()
    shown = desk.findings()
    ok("a warning keeps it back too", "Not sent: 1 warning" in shown, shown)
    ok("Send anyway is free", not desk.page("document.getElementById('send').disabled"))
    desk.key("Escape")
    desk.closed()
    desk.send()
    ok("sent again, a warning is confirmed", desk.sent(4))
    ok("the log says so", "sent again" in log(), log())

    desk.write(CANNED.replace("40", "41"))
    desk.send()
    desk.findings()
    desk.click("send")
    ok("or sent anyway", desk.sent(5))


def knows_the_customers_message(desk):
    host(stub("record", f'tee "{DESK}/request" | "{DESK}/bin/replylint-native-host"'))
    desk.reply(KATHERINE)
    desk.check()
    shown = desk.findings()
    host(DESK / "bin" / "replylint-native-host")
    request = json.loads((DESK / "request").read_bytes()[4:])
    original = base64.b64decode(request["originalBase64"])
    ok("the program gets the customer's message byte for byte", b'"Gr\xfcn"?' in original, request)
    ok("and its Message-ID", request["inReplyTo"] == "<lamp@example.com>", request)
    ok("Check judges with the customer's message", "Customer\nCatherine" in shown, shown)
    ok("and has what belongs there", "Instead\nCatherine" in shown, shown)
    ok("and nothing to send with", desk.page("document.getElementById('send').hidden"))
    desk.click("edit")
    desk.closed()
    desk.send()
    shown = desk.findings()
    ok("so does sending", "Not sent: 1 error" in shown and "Customer\nCatherine" in shown, shown)
    desk.picture("name")
    desk.key("Escape")
    desk.closed()
    desk.run("saveAndReopen")
    desk.check()
    shown = desk.findings()
    ok("a draft that was opened again has it too", "Customer\nCatherine" in shown, shown)
    desk.key("Escape")
    desk.closed()
    desk.rewrite(KATHERINE.replace("Kath", "Cath"))
    desk.check()
    shown = desk.findings()
    ok("Check says that there is nothing", "Nothing found" in shown, shown)
    desk.click("edit")
    desk.closed()
    desk.send()
    ok("and the reply is sent", desk.sent(6))
    ok("to the customer", "catherine@example.com" in str(desk.sink.messages[-1]["To"]))


def reads_html_and_notes(desk):
    desk.write("<p>Hello {{first_name}},</p><p>the <b>lamp</b> is 40 cm high.</p>", html=True)
    desk.send()
    shown = desk.findings()
    ok("HTML is judged", "Hello {{first_name}}," in shown, shown)
    desk.click("confirmed")
    desk.click("send")
    ok("and sent anyway", desk.sent(7))

    desk.write(LONG)
    desk.check()
    shown = desk.findings()
    ok("a note is shown where one asks", shown.startswith("1 note"), shown)
    desk.key("Escape")
    desk.closed()
    desk.send()
    ok("and keeps nothing back", desk.sent(8))


def shows_hostile_words(desk):
    desk.write(HOSTILE)
    desk.send()
    shown = desk.findings()
    ok("markup in a draft is shown as words", "<img src=x onerror=alert(1)>" in shown, shown)
    ok("and is none", desk.page("document.querySelector('img, b') === null"))
    wide = desk.page("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    ok("nothing is wider than the window", not wide)
    desk.picture("many")
    desk.run("discard")


def fails_open(desk):
    host(stub("crash", "exit 1"))
    desk.write(PLACEHOLDER)
    desk.send()
    ok("a program that crashes does not keep mail back", desk.sent(9))
    ok("and that is said", desk.notice("ended without an answer"))
    host(stub("garbage", "printf '\\005\\000\\000\\000[1,2]'"))
    desk.write(PLACEHOLDER)
    desk.send()
    ok("nor does one that says other things", desk.sent(10))
    ok("and that is said", desk.notice("no answer that can be read"))
    host(stub("slow", "exec sleep 120"))
    desk.write(PLACEHOLDER)
    desk.send()
    ok("nor one that does not answer", desk.sent(11))
    ok("and that is said", desk.notice("within 15 seconds"))


def does_without_the_program(desk):
    host(None)
    desk.write(PLACEHOLDER)
    desk.send()
    ok("without the program mail is sent", desk.sent(12))
    ok("and that is said", desk.notice("replylint could not be started"))
    desk.write(PLACEHOLDER)
    desk.send()
    ok("also the next one", desk.sent(13))
    desk.write(GOOD)
    desk.check()
    shown = desk.findings()
    ok("Check says it each time", "Not judged: replylint could not be started" in shown, shown)
    ok("but sending only once", desk.run("count", "mail:extensionPopup") == 1)


LONG = GOOD.replace("high", "high" + " and it stands on the table by the window" * 12)

HOSTILE = """Hello <img src=x onerror=alert(1)> {{first_name}},

%s {{a%s}} %s

שלום {{שם}}, המנורה בגובה 40 ס"מ <b>

%s您好 {{姓名}},%s

please be advised that we \u202e{{order}} are looking into it.

Kind regards,
Jo
""" % (
    "the lamp is 40 cm high and " * 40,
    "b" * 300,
    "and so on " * 40,
    "这盏灯高四十厘米。" * 30,
    "这盏灯高四十厘米。" * 30,
)


def stub(name, commands):
    path = DESK / name
    path.write_text(f"#!/bin/sh\n{commands}\n")
    path.chmod(0o755)
    return path


def log():
    path = pathlib.Path(os.environ["REPLYLINT_STATE"]) / "sendmail.log"
    return path.read_text() if path.exists() else ""


SCENES = [
    sends_what_is_good,
    keeps_errors_back,
    sends_anyway,
    confirms_warnings,
    knows_the_customers_message,
    reads_html_and_notes,
    shows_hostile_words,
    fails_open,
    does_without_the_program,
]


def main():
    sink = Sink()
    port = free_port()
    folder = profile(sink.port, port)
    host(DESK / "bin" / "replylint-native-host")
    log = open(DESK / "thunderbird.log", "wb")
    command = ["thunderbird", "--profile", str(folder), "--no-remote"]
    thunderbird = subprocess.Popen(
        [*command, "--marionette", "--remote-allow-system-access"],
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    try:
        desk = Desk(Marionette(port), sink)
        desk.run("started")
        for scene in SCENES:
            scene(desk)
    finally:
        os.killpg(thunderbird.pid, signal.SIGKILL)
        thunderbird.wait()
    print(f"1..{number}")
    return faults > 0


sys.exit(main())

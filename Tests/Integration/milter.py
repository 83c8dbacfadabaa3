#!/usr/bin/env python3
"""`replylint milter` behind a mail server's side of the protocol: CHECKER=replylint milter.py"""
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

from milter_client import ACCEPT, CONTINUE, REPLY, TEMPFAIL, Milter

CHECKER = os.path.abspath(os.environ.get("CHECKER", ".build/release/replylint"))
faults = 0
number = 0


def ok(what, holds, seen=""):
    global faults, number
    number += 1
    print(f"{'ok' if holds else 'not ok'} {number} - {what}", flush=True)
    if not holds:
        faults += 1
        print(f"# {seen}", flush=True)


class Server:
    """A running milter, its socket, and what it says."""

    def __init__(self, desk, *options, inet=False, env=None):
        self.state = tempfile.mkdtemp(dir=desk)
        if inet:
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                self.address = free.getsockname()
            name = f"inet:{self.address[1]}@127.0.0.1"
        else:
            self.address = os.path.join(self.state, "milter.sock")
            name = "unix:" + self.address
        environment = {"PATH": os.environ["PATH"], "HOME": self.state, "REPLYLINT_STATE": self.state}
        self.process = subprocess.Popen(
            [CHECKER, "milter", *options, name], stderr=subprocess.PIPE, cwd=self.state,
            env={**environment, **(env or {})})
        self.first = self.process.stderr.readline().decode()
        self.said = ""
        self.reader = threading.Thread(target=self.listen, daemon=True)
        self.reader.start()

    def listen(self):
        for line in self.process.stderr:
            self.said += line.decode()

    def send(self, message, **options):
        client = Milter(self.address)
        try:
            return client.send(message, **options)
        finally:
            client.close()

    def log(self):
        with open(os.path.join(self.state, "sendmail.log"), encoding="utf-8") as file:
            return [line.split(" ", 3)[1] for line in file]

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)


def mail(text, *fields):
    lines = ["From: Jo <jo@shop.example.com>", "To: Ann <ann@example.com>", "Subject: Lamp", *fields]
    return ("\n".join(lines) + "\n\n" + text + "\n").encode()


GOOD = mail("Hello Ann,\n\nthe lamp is 40 cm high.\n\nBest,\nJo")
WARNED = mail("Hello Ann,\n\nplease be advised that the lamp is 100 % cotton.\n\nBest,\nJo")
WRONG = mail("Hello {{first_name}},\n\nthe lamp is 40 cm high, König.\n\nBest,\nJo")
OFF = mail("Hello {{first_name}},\n\nthe lamp is 40 cm high.", "X-Replylint: off", "X-REPLYLINT: off")


def talk(desk, inet):
    server = Server(desk, inet=inet)
    ok("it says where it listens, and what is let through",
       "listens on" in server.first and "let through" in server.first, server.first)
    verdict = server.send(GOOD)
    ok("a good reply goes on", verdict == (CONTINUE, "", []), verdict)
    verdict = server.send(WRONG)
    ok("a placeholder is refused, with the finding",
       verdict[0] == REPLY and verdict[1].startswith("550") and "unfilled-placeholder" in verdict[1],
       verdict)
    ok("in lines of ASCII, each with its code",
       all(line.startswith(("550-5.7.1 ", "550 5.7.1 ")) for line in verdict[1].split("\r\n")),
       verdict)
    again = server.send(WRONG)
    ok("an error is not confirmed by sending it again", again[0] == REPLY, again)
    verdict = server.send(WARNED)
    ok("a warning is refused, and says how it goes",
       verdict[0] == REPLY and "send it again" in verdict[1] and "100 % cotton" in verdict[1], verdict)
    again = server.send(WARNED)
    ok("sent again it goes", again == (CONTINUE, "", []), again)
    third = server.send(WARNED)
    ok("once", third[0] == REPLY, third)
    verdict = server.send(OFF)
    ok("X-Replylint is followed and taken out",
       verdict[0] == CONTINUE and [name.lower() for name in verdict[2]] == ["x-replylint"] * 2, verdict)
    verdict = server.send(WRONG, login=None)
    ok("mail from outside is not judged", verdict[0] == ACCEPT, verdict)
    ok("the log knows it all", server.log() == [
        "sent", "refused", "refused", "refused", "sent-over", "refused", "sent"], server.log())
    client = Milter(server.address)
    verdicts = [client.send(message)[0] for message in (GOOD, WRONG, GOOD)]
    client.close()
    ok("three messages on one connection", verdicts == [CONTINUE, REPLY, CONTINUE], verdicts)
    ok("SIGTERM ends it with 0", server.end() == 0, server.process.returncode)


def crowd(server, count):
    results = []

    def one(place):
        message = (GOOD, WRONG)[place % 2].replace(b"Lamp", b"Lamp %d" % place)
        results.append((place % 2, server.send(message)[0]))

    threads = [threading.Thread(target=one, args=(place,)) for place in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def trouble(desk):
    server = Server(desk, "--everyone")
    ok("--everyone judges mail without a login", server.send(WRONG, login=None)[0] == REPLY)
    results = crowd(server, 40)
    ok("forty at once, each with its own verdict",
       sorted(results) == [(0, CONTINUE)] * 20 + [(1, REPLY)] * 20, results)
    large = mail("Hello Ann,\n\n" + "the lamp is 40 cm high. It is blue.\n" * 250_000)
    verdict = server.send(large)
    ok("nine megabytes", verdict[0] in (CONTINUE, REPLY), verdict)
    verdict = server.send(bytes(range(1, 256)) * 50)
    ok("bytes that are no mail", verdict[0] in (CONTINUE, REPLY), verdict)
    verdict = server.send(b"\n\n\0\0\0")
    ok("a body of NUL", verdict[0] in (CONTINUE, REPLY), verdict)
    half = Milter(server.address)
    half.write(b"M", b"<jo@example.com>\0")
    half.read()
    half.close()
    broken = socket.socket(socket.AF_UNIX)
    broken.connect(server.address)
    broken.sendall(b"\xff\xff\xff\xffnonsense")
    broken.close()
    ok("a client that goes away, and one that speaks nonsense, cost nothing",
       server.send(GOOD)[0] == CONTINUE)
    with open(os.path.join(server.state, ".replylint.toml"), "w", encoding="utf-8") as file:
        file.write('select = ["nonsense"\n')
    verdict = server.send(WRONG)
    ok("with a broken configuration it is let through", verdict[0] == CONTINUE, verdict)
    time.sleep(0.3)
    ok("which stderr and the log say",
       "not judged" in server.said and server.log()[-1] == "not-judged", server.said)
    ok("it ends", server.end() == 0)

    server = Server(desk, "--everyone", "--fail-closed")
    with open(os.path.join(server.state, ".replylint.toml"), "w", encoding="utf-8") as file:
        file.write('select = ["nonsense"\n')
    verdict = server.send(GOOD)
    ok("with --fail-closed it is to come again later",
       verdict[0] == REPLY and verdict[1].startswith("451"), verdict)
    ok("it ends", server.end() == 0)

    def fails(words, *expected):
        ended = subprocess.run(
            [CHECKER, "milter", *words], capture_output=True, timeout=60, text=True, cwd=desk)
        return ended.returncode == 2 and all(word in ended.stderr for word in expected) or ended

    for words, expected in (
        (["inet:8899"], ["inet:8899", "127.0.0.1"]),
        (["inet:8899@192.0.2.1"], ["192.0.2.1", "address of this machine"]),
        (["nonsense"], ["nonsense", "expected a socket"]),
        (["unix:/no/such/folder/x"], ["/no/such/folder/x", "cannot listen", "no such file"]),
        (["--config", "/no/such.toml", "unix:" + desk + "/x"], ["/no/such.toml"]),
    ):
        result = fails(words, *expected)
        ok(f"{' '.join(words).replace(desk, '')}: an error that says what was expected",
           result is True, result)


with tempfile.TemporaryDirectory() as desk:
    talk(desk, inet=False)
    talk(desk, inet=True)
    trouble(desk)
print(f"1..{number}")
sys.exit(1 if faults else 0)

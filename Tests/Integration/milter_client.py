#!/usr/bin/env python3
"""A mail server's side of the milter protocol (version 6), for milter.py."""
import socket
import struct

CONTINUE, ACCEPT, REJECT, TEMPFAIL, REPLY = b"c", b"a", b"r", b"t", b"y"


class Milter:
    """A connection to a milter; each call of `send` is one message."""

    def __init__(self, address):
        family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
        self.socket = socket.socket(family)
        self.socket.settimeout(60)
        self.socket.connect(address)
        self.write(b"O", struct.pack("!III", 6, 0x1FF, 0x1FFFFF))
        answer = self.read()
        assert answer[:1] == b"O", answer
        self.write(b"C", b"client.example.com\0004" + struct.pack("!H", 25) + b"192.0.2.1\0")
        self.expect_to_go_on()

    def close(self):
        self.socket.close()

    def write(self, command, data=b""):
        self.socket.sendall(struct.pack("!I", len(data) + 1) + command + data)

    def read(self):
        head = self.exactly(4)
        return self.exactly(struct.unpack("!I", head)[0])

    def exactly(self, count):
        data = b""
        while len(data) < count:
            piece = self.socket.recv(count - len(data))
            if not piece:
                raise ConnectionError("the milter closed the connection")
            data += piece
        return data

    def expect_to_go_on(self):
        answer = self.read()
        return None if answer == CONTINUE else answer

    def ask(self, command, data=b""):
        self.write(command, data)
        return self.expect_to_go_on()

    def send(self, message, login="jo", sender=b"<jo@shop.example.com>"):
        """(verdict, reply text, names of header fields that are removed)."""
        head, _, body = message.replace(b"\r\n", b"\n").partition(b"\n\n")
        if login:
            self.write(b"D", b"M{auth_authen}\0" + login.encode() + b"\0")
        answer = self.ask(b"M", sender + b"\0") or self.ask(b"R", b"<ann@example.com>\0")
        fields = []
        for line in head.split(b"\n"):
            if line[:1] in b" \t" and fields:
                fields[-1] += b"\n" + line
            elif line:
                fields.append(line)
        for field in fields:
            name, _, value = field.partition(b":")
            answer = answer or self.ask(b"L", name + b"\0" + value.lstrip(b" ") + b"\0")
        answer = answer or self.ask(b"N")
        body = body.replace(b"\n", b"\r\n")
        for start in range(0, len(body), 65535):
            answer = answer or self.ask(b"B", body[start : start + 65535])
        if answer:
            return self.verdict(answer, [])
        self.write(b"E")
        removed = []
        while True:
            answer = self.read()
            if answer[:1] == b"m":
                name, value = answer[5:].split(b"\0")[:2]
                assert value == b"", answer
                removed.append(name.decode())
            else:
                return self.verdict(answer, removed)

    @staticmethod
    def verdict(answer, removed):
        reply = answer[1:].rstrip(b"\0").decode("ascii")
        # As mail servers read it.
        return answer[:1], reply.replace("%%", "%"), removed

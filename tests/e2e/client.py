"""A client that asks many times and quickly: plain sockets, kept open, several requests in one go."""

import json
import socket

import answers

TOKEN_REQUEST = (b"POST /token HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
                 b"MWY2MGE3NGJhYjRjMjFiYzpsYWxhbGFsYWxhbGFsYQ==\r\n"
                 b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 29\r\n\r\n"
                 b"grant_type=client_credentials")


class Connection:
    def __init__(self, port, timeout=30):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=timeout)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.pending = b""

    def send(self, data):
        self.socket.sendall(data)

    def answer(self):
        """The next answer: (status, body). ConnectionError when the other side is gone before its end."""
        while b"\r\n\r\n" not in self.pending:
            self._more()
        head, _, rest = self.pending.partition(b"\r\n\r\n")
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        self.pending = rest
        while len(self.pending) < length:
            self._more()
        body, self.pending = self.pending[:length], self.pending[length:]
        return int(head.split(b" ", 2)[1]), body

    def _more(self):
        part = self.socket.recv(65536)
        if not part:
            raise ConnectionError("closed")
        self.pending += part

    def close(self):
        self.socket.close()


def token(connection):
    """One access token by client credentials: (status, token or None)."""
    connection.send(TOKEN_REQUEST)
    status, body = connection.answer()
    answers.check("POST", "/token", status, "application/json", body)
    return status, json.loads(body)["access_token"] if status == 200 else None


def statuses_of(port, tokens, target="/api/v1/applications?limit=1", together=25):
    """What each token gets from the API, asked `together` at a time on one connection."""
    connection, found = Connection(port), []
    for n in range(0, len(tokens), together):
        group = tokens[n:n + together]
        connection.send(b"".join(f"GET {target} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {t}\r\n\r\n".encode()
                                 for t in group))
        found += [connection.answer()[0] for _ in group]
    connection.close()
    return found

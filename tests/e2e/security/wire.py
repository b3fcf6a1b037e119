"""What comes over the wire: framing, limits, and clients that take their time (RFC 9112 §2, §5, §6, §11; RFC 9110 §9)."""

import contextlib
import resource
import socket
import time
import unittest

from world import SEED, World, basic

TOKEN = b"grant_type=client_credentials"
LENGTHS = {"twice the same": b"Content-Length: 5\r\nContent-Length: 5\r\n", "twice": b"Content-Length: 5\r\nContent-Length: 6\r\n",
           "a list": b"Content-Length: 5, 5\r\n", "signed": b"Content-Length: +5\r\n", "negative": b"Content-Length: -5\r\n",
           "hexadecimal": b"Content-Length: 0x5\r\n", "empty": b"Content-Length: \r\n", "a blank": b"Content-Length: 5 5\r\n",
           "64 bits full": b"Content-Length: 18446744073709551615\r\n", "more than 64 bits": b"Content-Length: 99999999999999999999\r\n",
           "with chunks": b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
           "with chunks in front": b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
           "with hidden chunks": b"Content-Length: 5\r\nTransfer-Encoding : chunked\r\n",
           "folded": b"Content-Length:\r\n 5\r\n", "a blank before the colon": b"Content-Length : 5\r\n"}
HEADS = {"no Host": b"GET /health/live HTTP/1.1\r\n\r\n", "two Hosts": b"GET /health/live HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
         "bare line feeds": b"GET /health/live HTTP/1.1\nHost: a\n\n", "a bare carriage return": b"GET /health/live HTTP/1.1\r\nHost: a\rX: y\r\n\r\n",
         "a NUL": b"GET /health/live HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", "no colon": b"GET /health/live HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n",
         "a nameless header": b"GET /health/live HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n", "a blank in the target": b"GET /health live HTTP/1.1\r\nHost: a\r\n\r\n",
         "an encoded NUL": b"GET /health/live%00 HTTP/1.1\r\nHost: a\r\n\r\n", "half an escape": b"GET /health/live%2 HTTP/1.1\r\nHost: a\r\n\r\n",
         "bad UTF-8": b"GET /health/%ff HTTP/1.1\r\nHost: a\r\n\r\n", "a fragment": b"GET /health/live#x HTTP/1.1\r\nHost: a\r\n\r\n",
         "a websocket": b"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"}


class Wire(World):
    def connect(self, timeout=20):
        connection = socket.create_connection(("127.0.0.1", self.daemon.port), timeout=timeout)
        self.addCleanup(connection.close)
        return connection

    def all_of(self, connection):
        """What comes until the other side closes."""
        said = b""
        with contextlib.suppress(ConnectionError):
            while part := connection.recv(65536):
                said += part
        return said

    def status_of(self, said):
        return int(said.split(b" ", 2)[1]) if said.startswith(b"HTTP/1.1 ") else None

    def raw(self, data):
        connection = self.connect()
        connection.sendall(data)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)
        return self.all_of(connection)

    def test_ambiguousLengthsAreRefusedAndNoSecondRequestIsFound(self):
        """RFC 9112 §6.3, §11.2: request smuggling"""
        smuggled = b"GET /api/v1/version HTTP/1.1\r\nHost: b\r\n\r\n"
        for what, length in LENGTHS.items():
            with self.subTest(what):
                said = self.raw(b"POST /token HTTP/1.1\r\nHost: a\r\n" + length + b"\r\nhello" + smuggled)
                self.assertIn(self.status_of(said), (400, 411, 413), said[:200])
                self.assertEqual(said.count(b"HTTP/1.1 "), 1, said)
                self.assertNotIn(b"BiometricsCloud Backend", said)

    def test_chunkedBodiesAreRefused(self):
        """RFC 9112 §6.1: better refused than misread"""
        for coding in (b"chunked", b"gzip, chunked", b"xchunked", b"chunked, identity", b"\x0bchunked"):
            with self.subTest(coding):
                said = self.raw(b"POST /token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: " + coding + b"\r\n\r\n0\r\n\r\n")
                self.assertIn(self.status_of(said), (400, 411))

    def test_malformedHeadsAreRefused(self):
        """RFC 9112 §2.2, §3.2, §5"""
        for what, head in HEADS.items():
            with self.subTest(what):
                said = self.raw(head + b"GET /api/v1/version HTTP/1.1\r\nHost: b\r\n\r\n")
                self.assertEqual(self.status_of(said), 400, said[:200])
                self.assertNotIn(b"BiometricsCloud Backend", said)

    def test_otherVersionsAreRefused(self):
        """RFC 9110 §15.6.6"""
        for version, status in ((b"HTTP/2.0", 505), (b"HTTP/0.9", 505), (b"HTTP/1.2", 505), (b"http/1.1", 400)):
            with self.subTest(version):
                said = self.raw(b"GET /health/live " + version + b"\r\nHost: a\r\n\r\n")
                self.assertIn(self.status_of(said), {status, 400, 505})

    def test_limitsAnswerWithTheRightStatus(self):
        """RFC 6585 §5, RFC 9110 §15.5.14"""
        for what, head, status in (
                ("a long header", b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 9000 + b"\r\n\r\n", 431),
                ("many headers", b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: y\r\n" * 200 + b"\r\n", 431),
                ("a long target", b"GET /" + b"x" * 20000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 431),
                ("a large form", b"POST /token HTTP/1.1\r\nHost: a\r\nContent-Length: 70000\r\n\r\n", 413),
                ("a large body", b"POST /api/v1/applications HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n", 413)):
            with self.subTest(what):
                self.assertEqual(self.status_of(self.raw(head)), status)

    def test_headHasNoBodyAndWrongMethodsSaySo(self):
        """RFC 9110 §9.3.2, §15.5.6"""
        said = self.raw(b"HEAD /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        self.assertEqual(said.partition(b"\r\n\r\n")[2], b"")
        for target, allowed in (("/token", "POST"), ("/api/v1/version", "GET"), ("/authorize/consent", "POST")):
            answer = self.ask("PATCH", target)
            self.assertEqual(answer.status, 405)
            self.assertIn(allowed, answer.headers["Allow"])

    def test_traceIsNotOffered(self):
        """CWE-693: cross-site tracing"""
        answer = self.ask("TRACE", "/api/v1/version", headers={"Cookie": "secret=1"})
        self.assertEqual(answer.status, 405)
        self.assertNotIn(b"secret", answer.body)

    def test_issuerDoesNotFollowTheHostHeader(self):
        """CWE-644: a poisoned Host must not end up in an issuer or a link"""
        for header in ({"Host": "evil.example"}, {"X-Forwarded-Host": "evil.example"}, {"Forwarded": "host=evil.example"}):
            with self.subTest(header):
                said = self.ask("GET", "/authorize?" + self.request_of(self.any_client(), prompt="none"), headers=header)
                self.assertNotIn("evil.example", str(said.headers) + said.text)
                said = self.ask("GET", "/applications", headers={**header, "Authorization": f"Bearer {self.token('fherbert@dune.com')}"})
                self.assertNotIn("evil.example", said.text)

    def test_forwardedAddressIsNotBelieved(self):
        """CWE-348: throttling is by the address of the connection"""
        statuses = {self.post("/token", {"grant_type": "client_credentials"},
                              {**basic(SEED[0], "wrong"), "X-Forwarded-For": f"203.0.113.{n}"}).status for n in range(60)}
        self.assertIn(429, statuses)

    def test_requestsOnOneConnectionAreAnsweredInOrder(self):
        """RFC 9112 §9.3.2"""
        sign_in = (b"POST /api/v1/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                   % (len(b'{"username":"x","password":"y"}'), b'{"username":"x","password":"y"}'))
        connection = self.connect()
        connection.sendall(sign_in + b"GET /api/v1/version HTTP/1.1\r\nHost: a\r\n\r\n"
                           b"GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        said = self.all_of(connection)
        self.assertEqual([int(part.split(b" ", 1)[0]) for part in said.split(b"HTTP/1.1 ")[1:]], [401, 200, 404])

    def served(self):
        began = time.perf_counter()
        said = self.post("/token", {"grant_type": "client_credentials"}, basic(*SEED))
        self.assertEqual(said.status, 200)
        return time.perf_counter() - began

    def test_slowHeadersSlowBodiesAndSlowReadersHoldNobodyUp(self):
        """CWE-400 (slowloris, R.U.D.Y., slow read): others are served, and the slow ones are ended"""
        head = b"POST /token HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        heads = [self.connect() for _ in range(100)]
        bodies = [self.connect() for _ in range(100)]
        readers = [self.connect() for _ in range(20)]
        for one in heads:
            one.sendall(head + b"X-Slow: ")
        for one in bodies:
            one.sendall(head + b"Content-Length: 1000\r\n\r\ng")
        for one in readers:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            one.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n" * 30)
        until, slowest = time.monotonic() + 12, 0
        while time.monotonic() < until:
            for one in heads + bodies:
                with contextlib.suppress(OSError):
                    one.send(b"x")
            slowest = max(slowest, self.served())
            ended = self.is_ended(heads[0])
            if ended:
                break
        self.assertLess(slowest, 5)
        said = self.all_of(heads[1])
        self.assertEqual(self.status_of(said), 408, said[:200])
        self.assertLess(self.served(), 5)

    def is_ended(self, connection):
        connection.setblocking(False)
        try:
            return connection.recv(1, socket.MSG_PEEK) is not None
        except BlockingIOError:
            return False
        except ConnectionError:
            return True
        finally:
            connection.settimeout(20)

    def test_tenThousandIdleConnectionsLeaveOthersServed(self):
        """Security cases, HTTP"""
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = 9_900
        if hard != resource.RLIM_INFINITY and hard < wanted + 100:
            self.skipTest(f"this process may open {hard} files only")
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted + 100), hard))
        idle = []
        try:
            for n in range(wanted):
                idle.append(socket.create_connection(("127.0.0.1", self.daemon.port), timeout=20,
                                                     source_address=(f"127.0.1.{n % 4 + 1}", 0)))
            times = [self.served() for _ in range(5)]
            self.assertLess(max(times), 5)
        finally:
            for one in idle:
                one.close()
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        self.assertLess(self.served(), 5)


if __name__ == "__main__":
    unittest.main(verbosity=2)

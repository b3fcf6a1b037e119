"""A receiver of webhooks, as somebody else would write one: it knows nothing of ours but Standard Webhooks' signature.

usage: receiver.py ADDRESS [CERT KEY]   prints its port, and serves until it is ended; with TLS if it has a certificate

POST /ok, /slow, /fail, /flaky, /never, /redirect   takes a message, and answers as the path says
PUT /secrets                                        a list of secrets to verify with from now on
GET /received                                       what came: path, id, whether the signature fits, the message
"""

import base64
import hashlib
import hmac
import http.server
import json
import ssl
import sys
import threading
import time

TOLERANCE = 300  # seconds between the sender's clock and ours
SLOW = 3  # seconds

received, secrets, flaky, lock = [], [], {}, threading.Lock()


def fits(headers, body):
    """Whether one of the signatures was made with one of the secrets."""
    try:
        if abs(time.time() - int(headers["webhook-timestamp"])) > TOLERANCE:
            return False
        content = headers["webhook-id"].encode() + b"." + headers["webhook-timestamp"].encode() + b"." + body
        given = [part.split(",", 1)[1] for part in headers["webhook-signature"].split() if part.startswith("v1,")]
    except (KeyError, TypeError, ValueError):
        return False
    for secret in secrets:
        key = base64.b64decode(secret.removeprefix("whsec_"))
        expected = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
        if any(hmac.compare_digest(expected, one) for one in given):
            return True
    return False


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with lock:
            received.append({"path": self.path, "id": self.headers["webhook-id"], "time": time.time(),
                             "signed": fits(self.headers, body), "message": json.loads(body)})
            tries = flaky[self.headers["webhook-id"]] = flaky.get(self.headers["webhook-id"], 0) + 1
        if self.path == "/slow":
            time.sleep(SLOW)
        if self.path == "/never":
            time.sleep(60)
        if self.path == "/redirect":
            return self.answer(307, Location="/ok")
        if self.path == "/fail" or (self.path == "/flaky" and tries < 2):
            return self.answer(500)
        return self.answer(204)

    def do_PUT(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        secrets[:] = json.loads(body)
        self.answer(204)

    def do_GET(self):
        with lock:
            self.answer(200, json.dumps(received).encode())

    def log_message(self, *unused):
        pass


if __name__ == "__main__":
    server = http.server.ThreadingHTTPServer((sys.argv[1], 0), Handler)
    server.daemon_threads = True
    if len(sys.argv) > 3:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_port, flush=True)
    server.serve_forever()

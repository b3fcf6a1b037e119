"""What the end-to-end tests share: the real daemon as a process, a browser of a few lines, and curl."""

import html.parser
import http.client
import json
import os
import queue
import re
import signal
import subprocess
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUILD = Path(os.environ.get("BC_BUILD", HERE.parents[1] / "build"))
DAEMON = BUILD / "bin" / "biometricscloudd"
DEMO_PASSWORD = "pleasechangeme"


class Daemon:
    """biometricscloudd on a free port; leaving the with-block ends it. Output is kept in `out` and `err`."""

    def __init__(self, *arguments, listen="127.0.0.1:0", demo=True, environment=None, launcher=()):
        self.command = [*launcher, str(DAEMON), "serve", "--listen", listen, *(["--demo"] if demo else []), *arguments]
        self.environment = {**os.environ, **(environment or {})}
        self.out, self.err = [], []
        self.process = self.url = None

    def start(self, timeout=90):
        began = time.monotonic()
        self.process = subprocess.Popen(self.command, env=self.environment, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self._lines = queue.SimpleQueue()
        self._readers = [threading.Thread(target=self._read, args=(stream, kept), daemon=True)
                         for stream, kept in ((self.process.stdout, self.out), (self.process.stderr, self.err))]
        for reader in self._readers:
            reader.start()
        try:
            self.url = self.await_line(r"^listening on \S+$", timeout).split()[-1]
        except AssertionError:
            self.kill()
            raise
        self.started_in = time.monotonic() - began
        return self

    def _read(self, stream, kept):
        for line in stream:
            kept.append(line.rstrip("\n"))
            self._lines.put(kept[-1])
        self._lines.put(None)

    def await_line(self, pattern, timeout=30):
        """The next line of output that fits; earlier ones are passed over."""
        until, ended = time.monotonic() + timeout, 0
        while ended < len(self._readers):
            try:
                line = self._lines.get(timeout=max(0.01, until - time.monotonic()))
            except queue.Empty:
                break
            ended += line is None
            if line is not None and re.search(pattern, line):
                return line
        raise AssertionError(f"the daemon did not say {pattern}: {self.output()}")

    def output(self):
        return "\n".join([*self.out, *self.err][-40:])

    def wait(self, timeout):
        status = self.process.wait(timeout)
        for reader in self._readers:
            reader.join(timeout)
        return status

    def signal(self, number):
        self.process.send_signal(number)

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.wait(30)

    def stop(self, timeout=30):
        """SIGTERM; answers the exit code."""
        if self.process.poll() is None:
            self.signal(signal.SIGTERM)
        return self.wait(timeout)

    def __enter__(self):
        return self.start()

    def __exit__(self, *unused):
        self.kill()
        self.process.stdout.close()
        self.process.stderr.close()

    @property
    def port(self):
        return urllib.parse.urlsplit(self.url).port

    def request(self, method, target, body=None, headers=None, timeout=30):
        """One request on a connection of its own: (status, headers, body)."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, target, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()


class Answer:
    """What curl printed with -i: the last head and the body."""

    def __init__(self, printed):
        head, _, self.body = printed.partition(b"\r\n\r\n")
        while head.startswith(b"HTTP/") and head.split()[1] == b"100":
            head, _, self.body = self.body.partition(b"\r\n\r\n")
        first, *rest = head.decode("latin-1").split("\r\n")
        self.status = int(first.split()[1])
        self.headers = {}
        for line in rest:
            name, _, value = line.partition(":")
            self.headers.setdefault(name.strip().lower(), value.strip())

    def json(self):
        return json.loads(self.body, object_pairs_hook=dict)


def curl(*arguments):
    done = subprocess.run(["curl", "--silent", "--show-error", "--include", "--max-time", "30", *arguments],
                          capture_output=True, check=False)
    if done.returncode:
        raise AssertionError(f"curl {' '.join(arguments)}: {done.stderr.decode()}")
    return Answer(done.stdout)


class _Forms(html.parser.HTMLParser):
    """Every form of a page: where it goes, its fields, its buttons."""

    def __init__(self):
        super().__init__()
        self.forms = []

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if tag == "form":
            self.forms.append({"action": named.get("action") or "", "method": (named.get("method") or "get").upper(),
                               "fields": [], "buttons": []})
        elif self.forms and tag in ("input", "button"):
            kind = (named.get("type") or ("submit" if tag == "button" else "text")).lower()
            field = (named.get("name") or "", named.get("value") or "", kind)
            if kind == "submit":
                self.forms[-1]["buttons"].append(field)
            elif kind != "checkbox" or "checked" in named:
                self.forms[-1]["fields"].append(field)


class Browser:
    """Follows redirects, keeps cookies, fills in forms: enough of a browser to sign in and to consent."""

    def __init__(self, daemon):
        self.daemon, self.cookies, self.pages = daemon, {}, []

    def fetch(self, method, target, body=None):
        headers = {"Cookie": "; ".join(f"{n}={v}" for n, v in self.cookies.items())} if self.cookies else {}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = self.daemon.url
        status, answered, text = self.daemon.request(method, target, body, headers)
        for cookie in answered.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name.strip()] = value.strip()
        self.pages.append((method, target, status, text.decode(errors="replace")))
        return status, answered, text.decode(errors="replace")

    def authorize(self, query, email, password=DEMO_PASSWORD, path="/authorize",
                  choose=("allow", "approve", "accept", "yes", "grant")):
        """Walks /authorize as a person does; answers the parameters of the redirect back to the application."""
        parameters = dict(urllib.parse.parse_qsl(query, keep_blank_values=True))
        target, method, body = f"{path}?{query}", "GET", None
        for _ in range(8):
            status, answered, text = self.fetch(method, target, body)
            if status in (302, 303):
                location = answered["Location"]
                there = urllib.parse.urlsplit(location)
                if there.netloc and location.startswith(parameters.get("redirect_uri", "\0")):
                    return dict(urllib.parse.parse_qsl(there.query, keep_blank_values=True))
                method, body = "GET", None
                target = there.path + (f"?{there.query}" if there.query else "")
                continue
            forms = _Forms()
            forms.feed(text)
            form = next((f for f in forms.forms if f["method"] == "POST"), None)
            if status >= 400 or not form:
                raise AssertionError(f"{method} {target} answered {status}: {text[:2000]}")
            filled = []
            for name, value, kind in form["fields"]:
                if kind == "password":
                    value = password
                elif kind in ("text", "email"):
                    value = email
                filled.append((name, value))
            if form["buttons"]:
                name, value, _ = next((b for b in form["buttons"] if b[1].lower() in choose), form["buttons"][0])
                filled += [(name, value)] if name else []
            method, body = "POST", urllib.parse.urlencode(filled)
            action = urllib.parse.urlsplit(urllib.parse.urljoin(self.daemon.url + target, form["action"]))
            target = action.path + (f"?{action.query}" if action.query else "")
        raise AssertionError("the sign-in did not come to an end:\n" + "\n".join(f"{p[0]} {p[1]} → {p[2]}" for p in self.pages))


def workspace_folder():
    """A folder for a workspace, removed with the object."""
    return tempfile.TemporaryDirectory(prefix="bc-e2e-")

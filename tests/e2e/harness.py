"""What the end-to-end tests share: the real daemon as a process, a browser of a few lines, and curl."""

import html.parser
import http.client
import json
import os
import queue
import re
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

import answers

HERE = Path(__file__).resolve().parent
BUILD = Path(os.environ.get("BC_BUILD", HERE.parents[1] / "build"))
DAEMON = BUILD / "bin" / "biometricscloudd"
DEMO_PASSWORD = "pleasechangeme"


class Daemon:
    """biometricscloudd on a free port; leaving the with-block ends it. Output is kept in `out` and `err`."""

    def __init__(self, *arguments, listen="127.0.0.1:0", demo=True, environment=None, launcher=(), authority=None):
        self.command = [*launcher, str(DAEMON), "serve", "--listen", listen, *(["--demo"] if demo else []), *arguments]
        self.environment = {**os.environ, **(environment or {})}
        self.authority = authority  # the file of the authority whose certificate it serves TLS with
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

    def request(self, method, target, body=None, headers=None, timeout=30, source=None):
        """One request on a connection of its own: (status, headers, body). `source`: from this loopback address."""
        more = {"context": ssl.create_default_context(cafile=self.authority)} if self.authority else {}
        kind = http.client.HTTPSConnection if self.authority else http.client.HTTPConnection
        connection = kind("127.0.0.1", self.port, timeout=timeout, source_address=(source, 0) if source else None, **more)
        try:
            connection.request(method, target, body, headers or {})
            answer = connection.getresponse()
            text = answer.read()
        finally:
            connection.close()
        answers.check(method, target, answer.status, answer.headers["Content-Type"], text)
        return answer.status, answer.headers, text


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
    answer = Answer(done.stdout)
    address = urllib.parse.urlsplit(next(a for a in arguments if a.startswith("http://127.0.0.1:")))
    if not {"-L", "--location"} & set(arguments):
        sends = any(a in ("-d", "--data", "--data-urlencode") for a in arguments)
        method = arguments[arguments.index("-X") + 1] if "-X" in arguments else "POST" if sends else "GET"
        answers.check(method, address.path or "/", answer.status, answer.headers.get("content-type"), answer.body)
    return answer


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


def forms(page):
    """Every form of a page: action, method, fields and buttons as (name, value, kind)."""
    found = _Forms()
    found.feed(page)
    return found.forms


class Browser:
    """Follows redirects, keeps cookies, fills in forms: enough of a browser to sign in and to consent."""

    def __init__(self, daemon, source=None):
        self.daemon, self.source, self.cookies, self.pages = daemon, source, {}, []

    def fetch(self, method, target, body=None):
        headers = {"Cookie": "; ".join(f"{n}={v}" for n, v in self.cookies.items())} if self.cookies else {}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = self.daemon.url
        status, answered, text = self.daemon.request(method, target, body, headers, source=self.source)
        for cookie in answered.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name.strip()] = value.strip()
            if not value or "max-age=0" in cookie.lower():
                self.cookies.pop(name.strip())
        self.pages.append((method, target, status, text.decode(errors="replace")))
        return status, answered, text.decode(errors="replace")

    def filled(self, target, form, given, press=None):
        """What sending a form of the page at `target` asks for: (target, body). `press`: the button's value."""
        fields = [(name, given.get(name, value)) for name, value, _ in form["fields"]]
        if form["buttons"]:
            name, value, _ = next((b for b in form["buttons"] if b[1] == press), form["buttons"][0])
            fields += [(name, value)] if name else []
        action = urllib.parse.urlsplit(urllib.parse.urljoin(self.daemon.url + target, form["action"]))
        return action.path + (f"?{action.query}" if action.query else ""), urllib.parse.urlencode(fields)

    def submit(self, given, press=None):
        """Fills in the form of the last page that has this button, or its first one: (status, headers, text)."""
        _, target, _, text = self.pages[-1]
        found = forms(text)
        form = next((f for f in found if any(b[1] == press for b in f["buttons"])), found[0])
        return self.fetch("POST", *self.filled(target, form, given, press))

    def walk(self, target, email, password=DEMO_PASSWORD, choose=("allow", "approve", "accept", "yes", "grant")):
        """Signs in and consents as a person does, from `target` on; answers the address outside that it ends at."""
        method, body, here = "GET", None, urllib.parse.urlsplit(self.daemon.url)
        for _ in range(8):
            status, answered, text = self.fetch(method, target, body)
            if status in (302, 303):
                there = urllib.parse.urlsplit(answered["Location"])
                if there.scheme and (there.scheme, there.netloc) != (here.scheme, here.netloc):
                    return answered["Location"]
                method, body = "GET", None
                target = there.path + (f"?{there.query}" if there.query else "")
                continue
            found = [f for f in forms(text) if f["method"] == "POST"]
            form = next((f for f in found if any(b[1].lower() in choose for b in f["buttons"])), found[0] if found else None)
            if status >= 400 or not form:
                raise AssertionError(f"{method} {target} answered {status}: {text[:2000]}")
            given = {field[0]: password if field[2] == "password" else email
                     for field in form["fields"] if field[2] in ("password", "text", "email")}
            press = next((b[1] for b in form["buttons"] if b[1].lower() in choose), None)
            target, body = self.filled(target, form, given, press)
            method = "POST"
        raise AssertionError("the sign-in did not come to an end:\n" + "\n".join(f"{p[0]} {p[1]} → {p[2]}" for p in self.pages))

    def authorize(self, query, email, password=DEMO_PASSWORD, path="/authorize", **more):
        """Walks /authorize as a person does; answers the parameters of the redirect back to the application."""
        location = self.walk(f"{path}?{query}", email, password, **more)
        expected = dict(urllib.parse.parse_qsl(query)).get("redirect_uri", "")
        if not location.startswith(expected):
            raise AssertionError(f"sent to {location}, not to {expected}")
        return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(location).query, keep_blank_values=True))


def free_port():
    """A port of the loopback that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def workspace_folder():
    """A folder for a workspace, removed with the object."""
    return tempfile.TemporaryDirectory(prefix="bc-e2e-")

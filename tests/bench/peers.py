"""The programs that are measured: how each is started, asked for a token, and ended."""

import base64
import gzip
import http.client
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
BUILD = Path(os.environ.get("BC_BUILD", TOP / "build"))
sys.path.insert(0, str(HERE.parent / "e2e"))
from harness import Browser  # noqa: E402

SECRET = "a-secret-of-the-benchmark"


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


def basic(user, password):
    return base64.b64encode(f"{user}:{password}".encode()).decode()


class Peer:
    """One program under measurement. `url` is set by start()."""

    name = ""
    durable = "no"
    authorize_path = "/authorize"
    token_path = "/token"
    body = "grant_type=client_credentials"
    client, secret = "bench", SECRET
    redirect = "https://client.example/callback"
    scope = "openid"
    signs_in_as = "someone@example.org"

    def __init__(self, folder):
        self.folder = Path(folder) / type(self).__name__
        self.folder.mkdir(parents=True)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = self.started_in = self.idle = None

    def missing(self):
        """Why it cannot be measured here; None if it can."""

    def command(self):
        raise NotImplementedError

    def prepare(self):
        """Before the first start."""

    def configure(self):
        """After the start, over its own API."""

    def start(self):
        self.prepare()
        self.launch()
        self.configure()
        self.idle = self.resident()
        return self

    def launch(self):
        """Starts it; the time until the port answers is kept in ms."""
        log = open(self.folder / "log", "ab")
        began = time.monotonic()
        self.process = subprocess.Popen(self.command(), cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() - began > 60:
                    raise SystemExit(f"{self.name} did not start:\n" + (self.folder / "log").read_text()[-2000:])
                time.sleep(0.001)
        self.started_in = (time.monotonic() - began) * 1000
        log.close()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def resident(self):
        """MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) / 1024

    def request(self, method, target, body=None, headers=None, timeout=30, source=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout,
                                                source_address=(source, 0) if source else None)
        try:
            connection.request(method, target, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def form(self, target, body):
        status, _, text = self.request("POST", target, body, {
            "Content-Type": "application/x-www-form-urlencoded",
            "Authorization": "Basic " + basic(self.client, self.secret)})
        if status != 200:
            raise SystemExit(f"{self.name}: POST {target} answered {status}: {text[:500]}")
        return json.loads(text)

    def authorize_query(self):
        return urllib.parse.urlencode({
            "client_id": self.client, "redirect_uri": self.redirect, "response_type": "code", "scope": self.scope,
            "state": "s", "code_challenge_method": "S256",
            "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"})  # RFC 7636, appendix B

    def redeem_body(self):
        return urllib.parse.urlencode({
            "grant_type": "authorization_code", "redirect_uri": self.redirect,
            "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}) + "&code="

    def cookie(self):
        """The cookies of a person who signed in and consented."""
        browser = Browser(self)
        browser.authorize(self.authorize_query(), self.signs_in_as, path=self.authorize_path)
        return "; ".join(f"{name}={value}" for name, value in browser.cookies.items())


class Ours(Peer):
    name = "biometricscloudd, SQLite"
    durable = "yes, log synced before each answer"
    client, secret = "1f60a74bab4c21bc", "lalalalalalala"
    redirect = "https://ipregnancy.tech/appauth/code"
    scope = "all"
    signs_in_as = "fherbert@dune.com"

    def command(self):
        return [BUILD / "bin" / "biometricscloudd", "serve", "--demo", "--data-dir", self.folder / "workspace",
                "--listen", f"127.0.0.1:{self.port}"]

    def prepare(self):
        self.launch()  # makes the demo workspace
        self.first_start = self.started_in
        self.stop()


class NodeOidcProvider(Peer):
    name = "node-oidc-provider, in memory"
    authorize_path = "/auth"

    def missing(self):
        if not (BUILD / "bench" / "node-oidc-provider" / "node_modules").is_dir():
            return "not fetched from npm"
        return None if shutil.which("node") else "Node.js is missing"

    def command(self):
        return ["node", BUILD / "bench" / "node-oidc-provider" / "server.js", str(self.port)]


class Glewlwyd(Peer):
    name = "Glewlwyd, SQLite"
    durable = "yes"
    token_path = "/api/bench/token/"
    body = "grant_type=client_credentials&scope=bench"
    # Its default of 150,000 rounds of PBKDF2 a request would measure the hash alone; this favours it.
    rounds = 1000

    def missing(self):
        return None if shutil.which("glewlwyd") else "not installed"

    def command(self):
        return ["glewlwyd", f"--config-file={self.folder}/glewlwyd.conf"]

    def prepare(self):
        text = (HERE / "peers" / "glewlwyd" / "glewlwyd.conf").read_text()
        text = text.replace("@PORT@", str(self.port)).replace("@DIR@", str(self.folder))
        (self.folder / "glewlwyd.conf").write_text(text)
        with gzip.open("/usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz", "rt") as script:
            tables = script.read()
        tables = tables.replace('{"use-glewlwyd-connection":true,"data-format":{"redirect_uri"',
                                f'{{"use-glewlwyd-connection":true,"pbkdf2-iterations":{self.rounds},'
                                '"data-format":{"redirect_uri"')
        database = sqlite3.connect(self.folder / "glewlwyd.db")
        database.executescript(tables)
        database.close()

    def configure(self):
        """As its administrator (a fresh database has admin/password): a scope, a client, the OAuth plug-in."""
        def post(target, value, cookie=None):
            status, headers, text = self.request("POST", "/api" + target, json.dumps(value), {
                "Content-Type": "application/json", **({"Cookie": cookie} if cookie else {})})
            if status != 200:
                raise SystemExit(f"Glewlwyd: POST {target} answered {status}: {text[:500]}")
            return headers

        cookie = post("/auth/", {"username": "admin", "password": "password"})["Set-Cookie"].split(";")[0]
        post("/client/", {"client_id": self.client, "name": "bench", "confidential": True, "enabled": True,
                          "password": self.secret, "authorization_type": ["client_credentials"], "scope": ["bench"],
                          "redirect_uri": [self.redirect]}, cookie)
        off = {f"auth-type-{kind}-enabled": False for kind in ("code", "implicit", "password", "refresh", "device")}
        post("/mod/plugin/", {"module": "oauth2-glewlwyd", "name": "bench", "display_name": "bench", "parameters": {
            "url": "", "jwt-type": "sha", "jwt-key-size": "256", "key": "a-signing-key-of-the-benchmark",
            "access-token-duration": 3600, "refresh-token-duration": 1209600, "refresh-token-rolling": True, **off,
            "auth-type-client-enabled": True, "auth-type-code-revoke-replayed": False, "code-duration": 600,
            "scope": [], "additional-parameters": [], "pkce-allowed": False, "pkce-method-plain-allowed": False}}, cookie)


class Floor(Peer):
    name = "bare QAbstractHttpServer"
    durable = "stores nothing"

    def command(self):
        return [BUILD / "bin" / "bench_floor", str(self.port)]


class DurableFloor(Floor):
    name = "bare server, a row each in SQLite"
    durable = "yes"

    def command(self):
        return [BUILD / "bin" / "bench_durable_floor", str(self.port), self.folder / "rows.sqlite"]


class Console:
    """The console with its provider inside; not a peer, nobody else has one."""

    program = BUILD / "bin" / "biometricscloud"

    def __init__(self, folder):
        self.folder = Path(folder) / "console"
        self.folder.mkdir()
        # A real X server if one can be had: off-screen there is no OpenGL to start, which flatters the figure.
        xvfb = shutil.which("xvfb-run")
        self.launcher = [xvfb, "-a"] if xvfb else []
        self.display = "Xvfb" if xvfb else "off-screen"
        self.command = [*self.launcher, self.program, "--demo", "--data-dir", self.folder / "workspace",
                        "--listen", f"127.0.0.1:{free_port()}", "--measure-start"]
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "xcb" if xvfb else "offscreen",
                            "XDG_CONFIG_HOME": str(self.folder / "config"),
                            # Chromium's sandbox does not start for root.
                            **({"QTWEBENGINE_DISABLE_SANDBOX": "1"} if os.geteuid() == 0 else {})}

    @classmethod
    def missing(cls):
        return None if cls.program.exists() else "it was not built"

    def start(self, remembered=True):
        """Milliseconds from the process's beginning until the console can be used."""
        if not remembered:
            (self.folder / "workspace" / "measured-session.json").unlink(missing_ok=True)
        done = subprocess.run(self.command, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              timeout=120, check=False)
        usable = re.search(r"usable after (\d+) ms", done.stdout)
        if done.returncode or not usable:
            raise SystemExit(f"The console's start could not be measured: {done.stdout}{done.stderr[-2000:]}")
        return int(usable[1])


ALL = (Ours, NodeOidcProvider, Glewlwyd, Floor, DurableFloor)

"""The demo workspace with its people, and applications of one's own: what the tests of the provider's rules start from."""

import base64
import collections
import contextlib
import hashlib
import itertools
import json
import re
import secrets
import sqlite3
import threading
import time
import urllib.parse
import unittest
from pathlib import Path

from harness import Browser, DEMO_PASSWORD, Daemon, workspace_folder
from tlsfiles import certificate_of_own_authority

PLATFORM, ADMINISTRATOR, CLINICIAN, DEVELOPER = ("admin@biometricscloud.net", "fherbert@dune.com", "bherbert@dune.com",
                                                 "dev@dune.com")
PATIENT, OTHER_PATIENT = "amara.okafor@example.org", "lukas.brandt@example.org"
FOREIGN_ADMINISTRATOR = "iris.lindqvist@ipregnancy.tech"  # of the third tenant; all others are of the second
SEED = ("1f60a74bab4c21bc", "lalalalalalala")
FORM = "application/x-www-form-urlencoded"

Client = collections.namedtuple("Client", "id client_id secret redirect")
_sources = itertools.count(1)


def fresh_source():
    """A loopback address nobody has asked from yet: throttling by address then tells tests apart."""
    n = next(_sources)
    return f"127.{10 + n // 62500}.{n // 250 % 250}.{n % 250 + 1}"


def pkce(verifier=None):
    """(verifier, challenge) of RFC 7636 §4, method S256."""
    verifier = verifier or secrets.token_urlsafe(48)
    digest = hashlib.sha256(verifier.encode()).digest()
    return verifier, base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def basic(client_id, secret):
    """RFC 6749 §2.3.1: both parts form-encoded, then HTTP Basic."""
    pair = f"{urllib.parse.quote_plus(client_id)}:{urllib.parse.quote_plus(secret)}"
    return {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


class Said:
    """An answer: status, headers, text; members of a JSON object by name."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body
        self.text = body.decode(errors="replace")
        self.json = None
        with contextlib.suppress(ValueError):
            self.json = json.loads(body)

    def __getitem__(self, name):
        return self.json[name]

    def get(self, name):
        return self.json.get(name) if isinstance(self.json, dict) else None

    def __repr__(self):
        return f"{self.status} {self.text[:600]}"


def together(count, act):
    """Calls act(n) in `count` threads that all begin at one moment; their answers in order."""
    gate, answers = threading.Barrier(count), [None] * count

    def run(n):
        gate.wait(20)
        try:
            answers[n] = act(n)
        except Exception as error:  # the test sees what a thread met
            answers[n] = error

    threads = [threading.Thread(target=run, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    raised = next((a for a in answers if isinstance(a, Exception)), None)
    if raised:
        raise raised
    return answers


def eventually(condition, timeout=15):
    """The first true answer of `condition`, asked again and again until the deadline."""
    until = time.monotonic() + timeout
    while not (found := condition()):
        if time.monotonic() > until:
            raise AssertionError("it did not come about")
        threading.Event().wait(0.05)
    return found


class World(unittest.TestCase):
    """One daemon on a demo workspace for a class of tests; each test asks from an address of its own."""

    maxDiff = None
    TLS = False  # served with a certificate of an authority of the test's own
    LISTEN, OPTIONS = "127.0.0.1:0", ()  # how the daemon is started

    @classmethod
    def setUpClass(cls):
        cls.files = certificate_of_own_authority(cls) if cls.TLS else None
        options = ["--tls-cert", cls.files["cert"], "--tls-key", cls.files["key"]] if cls.TLS else []
        cls.folder = workspace_folder()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.daemon = Daemon("--data-dir", f"{cls.folder.name}/workspace", *options, *cls.OPTIONS, listen=cls.LISTEN,
                            authority=cls.files and cls.files["ca"],
                            environment={"QT_LOGGING_RULES": "bc.routes.debug=true"}).start()
        cls.addClassCleanup(cls.daemon.__exit__)
        cls.tokens, cls.first_client = {}, None

    def setUp(self):
        self.source = fresh_source()

    # --- asking

    def ask(self, method, target, body=None, headers=None):
        return Said(*self.daemon.request(method, target, body, headers, source=self.source))

    def post(self, target, fields, headers=None):
        """A form; `fields` a dictionary, or pairs where a name stands twice."""
        return self.ask("POST", target, urllib.parse.urlencode(fields), {"Content-Type": FORM, **(headers or {})})

    def api(self, method, target, body=None, person=ADMINISTRATOR, token=None):
        headers = bearer(token or self.token(person))
        if body is not None:
            headers["Content-Type"] = "application/json"
        return self.ask(method, target, None if body is None else json.dumps(body), headers)

    # --- people and applications

    def token(self, person):
        """An access token with scope `all`, fetched once a class."""
        if person not in self.tokens:
            self.tokens[person] = self.password(person)["access_token"]
        return self.tokens[person]

    def password(self, person, password=DEMO_PASSWORD, client=SEED):
        said = self.post("/token", {"grant_type": "password", "username": person, "password": password, "scope": "all"},
                         basic(*client))
        return said

    def client(self, person=ADMINISTRATOR, redirect="https://client.example.org/back", **fields):
        """A new application. Confidential, with code, refresh and client_credentials, unless `fields` say otherwise."""
        wanted = {"name": f"Application {secrets.token_hex(4)}", "description": "Made by a test.",
                  "website_url": "https://client.example.org", "scope": "all", "redirect_url": redirect,
                  "image_url": "https://client.example.org/logo.png", "profile_in_redirect": False,
                  "grant_types": ["authorization_code", "refresh_token", "client_credentials"]}
        if fields.get("is_public"):
            wanted["grant_types"] = ["authorization_code", "refresh_token"]
        said = self.api("POST", "/api/v1/applications", {**wanted, **fields}, person)
        self.assertEqual(said.status, 200, said)
        return Client(said["id"], said["client_id"], said.get("client_secret") or "", redirect)

    def any_client(self):
        """A confidential application that tests share which change nothing about it."""
        if not type(self).first_client:
            type(self).first_client = self.client()
        return type(self).first_client

    def proof(self, client):
        """How this client proves itself at /token and its neighbours: (fields, headers)."""
        return ({}, basic(client.client_id, client.secret)) if client.secret else ({"client_id": client.client_id}, {})

    def endpoint(self, target, client, **fields):
        """A form to /token or a neighbour with the client's own proof."""
        named, headers = self.proof(client)
        return self.post(target, {**fields, **named}, headers)

    # --- the code flow

    def request_of(self, client, **parameters):
        """The query of an authorization request; None leaves a parameter out."""
        query = {"response_type": "code", "client_id": client.client_id, "redirect_uri": client.redirect,
                 "scope": "all", "state": "a state", **parameters}
        return urllib.parse.urlencode({n: v for n, v in query.items() if v is not None})

    def authorize(self, client, person=PATIENT, browser=None, choose=("allow",), **parameters):
        """Walks sign-in and consent; the parameters of the redirect."""
        browser = browser or Browser(self.daemon, self.source)
        return browser.authorize(self.request_of(client, **parameters), person, choose=choose)

    def code(self, client, person=PATIENT, browser=None, **parameters):
        """(code, verifier)"""
        verifier, challenge = pkce()
        back = self.authorize(client, person, browser, code_challenge=challenge, code_challenge_method="S256", **parameters)
        return back["code"], verifier

    def redeem(self, client, code, verifier, **fields):
        return self.endpoint("/token", client, grant_type="authorization_code", code=code, code_verifier=verifier,
                             redirect_uri=fields.pop("redirect_uri", client.redirect), **fields)

    def grant(self, client, person=PATIENT, **parameters):
        """Tokens by the whole code flow."""
        said = self.redeem(client, *self.code(client, person, **parameters))
        self.assertEqual(said.status, 200, said)
        return said

    def refresh(self, client, refresh_token, **fields):
        return self.endpoint("/token", client, grant_type="refresh_token", refresh_token=refresh_token, **fields)

    def works(self, token):
        """Whether the API takes this access token."""
        said = self.ask("GET", "/api/v1/admin/me", headers=bearer(token))
        self.assertIn(said.status, (200, 401), said)
        return said.status == 200

    # --- looking behind it

    @classmethod
    def routes(cls):
        """The daemon's own route table, as it said it at its start: [(method, pattern)]."""
        looks = [[]]

        def settled():  # debug lines may be out a moment after it listens
            lines = (re.search(r" bc\.routes: (\S+) (\S+)$", line) for line in list(cls.daemon.err))
            looks.append([(line[1], line[2]) for line in lines if line])
            return looks[-1] if looks[-1] == looks[-2] else []

        return eventually(settled)

    @contextlib.contextmanager
    def database(self):
        """The workspace's database beside the running daemon, to let time pass for a row."""
        connection = sqlite3.connect(Path(self.folder.name, "workspace", "workspace.sqlite"), timeout=20)
        try:
            with connection:
                yield connection
        finally:
            connection.close()

    def audit(self, trace_id, person=PLATFORM):
        """The audit entries of one request."""
        said = self.api("GET", "/api/v1/admin/audit?limit=200", person=person)
        self.assertEqual(said.status, 200, said)
        return [entry for entry in said["results"] if entry["trace_id"] == trace_id]

    def checks(self, said):
        """The decision record of an answer: {check: outcome}."""
        record = self.api("GET", f"/api/v1/admin/traces/{said.headers['X-Trace-Id']}", person=PLATFORM)
        self.assertEqual(record.status, 200, record)
        return {check["name"]: check["outcome"] for check in record["checks"]}

    # --- saying what must hold

    def assertRefused(self, said, error, status=400):
        """An OAuth error (RFC 6749 §5.2), never to be kept by a cache."""
        self.assertEqual((said.status, said.get("error")), (status, error), said)
        self.assertTrue(said.get("error_description"), said)
        self.assertEqual(said.headers["Cache-Control"], "no-store")
        self.assertNotIn("access_token", said.json)
        if status == 401:
            self.assertTrue(said.headers["WWW-Authenticate"], said)

    def assertPage(self, said, status=400):
        """An error page at the provider: no redirect, wherever the request wanted to go."""
        self.assertEqual(said.status, status, said)
        self.assertNotIn("Location", said.headers)
        self.assertTrue(said.headers["Content-Type"].startswith("text/html"), said)
        self.assertIn("form-action 'none'", said.headers["Content-Security-Policy"])

    def assertRedirected(self, said, client, **expected):
        """A redirect to the client's own address with these parameters, `iss` among them (RFC 9207)."""
        self.assertIn(said.status, (302, 303), said)
        where, _, query = said.headers["Location"].partition("?")
        self.assertEqual(where, client.redirect)
        parameters = dict(urllib.parse.parse_qsl(query))
        self.assertEqual(parameters.get("iss"), self.daemon.url, parameters)
        for name, value in expected.items():
            self.assertEqual(parameters.get(name), value, parameters)
        return parameters

"""Every call of the seed documents, made by curl as they print it, against the daemon on a fresh demo workspace.

Only the host is replaced, and what cannot be the same twice: a code, a token that the call before answered. The calls
and what they have to answer stand in seedcalls.json; seedtable.py holds that table against the documents.
"""

import datetime
import json
import re
import unittest
import urllib.parse

from harness import Browser, Daemon, HERE, curl

CALLS = json.loads((HERE / "seedcalls.json").read_text())
PERSON, PATIENT = "fherbert@dune.com", "amara.okafor@example.org"
KINDS = {
    "string": lambda v: isinstance(v, str),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "object": lambda v: isinstance(v, dict),
    "null": lambda v: v is None,
    "any": lambda v: v is not None,
    "url": lambda v: isinstance(v, str) and bool(urllib.parse.urlsplit(v).netloc),
    "uuid": lambda v: isinstance(v, str) and bool(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", v)),
    "key": lambda v: isinstance(v, str) and bool(re.fullmatch(r"[A-Za-z0-9]{40}", v)),
    "time": lambda v: isinstance(v, str) and bool(
        re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", v)),
    "plain time": lambda v: isinstance(v, str) and bool(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", v)),
}


def mismatches(expected, value, more=False, where="answer"):
    """Where `value` is not what the table says: names in their order, kinds, fixed values."""
    if isinstance(expected, dict):
        if not isinstance(value, dict):
            return [f"{where} is {value!r}, not an object"]
        names = list(value)
        if names[:len(expected)] != list(expected):
            return [f"{where} has the fields {names}, not {list(expected)}"]
        found = [] if more is True else [f"{where}.{name} is not in the seed" for name in names[len(expected):]
                                         if name not in (more or [])]
        return found + [line for name, kind in expected.items()
                        for line in mismatches(kind, value[name], where=f"{where}.{name}")]
    if isinstance(expected, list):
        if not isinstance(value, list) or not value:
            return [f"{where} is {value!r}, not a filled list"]
        return [line for n, row in enumerate(value) for line in mismatches(expected[0], row, where=f"{where}[{n}]")]
    if expected.startswith("is "):
        fixed = json.loads(expected[3:])
        return [] if value == fixed and type(value) is type(fixed) else [f"{where} is {value!r}, not {fixed!r}"]
    return [] if any(KINDS[kind](value) for kind in expected.split("|")) else [f"{where} is {value!r}, not {expected}"]


class SeedCalls(unittest.TestCase):
    """One workspace for all; the order of the table matters, since its last call disables the application."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.daemon = Daemon().start()
        cls.addClassCleanup(cls.daemon.__exit__)
        cls.known = {"host": cls.daemon.url}

    def value_of(self, name):
        """What {name} in a call stands for; made by walking the flow when the first call asks for it."""
        if name not in self.known:
            self.known[name] = getattr(self, "make_" + name.replace(" ", "_"))()
        return self.known[name]

    def filled(self, text):
        return re.sub(r"\{([a-z][a-z0-9 ]*)\}", lambda m: self.value_of(m[1]), text)

    def code(self, person, client_id, redirect, scope):
        query = urllib.parse.urlencode({"client_id": client_id, "redirect_uri": redirect, "response_type": "code",
                                        "scope": scope})
        return Browser(self.daemon).authorize(query, person)["code"]

    def make_code_of_application_1(self):
        return self.code(PERSON, "1f60a74bab4c21bc", "https://ipregnancy.tech/appauth/code", "all")

    # The application that stands for the partner document's YOUR_CLIENT_ID.
    def make_partner_id(self):
        return "9a27e4c05d1b8f36"

    def make_partner_secret(self):
        return "pleasechangeme"

    def make_partner_redirect(self):
        return "http://127.0.0.1/partner/callback"

    def make_partner_code(self):
        return self.code(PATIENT, self.value_of("partner id"), self.value_of("partner redirect"),
                         "profile ring_data cgm_data")

    def make_yesterday(self):
        return str(datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1))

    def make_trusted_token(self):
        """Of application 1, which the demo marks as trusted."""
        return "VSvXrNLlQCeCdTJjGUJgKw"

    def test_everyCallAnswersAsItsSeedSays(self):
        for call in CALLS:
            with self.subTest(call["name"]):
                arguments = call["curl"]
                for written, stands_for in call.get("replace", {}).items():
                    arguments = [a.replace(written, stands_for) for a in arguments]
                answer = curl(*map(self.filled, arguments))
                self.assertEqual(answer.status, call["status"], answer.body[:2000])
                if "answer" in call:
                    self.assertRegex(answer.headers.get("content-type", ""), "^application/json")
                    said = answer.json()
                    self.assertEqual(mismatches(call["answer"], said, call.get("more", False)), [], said)
                    for name, kept in call.get("keep", {}).items():
                        self.known[kept] = said[name]
                if "page" in call:
                    self.assertRegex(answer.headers.get("content-type", ""), "^text/html")
                    self.assertIn(call["page"], answer.body.decode())
                if call["status"] == 204:
                    self.assertEqual(answer.body, b"")

    def test_answersCarryTheSecurityHeaders(self):
        for target in ("/token", "/api/v1/version", "/no-such-page", "/health/live"):
            with self.subTest(target):
                answer = curl(self.daemon.url + target)
                self.assertEqual(answer.headers.get("x-content-type-options"), "nosniff")
                self.assertIn("referrer-policy", answer.headers)
                self.assertRegex(answer.headers.get("x-trace-id", ""), "^[0-9a-f]{32}$")
        page = curl(self.daemon.url + "/authorize?response_type=code&client_id=1f60a74bab4c21bc&scope=all"
                    "&redirect_uri=https%3A%2F%2Fipregnancy.tech%2Fappauth%2Fcode", "--location")
        self.assertEqual(page.status, 200)
        policy = page.headers.get("content-security-policy", "")
        self.assertIn("frame-ancestors 'none'", policy)
        self.assertIn("default-src 'none'", policy)
        self.assertNotIn("unsafe-inline", policy)
        self.assertEqual(page.headers.get("cache-control"), "no-store")
        self.assertEqual(page.headers.get("x-frame-options"), "DENY")
        token = curl("-u", "1f60a74bab4c21bc:lalalalalalala", "-d", "grant_type=client_credentials",
                     self.daemon.url + "/token")
        self.assertEqual(token.headers.get("cache-control"), "no-store")


if __name__ == "__main__":
    unittest.main(verbosity=2)

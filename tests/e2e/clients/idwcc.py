"""idwcc, a tester of providers (Debian; on libiddawc): its own server is asked as its page asks it."""

import contextlib
import http.client
import json
import shutil
import subprocess
import sys
import unittest
import urllib.parse

from harness import Browser, free_port
from world import ADMINISTRATOR, FORM, PATIENT, World, eventually

CODE, CLIENT_CREDENTIALS, REFRESH = 0x1, 0x10000, 0x100000
BY_GET, BASIC, POST, S256 = 0x1, 0x1, 0x10, 2


class Idwcc(World):
    def setUp(self):
        super().setUp()
        self.one = self.any_client()
        self.port = free_port()
        # It runs until something is typed.
        process = subprocess.Popen(["idwcc", "-p", str(self.port)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stdin.close)
        self.addCleanup(process.wait, 20)
        self.addCleanup(process.kill)
        eventually(self.answers)

    def answers(self):
        with contextlib.suppress(OSError):
            return self.idwcc("GET", "/api/session")[0] == 200

    def idwcc(self, method, target, session=None, **fields):
        """One request to idwcc: (status, JSON or text)."""
        connection = http.client.HTTPConnection("localhost", self.port, timeout=20)
        body, headers = None, {}
        if session is not None:
            body, headers = json.dumps(session), {"Content-Type": "application/json; charset=utf-8"}
        elif fields:
            body, headers = urllib.parse.urlencode(fields), {"Content-Type": FORM}
        try:
            connection.request(method, target, body, headers)
            answer = connection.getresponse()
            text = answer.read().decode()
        finally:
            connection.close()
        with contextlib.suppress(ValueError):
            return answer.status, json.loads(text)
        return answer.status, text

    def session(self, **more):
        """Fills in idwcc's form."""
        _, now = self.idwcc("GET", "/api/session")
        url = self.daemon.url
        now.update({"authorization_endpoint": url + "/authorize", "token_endpoint": url + "/token",
                    "revocation_endpoint": url + "/revoke", "client_id": self.one.client_id,
                    "client_secret": self.one.secret, "redirect_uri": self.one.redirect, "scope": "all",
                    "auth_method": BY_GET, "token_method": BASIC, "issuer": url, **more})
        status, said = self.idwcc("POST", "/api/session", now)
        self.assertEqual(status, 200, said)

    def done(self, answer):
        self.assertEqual(answer[0], 200, answer)
        return answer[1]

    def now(self):
        return self.done(self.idwcc("GET", "/api/session"))

    def sign_in(self, **more):
        asked = urllib.parse.urlsplit(self.done(self.idwcc("PUT", "/api/auth", **more))["url"])
        back = Browser(self.daemon, self.source).walk(f"{asked.path}?{asked.query}", PATIENT)
        self.done(self.idwcc("POST", "/api/parseRedirectTo", redirectTo=back))
        self.assertTrue(self.now()["code"])

    def test_codeWithPkceThenRefreshThenRevocation(self):
        for method in (BASIC, POST):
            with self.subTest(method):
                self.session(response_type=CODE, pkce_method=S256, token_method=method)
                for what in ("pkce", "state"):
                    self.done(self.idwcc("PUT", "/api/generate", property=what))
                self.sign_in(use_par="false")
                self.done(self.idwcc("PUT", "/api/token"))
                first = self.now()
                self.assertTrue(self.works(first["access_token"]))
                self.session(response_type=REFRESH)
                self.done(self.idwcc("PUT", "/api/token"))
                second = self.now()
                self.assertNotEqual(second["access_token"], first["access_token"])
                self.session(token_target=second["access_token"], token_target_type_hint="access_token")
                self.done(self.idwcc("PUT", "/api/revoke", authentication="client", access_token=""))
                self.assertFalse(self.works(second["access_token"]))

    def test_clientCredentials(self):
        self.session(response_type=CLIENT_CREDENTIALS)
        self.done(self.idwcc("PUT", "/api/token"))
        said = self.api("GET", "/api/v1/admin/me", token=self.now()["access_token"])
        self.assertEqual(said["user"]["email"], ADMINISTRATOR)

    def test_wrongSecretIsReported(self):
        self.session(response_type=CLIENT_CREDENTIALS, client_secret="wrong")
        status, said = self.idwcc("PUT", "/api/token")
        self.assertIn(status, (400, 403), said)
        self.assertFalse(self.now().get("access_token"))


if __name__ == "__main__":
    if not shutil.which("idwcc"):
        print("idwcc is missing: skipped; ./tests/run installs it")
        sys.exit(77)
    unittest.main(verbosity=2)

"""Pushed authorization requests (RFC 9126)."""

import socket
import unittest

from harness import Browser
from world import PATIENT, World, basic, pkce, together


class Pushed(World):
    def setUp(self):
        super().setUp()
        self.one = self.any_client()

    def push(self, client=None, **fields):
        client = client or self.one
        asked = {"response_type": "code", "redirect_uri": client.redirect, "scope": "all", "state": "a state", **fields}
        return self.endpoint("/par", client, **{n: v for n, v in asked.items() if v is not None})

    def query(self, request_uri, client=None):
        return self.request_of(client or self.one, request_uri=request_uri, response_type=None, redirect_uri=None, scope=None,
                               state=None)

    def walked(self, request_uri, client=None, browser=None):
        return (browser or Browser(self.daemon, self.source)).walk("/authorize?" + self.query(request_uri, client), PATIENT)

    def test_pushedRequestLeadsToACode(self):
        """RFC 9126 §2, §4"""
        verifier, challenge = pkce()
        said = self.push(code_challenge=challenge, code_challenge_method="S256")
        self.assertEqual(said.status, 201, said)
        self.assertRegex(said["request_uri"], "^urn:ietf:params:oauth:request_uri:.{32,}")
        self.assertLessEqual(said["expires_in"], 600)
        self.assertEqual(said.headers["Cache-Control"], "no-store")
        back = self.walked(said["request_uri"])
        self.assertTrue(back.startswith(self.one.redirect + "?code="), back)
        code = back.partition("code=")[2].partition("&")[0]
        self.assertEqual(self.redeem(self.one, code, verifier).status, 200)

    def test_requestUriIsGoodForOneCode(self):
        """RFC 9126 §4, §7.3"""
        uri = self.push()["request_uri"]
        browser = Browser(self.daemon, self.source)
        self.walked(uri, browser=browser)
        status, headers, _ = browser.fetch("GET", "/authorize?" + self.query(uri))
        self.assertNotIn("code=", headers["Location"] or "")
        self.assertIn(status, (302, 400))

    def test_twentyUsesAtOnceYieldOneCode(self):
        """RFC 9126 §7.3"""
        browser = Browser(self.daemon, self.source)
        self.authorize(self.one, PATIENT, browser)
        uri = self.push()["request_uri"]

        def use(n):
            other = Browser(self.daemon, self.source)
            other.cookies.update(browser.cookies)
            return other.fetch("GET", "/authorize?" + self.query(uri))

        answers = together(20, use)
        codes = [a for a in answers if "code=" in (a[1]["Location"] or "")]
        self.assertEqual(len(codes), 1, [a[0] for a in answers])

    def test_anotherClientsRequestUriIsRefused(self):
        """RFC 9126 §2.2: bound to the client"""
        other = self.client()
        uri = self.push()["request_uri"]
        said = self.ask("GET", "/authorize?" + self.query(uri, other))
        self.assertNotIn("code=", said.headers["Location"] or "")
        self.assertIn(said.status, (302, 400))
        self.assertTrue(self.walked(uri).startswith(self.one.redirect + "?code="))

    def test_unknownRequestUriShowsAPage(self):
        """RFC 9126 §4"""
        for uri in ("urn:ietf:params:oauth:request_uri:" + "A" * 43, "urn:ietf:params:oauth:request_uri:"):
            with self.subTest(uri):
                self.assertPage(self.ask("GET", "/authorize?" + self.query(uri)))

    def test_expiredRequestUriShowsAPage(self):
        """RFC 9126 §2.2, §4"""
        uri = self.push()["request_uri"]
        with self.database() as database:
            database.execute("UPDATE pushed_request SET expires_time = 1")
        self.assertPage(self.ask("GET", "/authorize?" + self.query(uri)))

    def test_requestUriOfAnotherPlaceIsNeverFetched(self):
        """RFC 9101 §10.4.1; OpenID Connect Core §3.1.2.6: no server of anybody's choice is called"""
        with socket.create_server(("127.0.0.1", 0)) as listening:
            port = listening.getsockname()[1]
            for uri in (f"http://127.0.0.1:{port}/request", "https://evil.example/request", "file:///etc/passwd", "data:,x"):
                with self.subTest(uri):
                    said = self.ask("GET", "/authorize?" + self.query(uri))
                    self.assertRedirected(said, self.one, error="request_uri_not_supported")
            listening.settimeout(0.5)
            with self.assertRaises(TimeoutError):
                listening.accept()

    def test_requestUriInsidePushedRequestIsRefused(self):
        """RFC 9126 §2.1"""
        self.assertRefused(self.push(request_uri="urn:ietf:params:oauth:request_uri:x"), "invalid_request")

    def test_parametersBesideARequestUriChangeNothing(self):
        """RFC 9126 §4: what was pushed counts"""
        uri = self.push(scope="all")["request_uri"]
        browser = Browser(self.daemon, self.source)
        extra = "&redirect_uri=https%3A%2F%2Fevil.example&scope=profile&state=other"
        status, headers, _ = browser.fetch("GET", "/authorize?" + self.query(uri) + extra)
        self.assertNotIn("evil.example", headers["Location"] or "")
        self.assertIn(status, (200, 400))

    def test_pushingNeedsAuthentication(self):
        """RFC 9126 §2"""
        fields = {"response_type": "code", "redirect_uri": self.one.redirect, "client_id": self.one.client_id}
        self.assertRefused(self.post("/par", fields), "invalid_client", 401)
        self.assertRefused(self.post("/par", {**fields, "client_secret": "wrong"}), "invalid_client", 401)

    def test_pushedRequestIsCheckedAtOnce(self):
        """RFC 9126 §2.1, §2.3"""
        self.assertRefused(self.push(redirect_uri="https://evil.example"), "invalid_request")
        self.assertEqual(self.push(response_type="token").status, 400)
        self.assertRefused(self.push(scope="no_such_scope"), "invalid_scope")
        self.assertRefused(self.push(code_challenge="a" * 43, code_challenge_method="plain"), "invalid_request")
        self.assertRefused(self.push(self.client(is_public=True)), "invalid_request")

    def test_otherMethodsAreNotAllowed(self):
        """RFC 9126 §2.3"""
        said = self.ask("GET", "/par")
        self.assertEqual((said.status, "POST" in said.headers["Allow"]), (405, True))

    def test_clientOfAnotherIdInTheFormIsRefused(self):
        """RFC 9126 §2.1"""
        other = self.client()
        said = self.post("/par", {"response_type": "code", "client_id": other.client_id, "redirect_uri": other.redirect},
                         basic(self.one.client_id, self.one.secret))
        self.assertRefused(said, "invalid_request")


if __name__ == "__main__":
    unittest.main(verbosity=2)

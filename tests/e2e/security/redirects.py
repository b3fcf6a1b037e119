"""Where a browser may be sent: to a registered address, to the letter, or nowhere (RFC 6749 §3.1.2, RFC 9700 §2.1)."""

import secrets
import unittest

from world import PATIENT, World

REGISTERED = "https://client.example.org/back"
NEIGHBOURS = {
    "aQuery": REGISTERED + "?next=1",
    "anEmptyQuery": REGISTERED + "?",
    "aFragment": REGISTERED + "#top",
    "userInfo": "https://client.example.org@evil.example/back",
    "userInfoOfItsOwn": "https://user@client.example.org/back",
    "aDotSegment": "https://client.example.org/x/../back",
    "aDotSegmentAtTheEnd": REGISTERED + "/..",
    "anEncodedSlash": "https://client.example.org%2Fback",
    "aDoubleEncodedSlash": "https://client.example.org/%252Fback",
    "anEncodedDotSegment": "https://client.example.org/x/%2e%2e/back",
    "dotsAndASemicolon": "https://client.example.org/..;/back",
    "anotherCaseOfTheHost": "https://CLIENT.example.org/back",
    "anotherCaseOfThePath": "https://client.example.org/Back",
    "anotherCaseOfTheScheme": "HTTPS://client.example.org/back",
    "anotherPort": "https://client.example.org:8443/back",
    "theDefaultPort": "https://client.example.org:443/back",
    "anotherScheme": "http://client.example.org/back",
    "aPrefix": "https://client.example.org/bac",
    "aSuffix": REGISTERED + "er",
    "aSlashAtTheEnd": REGISTERED + "/",
    "aSubdomain": "https://www.client.example.org/back",
    "aHostThatEndsWithIt": "https://evilclient.example.org/back",
    "aHostThatBeginsWithIt": "https://client.example.org.evil.example/back",
    "aDotAsWildcard": "https://clientxexample.org/back",
    "aBackslash": "https://client.example.org\\@evil.example/back",
    "aBlankInFront": " " + REGISTERED,
    "ABlankBehind": REGISTERED + " ",
    "aNulBehind": REGISTERED + "\0",
    "aLineEnd": REGISTERED + "\r\nLocation: https://evil.example",
    "aUnicodeDot": "https://client。example.org/back",
    "javascript": "javascript:alert(1)",
    "data": "data:text/html,x",
    "noScheme": "//client.example.org/back",
    "onlyThePath": "/back",
    "localhostForALoopback": "http://localhost/back",
}


class Redirects(World):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.source = "127.9.0.1"
        cls.one = cls.client(cls("runTest"), redirect=REGISTERED)

    def runTest(self):
        """Only to make an instance."""

    def asked(self, client, **parameters):
        return self.ask("GET", "/authorize?" + self.request_of(client, **parameters))

    def test_unregisteredAddressShowsAPage(self):
        """RFC 6749 §3.1.2.4"""
        self.assertPage(self.asked(self.one, redirect_uri="https://evil.example/back"))

    def test_nothingThatResemblesARegisteredAddressIsOne(self):
        """RFC 9700 §2.1: exact string matching"""
        for what, address in NEIGHBOURS.items():
            with self.subTest(what):
                said = self.asked(self.one, redirect_uri=address)
                self.assertPage(said)
                self.assertNotIn(b"evil.example", said.body)

    def test_neighboursAreRefusedWhileSomebodyIsSignedInAndConsented(self):
        """RFC 9700 §4.1: the remembered consent must not carry a code to another address"""
        from harness import Browser
        browser = Browser(self.daemon, self.source)
        self.authorize(self.one, PATIENT, browser)
        again = browser.fetch("GET", "/authorize?" + self.request_of(self.one))
        self.assertEqual(again[0], 302)
        for what, address in NEIGHBOURS.items():
            with self.subTest(what):
                status, headers, _ = browser.fetch("GET", "/authorize?" + self.request_of(self.one, redirect_uri=address))
                self.assertEqual(status, 400)
                self.assertNotIn("Location", headers)

    def test_missingAddressWhileSeveralAreRegisteredShowsAPage(self):
        """RFC 6749 §3.1.2.3"""
        two = self.client(redirect_urls=[REGISTERED, "https://client.example.org/other"])
        self.assertPage(self.asked(two, redirect_uri=None))

    def test_emptyAddressWhileSeveralAreRegisteredShowsAPage(self):
        """RFC 6749 §3.1.2.3; an empty parameter counts as left out (§3.1)"""
        two = self.client(redirect_urls=[REGISTERED, "https://client.example.org/other"])
        self.assertPage(self.asked(two, redirect_uri=""))

    def test_repeatedAddressShowsAPage(self):
        """RFC 6749 §3.1: no parameter twice"""
        query = self.request_of(self.one)
        for other in ("https%3A%2F%2Fevil.example", "https%3A%2F%2Fclient.example.org%2Fback"):
            self.assertPage(self.ask("GET", f"/authorize?{query}&redirect_uri={other}"))
            self.assertPage(self.ask("GET", f"/authorize?redirect_uri={other}&{query}"))

    def test_unknownClientShowsAPageWhateverAddressItNames(self):
        """RFC 6749 §4.1.2.1"""
        stranger = self.one._replace(client_id=secrets.token_hex(8))
        self.assertPage(self.asked(stranger))

    def test_errorPageTellsThePersonNothingAboutWhatIsRegistered(self):
        """RFC 9700 §4.11"""
        said = self.asked(self.one, redirect_uri="https://evil.example/back")
        for secret in ("client.example.org", "evil.example", self.one.client_id):
            self.assertNotIn(secret, said.text)

    def test_anotherApplicationsAddressIsNotMine(self):
        """RFC 6749 §10.6"""
        other = self.client(redirect="https://another.example.org/back")
        self.assertPage(self.asked(self.one, redirect_uri=other.redirect))

    def test_onlyTheAddressItselfIsLoopbackAndOnlyItsPortIsFree(self):
        """RFC 8252 §7.3, §8.3"""
        native = self.client(redirect="http://127.0.0.1/back", is_public=True)
        challenge = {"code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "code_challenge_method": "S256"}
        for port in ("", ":80", ":1024", ":49152", ":65535"):
            with self.subTest(port):
                said = self.asked(native, redirect_uri=f"http://127.0.0.1{port}/back", **challenge)
                self.assertEqual(said.status, 200, said)
        for address in ("http://127.0.0.1:0/back", "http://127.0.0.1:65536/back", "http://127.0.0.1:080/back",
                        "http://127.0.0.1:/back", "http://127.0.0.1:80x/back", "http://127.0.0.1:80@evil.example/back",
                        "https://127.0.0.1/back", "http://127.0.0.1:80/other", "http://127.0.0.1:80/back/",
                        "http://127.0.0.2/back", "http://127.1/back", "http://2130706433/back", "http://localhost/back",
                        "http://[::1]/back", "http://0x7f000001/back", "http://127.0.0.1.evil.example/back"):
            with self.subTest(address):
                self.assertPage(self.asked(native, redirect_uri=address, **challenge))

    def test_dangerousAddressesCannotBeRegistered(self):
        """RFC 6749 §3.1.2, RFC 8252 §7.1, RFC 9700 §4.1"""
        for address in ("javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
                        "blob:https://client.example.org/x", "about:blank", "https://client.example.org/back#top",
                        "https://user:password@client.example.org/back", "https://*.example.org/back",
                        "https://client.example.org/a/../back", "https://client.example.org/%2e%2e/back", "/back",
                        "//client.example.org/back", "https://", "https:///back", "https://client.example.org/b ack",
                        "https://client.example.org\\back", "https://cliént.example.org/back",
                        "https://client.example.org/back\n", "https://client.example.org:99999/back", "ftp://x.example/back",
                        "x" * 300):
            with self.subTest(address):
                said = self.api("POST", "/api/v1/applications",
                                {"name": "Dangerous", "scope": "all", "description": "x", "website_url": "https://x.example",
                                 "image_url": "https://x.example/a.png", "redirect_url": address})
                self.assertEqual(said.status, 400, said)
                self.assertIn("redirect_url", " ".join(e["field"] for e in said["errors"]))
                changed = self.api("PUT", f"/api/v1/application/{self.one.id}", {"redirect_urls": [REGISTERED, address]})
                self.assertEqual(changed.status, 400, changed)

    def test_decisionRecordTellsTheAdministratorTheFirstCharacterThatDiffers(self):
        """Contract §5: the person is told nothing, the administrator everything"""
        said = self.asked(self.one, redirect_uri=REGISTERED + "er")
        record = self.api("GET", f"/api/v1/admin/traces/{said.headers['X-Trace-Id']}")
        check = next(c for c in record["checks"] if c["name"] == "redirect address")
        self.assertEqual(check["outcome"], "refused")
        self.assertEqual(check["registered"], [{"value": REGISTERED, "first_difference": len(REGISTERED)}])


if __name__ == "__main__":
    unittest.main(verbosity=2)

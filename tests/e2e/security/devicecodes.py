"""The device authorization grant (RFC 8628)."""

import re
import unittest
import urllib.parse

from harness import Browser, DEMO_PASSWORD, forms
from world import OTHER_PATIENT, PATIENT, Said, World, basic, together

GRANT = "urn:ietf:params:oauth:grant-type:device_code"


class DeviceCodes(World):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        world = cls("test_approvedCodeYieldsTokens")
        world.setUp()
        cls.one = world.client(grant_types=[GRANT, "refresh_token", "authorization_code"])

    def start(self, client=None, **fields):
        said = self.endpoint("/device_authorization", client or self.one, scope=fields.pop("scope", "all"), **fields)
        self.assertEqual(said.status, 200, said)
        return said

    def poll(self, started, client=None):
        return self.endpoint("/token", client or self.one, grant_type=GRANT, device_code=started["device_code"])

    def page(self, started, person=PATIENT, decision="allow", code=None):
        """A person at /device: signs in, types the code, decides."""
        browser = Browser(self.daemon, self.source)
        target = "/device?" + urllib.parse.urlencode({"user_code": code or started["user_code"]})
        said = browser.fetch("GET", target)
        for _ in range(6):
            if said[0] in (302, 303):
                said = browser.fetch("GET", said[1]["Location"])
                continue
            found = forms(said[2])
            pressed = next((b[1] for f in found for b in f["buttons"] if b[1] == decision), None)
            form = next((f for f in found if any(b[1] == decision for b in f["buttons"])),
                        next((f for f in found if any(x[2] in ("text", "password") for x in f["fields"])), None))
            if not form:
                return Said(said[0], said[1], said[2].encode())
            given = {name: {"password": DEMO_PASSWORD}.get(kind, person) for name, _, kind in form["fields"] if kind in ("text", "password")}
            if "user_code" in given:
                given["user_code"] = code or started["user_code"]
            said = browser.fetch("POST", *browser.filled(browser.pages[-1][1], form, given, pressed))
            if pressed:
                return Said(said[0], said[1], said[2].encode())
        return Said(said[0], said[1], said[2].encode())

    def test_approvedCodeYieldsTokens(self):
        """RFC 8628 §3"""
        started = self.start()
        self.assertEqual(started.headers["Cache-Control"], "no-store")
        self.assertTrue(started["verification_uri"].startswith(self.daemon.url))
        self.assertIn(urllib.parse.quote(started["user_code"]), started["verification_uri_complete"])
        self.assertLessEqual(started["expires_in"], 1800)
        self.page(started)
        said = self.poll(started)
        self.assertEqual(said.status, 200, said)
        self.assertTrue(self.works(said["access_token"]))
        self.assertRefused(self.poll(started), "invalid_grant")

    def test_pendingThenSlowDown(self):
        """RFC 8628 §3.5"""
        started = self.start()
        self.assertRefused(self.poll(started), "authorization_pending")
        self.assertRefused(self.poll(started), "slow_down")

    def test_deniedCodeIsAccessDenied(self):
        """RFC 8628 §3.5"""
        started = self.start()
        self.page(started, decision="deny")
        self.assertRefused(self.poll(started), "access_denied")

    def test_twentyPollsAtOnceYieldTokensOnce(self):
        """RFC 8628 §3.5"""
        started = self.start()
        self.page(started)
        answers = together(20, lambda n: self.poll(started))
        self.assertEqual(sum(a.status == 200 for a in answers), 1, answers)

    def test_expiredCodeIsExpired(self):
        """RFC 8628 §3.5"""
        started = self.start()
        with self.database() as database:
            database.execute("UPDATE device_request SET expires_time = 1")
        self.assertRefused(self.poll(started), "expired_token")

    def test_anotherClientsCodeIsRefused(self):
        """RFC 8628 §3.4"""
        started = self.start()
        other = self.client(grant_types=[GRANT])
        self.page(started)
        self.assertRefused(self.poll(started, other), "invalid_grant")
        self.assertEqual(self.poll(started).status, 200)

    def test_unknownDeviceCodeIsRefused(self):
        """RFC 8628 §3.5"""
        for code in ("x", "A" * 43, "é"):
            self.assertRefused(self.endpoint("/token", self.one, grant_type=GRANT, device_code=code), "invalid_grant")

    def test_applicationWithoutTheGrantIsRefused(self):
        """RFC 8628 §3.1"""
        said = self.endpoint("/device_authorization", self.any_client(), scope="all")
        self.assertRefused(said, "unauthorized_client")

    def test_scopeBeyondTheApplicationsIsRefused(self):
        """RFC 8628 §3.1"""
        self.assertRefused(self.endpoint("/device_authorization", self.one, scope="no_such_scope"), "invalid_scope")

    def test_startingNeedsTheClientsProof(self):
        """RFC 8628 §3.1"""
        said = self.post("/device_authorization", {"scope": "all"}, basic(self.one.client_id, "wrong"))
        self.assertRefused(said, "invalid_client", 401)

    def test_accessPolicyIsKept(self):
        """RFC 8628 §3.5; RFC 6749 §5.2: whoever was disabled since they allowed it gets nothing"""
        started = self.start()
        self.page(started, OTHER_PATIENT)
        with self.database() as database:
            database.execute("UPDATE account SET state = 0 WHERE email = ?", (OTHER_PATIENT,))
        try:
            self.assertRefused(self.poll(started), "invalid_grant")
        finally:
            with self.database() as database:
                database.execute("UPDATE account SET state = 5 WHERE email = ?", (OTHER_PATIENT,))

    def test_resourceAskedForIsWhereTheTokensAreGood(self):
        """RFC 8707 §2, §2.2"""
        lab = "https://lab.example/api"
        client = self.client(grant_types=[GRANT, "refresh_token"], resources=[lab])
        self.assertRefused(self.endpoint("/device_authorization", client, scope="all", resource="https://evil.example"),
                           "invalid_target")
        started = self.start(client, resource=lab)
        self.page(started)
        said = self.poll(started, client)
        self.assertEqual(said.status, 200, said)
        self.assertEqual(self.endpoint("/introspect", client, token=said["access_token"])["aud"], [lab])
        self.assertFalse(self.works(said["access_token"]))

    def test_slowDownLengthensTheInterval(self):
        """RFC 8628 §3.5: by five seconds, for this and all that follow"""
        started = self.start()
        for _ in range(3):
            self.poll(started)
        with self.database() as database:
            longest = database.execute("SELECT interval_seconds FROM device_request ORDER BY id DESC LIMIT 1").fetchone()[0]
        self.assertEqual(longest, started["interval"] + 10)

    def test_userCodesAreHardToGuess(self):
        """RFC 8628 §5.1, §6.1"""
        codes = {self.start()["user_code"] for _ in range(20)}
        self.assertEqual(len(codes), 20)
        for code in codes:
            self.assertGreaterEqual(len(re.sub("[^A-Za-z0-9]", "", code)), 8)

    def test_guessesOfUserCodesAreThrottled(self):
        """RFC 8628 §5.1"""
        browser = Browser(self.daemon, self.source)
        browser.walk("/authorize?" + self.request_of(self.any_client()), PATIENT)
        statuses = []
        for n in range(80):
            status, _, text = browser.fetch("GET", f"/device?user_code=BBBB-{n:04d}".replace("0", "B"))
            if status == 200 and (form := next((f for f in forms(text) if any(x[0] == "user_code" for x in f["fields"])), None)):
                status, _, _ = browser.fetch("POST", *browser.filled("/device", form, {"user_code": f"BCDF-GH{n:02d}"}))
            statuses.append(status)
            if status == 429:
                break
        self.assertIn(429, statuses)

    def test_pageCannotBeFramedAndIsNotStored(self):
        """RFC 8628 §5.4"""
        said = self.ask("GET", "/device")
        self.assertIn(said.status, (200, 302, 303))
        self.assertEqual(said.headers["Cache-Control"], "no-store")
        self.assertEqual(said.headers["X-Frame-Options"], "DENY")

    def test_completeAddressStillAsks(self):
        """RFC 8628 §3.3.1, §5.4: a link alone approves nothing"""
        started = self.start()
        browser = Browser(self.daemon, self.source)
        browser.walk("/authorize?" + self.request_of(self.any_client()), OTHER_PATIENT)
        browser.fetch("GET", "/device?user_code=" + started["user_code"])
        self.assertRefused(self.poll(started), "authorization_pending")

    def test_approvalNeedsTheFormsToken(self):
        """RFC 6749 §10.12"""
        started = self.start()
        browser = Browser(self.daemon, self.source)
        browser.walk("/authorize?" + self.request_of(self.any_client()), PATIENT)
        _, _, text = browser.fetch("GET", "/device?user_code=" + started["user_code"])
        form = next(f for f in forms(text) if f["method"] == "POST")
        browser.fetch("POST", *browser.filled("/device", form, {"csrf": "x", "user_code": started["user_code"]}, "allow"))
        self.assertRefused(self.poll(started), "authorization_pending")


if __name__ == "__main__":
    unittest.main(verbosity=2)

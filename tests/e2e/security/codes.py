"""Authorization codes and PKCE at the token endpoint (RFC 6749 §4.1.2 to §4.1.4, RFC 7636, RFC 9700 §2.1.1)."""

import unittest

from world import OTHER_PATIENT, PATIENT, World, pkce, together


class Codes(World):
    def setUp(self):
        super().setUp()
        self.one = self.any_client()

    def test_codeRedeemsOnce(self):
        """RFC 6749 §4.1.2"""
        code, verifier = self.code(self.one)
        self.assertEqual(self.redeem(self.one, code, verifier).status, 200)
        self.assertRefused(self.redeem(self.one, code, verifier), "invalid_grant")

    def test_reuseRevokesEveryTokenFromIt(self):
        """RFC 6749 §4.1.2, §10.5"""
        code, verifier = self.code(self.one)
        first = self.redeem(self.one, code, verifier)
        second = self.refresh(self.one, first["refresh_token"])
        self.assertTrue(self.works(first["access_token"]) and self.works(second["access_token"]))
        again = self.redeem(self.one, code, verifier)
        self.assertRefused(again, "invalid_grant")
        self.assertFalse(self.works(first["access_token"]))
        self.assertFalse(self.works(second["access_token"]))
        self.assertRefused(self.refresh(self.one, second["refresh_token"]), "invalid_grant")
        self.assertIn("code.reuse_detected", [e["event"] for e in self.audit(again.headers["X-Trace-Id"])])

    def test_reuseWithAnotherVerifierIsFoundToo(self):
        """RFC 9700 §4.5: a thief does not have the verifier"""
        code, verifier = self.code(self.one)
        first = self.redeem(self.one, code, verifier)
        self.assertRefused(self.redeem(self.one, code, pkce()[0]), "invalid_grant")
        self.assertFalse(self.works(first["access_token"]))

    def test_twentyRedemptionsAtOnceSucceedExactlyOnce(self):
        """RFC 6749 §10.5; RFC 9700 §4.5.3"""
        for client in (self.one, self.client(is_public=True)):
            code, verifier = self.code(client)
            answers = together(20, lambda n: self.redeem(client, code, verifier))
            good = [a for a in answers if a.status == 200]
            self.assertEqual(len(good), 1, answers)
            for answer in answers:
                if answer.status != 200:
                    self.assertRefused(answer, "invalid_grant")
            # The nineteen others were reuse: nothing that came from the code is trusted any more.
            self.assertFalse(self.works(good[0]["access_token"]))
            self.assertRefused(self.refresh(client, good[0]["refresh_token"]), "invalid_grant")

    def test_codeOfAnotherClientIsRefusedAndStaysGood(self):
        """RFC 6749 §4.1.3, §5.2"""
        code, verifier = self.code(self.one)
        other = self.client()
        self.assertRefused(self.redeem(other, code, verifier, redirect_uri=self.one.redirect), "invalid_grant")
        self.assertEqual(self.redeem(self.one, code, verifier).status, 200)

    def test_anotherRedirectAddressIsRefused(self):
        """RFC 6749 §4.1.3: identical"""
        two = self.client(redirect_urls=["https://client.example.org/back", "https://client.example.org/other"])
        for address in ("https://client.example.org/other", "https://client.example.org/back/", "HTTPS://client.example.org/back"):
            with self.subTest(address):
                code, verifier = self.code(two)
                self.assertRefused(self.redeem(two, code, verifier, redirect_uri=address), "invalid_grant")

    def test_missingRedirectAddressIsRefused(self):
        """RFC 6749 §4.1.3: required when the authorization request had one"""
        code, verifier = self.code(self.one)
        said = self.endpoint("/token", self.one, grant_type="authorization_code", code=code, code_verifier=verifier)
        self.assertEqual(said.status, 400)
        self.assertIn(said["error"], ("invalid_request", "invalid_grant"))

    def test_loopbackPortIsRepeatedToTheDigit(self):
        """RFC 6749 §4.1.3, RFC 8252 §7.3"""
        native = self.client(redirect="http://127.0.0.1/back", is_public=True)
        code, verifier = self.code(native, redirect_uri="http://127.0.0.1:50001/back")
        self.assertRefused(self.redeem(native, code, verifier, redirect_uri="http://127.0.0.1:50002/back"), "invalid_grant")
        self.assertEqual(self.redeem(native, code, verifier, redirect_uri="http://127.0.0.1:50001/back").status, 200)

    def test_expiredCodeIsRefused(self):
        """RFC 6749 §4.1.2"""
        code, verifier = self.code(self.one)
        with self.database() as database:
            database.execute("UPDATE authorization_code SET expires_time = created_time + 1 "
                             "WHERE created_time = (SELECT max(created_time) FROM authorization_code)")
        self.assertRefused(self.redeem(self.one, code, verifier), "invalid_grant")

    def test_codeLivesTenMinutesAtTheMost(self):
        """RFC 6749 §4.1.2"""
        self.code(self.one)
        with self.database() as database:
            longest = database.execute("SELECT max(expires_time - created_time) FROM authorization_code").fetchone()[0]
        self.assertLessEqual(longest, 600 * 10**6)

    def test_unknownCodeIsRefused(self):
        """RFC 6749 §5.2"""
        for code in ("x", "A" * 43, "A" * 5000, "é", "\0", "%00", "' OR '1'='1"):
            with self.subTest(code[:20]):
                self.assertRefused(self.redeem(self.one, code, pkce()[0]), "invalid_grant")

    def test_wrongVerifierIsRefused(self):
        """RFC 7636 §4.6"""
        verifier, challenge = pkce()
        for wrong in (pkce()[0], verifier[:-1], verifier + "A", verifier.swapcase(), challenge, "x" * 42, "x" * 129,
                      verifier[:-1] + " ", verifier[:-1] + "é"):
            with self.subTest(wrong[:50]):
                code = self.authorize(self.one, code_challenge=challenge, code_challenge_method="S256")["code"]
                self.assertRefused(self.redeem(self.one, code, wrong), "invalid_grant")

    def test_missingVerifierIsRefused(self):
        """RFC 7636 §4.6, RFC 9700 §2.1.1"""
        for more in ({}, {"code_verifier": ""}):
            code, _ = self.code(self.one)
            said = self.endpoint("/token", self.one, grant_type="authorization_code", code=code,
                                 redirect_uri=self.one.redirect, **more)
            self.assertRefused(said, "invalid_grant")

    def test_verifierWithoutAChallengeIsRefused(self):
        """RFC 9700 §2.1.1: no downgrade"""
        code = self.authorize(self.one)["code"]
        self.assertRefused(self.redeem(self.one, code, pkce()[0]), "invalid_grant")

    def test_wrongVerifierLeavesTheCodeToItsOwner(self):
        """RFC 9700 §4.5: who injects a code must not spend it"""
        code, verifier = self.code(self.one)
        self.assertRefused(self.redeem(self.one, code, pkce()[0]), "invalid_grant")
        self.assertEqual(self.redeem(self.one, code, verifier).status, 200)

    def test_codeOfADisabledApplicationIsRefused(self):
        """RFC 6749 §5.2"""
        gone = self.client()
        code, verifier = self.code(gone)
        self.assertEqual(self.api("DELETE", f"/api/v1/application/{gone.id}").status, 204)
        self.assertRefused(self.redeem(gone, code, verifier), "invalid_client", 401)
        self.assertEqual(self.api("POST", f"/api/v1/admin/application/{gone.id}/restore").status, 200)
        self.assertRefused(self.redeem(gone, code, verifier), "invalid_grant")

    def test_codeIsRefusedOnceItsConsentIsTakenBack(self):
        """RFC 6749 §4.1.3"""
        client = self.client()
        code, verifier = self.code(client, OTHER_PATIENT)
        mine = self.api("GET", "/api/v1/authorized-applications?limit=1000", person=OTHER_PATIENT)
        consent = next(row for row in mine["results"] if row["application_id"] == client.id)
        said = self.api("DELETE", f"/api/v1/authorized-application/{consent['id']}", person=OTHER_PATIENT)
        self.assertEqual(said.status, 204, said)
        self.assertRefused(self.redeem(client, code, verifier), "invalid_grant")

    def test_onlyHashesOfCodesAndTokensAreKept(self):
        """RFC 6819 §5.1.4.1.3"""
        code, verifier = self.code(self.one)
        tokens = self.redeem(self.one, code, verifier)
        folder = self.folder.name
        import subprocess
        for secret in (code, tokens["access_token"], tokens["refresh_token"], self.one.secret, verifier):
            found = subprocess.run(["grep", "-rlF", "--", secret, folder], capture_output=True, text=True, check=False)
            self.assertEqual(found.stdout, "", "kept in the clear")


if __name__ == "__main__":
    unittest.main(verbosity=2)

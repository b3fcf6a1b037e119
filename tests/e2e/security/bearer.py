"""Access tokens at the interfaces they open (RFC 6750, RFC 9700 §2.2, §4.9)."""

import json
import time
import unittest

from jose import Key, b64, jwt, opened
from world import CLINICIAN, DEVELOPER, PATIENT, World, bearer

PROTECTED = ("/api/v1/applications", "/api/v1/admin/me", "/api/v1/admin/audit", "/api/v1/admin/traces", "/api/v1/devices",
             "/api/v1/metrics", "/api/v1/quantity-samples", "/applications", "/api/v1/authorized-applications",
             "/api/v1/admin/patients", "/api/v1/admin/users")


class Bearer(World):
    def assertChallenged(self, said, status=401, error="invalid_token"):
        """RFC 6750 §3"""
        self.assertEqual(said.status, status, said)
        challenge = said.headers["WWW-Authenticate"]
        self.assertRegex(challenge, "^Bearer ")
        if error:
            self.assertIn(f'error="{error}"', challenge)
        else:
            self.assertNotIn("error", challenge)

    def test_noTokenIsChallengedWithoutAnError(self):
        """RFC 6750 §3: no error code when no credentials came"""
        for target in PROTECTED:
            with self.subTest(target):
                self.assertChallenged(self.ask("GET", target), error=None)

    def test_unknownTokenIsInvalid(self):
        """RFC 6750 §3.1"""
        for token in ("x", "A" * 43, "A" * 5000, "ey.J.x", "' OR 1=1 --", "a b", "a\tb", "%00"):
            for target in PROTECTED[:3]:
                with self.subTest(token[:20], target=target):
                    self.assertChallenged(self.ask("GET", target, headers=bearer(token)))

    def test_tokenWithOneCharacterChangedIsInvalid(self):
        """RFC 6750 §5.2"""
        token = self.password(PATIENT)["access_token"]
        for n in range(len(token)):
            wrong = token[:n] + ("A" if token[n] != "A" else "B") + token[n + 1:]
            # The last of 43 characters carries 4 bits: another one may decode alike, and must be refused all the same.
            self.assertFalse(self.works(wrong), f"character {n}")
        self.assertTrue(self.works(token))

    def test_tokenInTheQueryIsRefused(self):
        """RFC 9700 §4.3.2, RFC 6750 §2.3"""
        token = self.token(PATIENT)
        for target in PROTECTED:
            with self.subTest(target):
                said = self.ask("GET", f"{target}?access_token={token}")
                self.assertChallenged(said, 400, "invalid_request")
                self.assertNotIn(token, said.text)
                self.assertEqual(self.ask("GET", f"{target}?access_token={token}", headers=bearer(token)).status, 400)

    def test_tokenInTheBodyIsRefused(self):
        """RFC 6750 §2.2 is not offered: one way in"""
        said = self.post("/api/v1/applications", {"access_token": self.token(PATIENT)})
        self.assertChallenged(said, error=None)

    def test_otherSchemesAreRefused(self):
        """RFC 6750 §2.1"""
        token = self.token(PATIENT)
        for header in (f"Token {token}", f"Basic {token}", token, f"Bearer{token}", "Bearer", "Bearer ", f"Bearer {token} x",
                       f"Bearer {token},{token}"):
            with self.subTest(header):
                self.assertEqual(self.ask("GET", "/api/v1/admin/me", headers={"Authorization": header}).status, 401)
        self.assertEqual(self.ask("GET", "/api/v1/admin/me", headers={"Authorization": f"bEaReR {token}"}).status, 200)

    def test_expiredTokenIsInvalid(self):
        """RFC 6750 §3.1"""
        token = self.password(PATIENT)["access_token"]
        with self.database() as database:
            database.execute("UPDATE token_issue SET access_expires_time = 1 WHERE id = (SELECT max(id) FROM token_issue)")
        self.assertChallenged(self.ask("GET", "/api/v1/admin/me", headers=bearer(token)))

    def test_tokenForAnotherResourceIsInvalid(self):
        """RFC 8707 §2, RFC 9700 §2.3: what is good elsewhere opens nothing here"""
        client = self.client(resources=["https://lab.example/api"])
        said = self.endpoint("/token", client, grant_type="client_credentials", resource="https://lab.example/api")
        self.assertEqual(said.status, 200, said)
        for target in PROTECTED[:4]:
            with self.subTest(target):
                self.assertChallenged(self.ask("GET", target, headers=bearer(said["access_token"])))

    def test_foreignJwtsAreInvalid(self):
        """RFC 9068 §4: another issuer, audience, key or algorithm, or past its time"""
        client = self.client(access_token_format="jwt")
        good = self.endpoint("/token", client, grant_type="client_credentials")["access_token"]
        self.assertTrue(self.works(good))
        header, claims = opened(good)
        key, now = Key(), int(time.time())
        for what, forged in {"another key": jwt({**header, "alg": "ES256"}, claims, key),
                             "another issuer": jwt({**header, "alg": "ES256"}, {**claims, "iss": "https://evil.example"}, key),
                             "another audience": jwt({**header, "alg": "ES256"}, {**claims, "aud": "https://evil.example"}, key),
                             "longer": jwt({**header, "alg": "ES256"}, {**claims, "exp": now + 10**6}, key),
                             "alg none": jwt({**header, "alg": "none"}, claims),
                             "HS256 with the public key": jwt({**header, "alg": "HS256"}, claims,
                                                              secret=json.dumps(self.ask("GET", "/jwks")["keys"][0])),
                             "a key in the header": jwt({**header, "alg": "ES256", "jwk": key.public}, claims, key),
                             "changed claims, true signature": ".".join([good.split(".")[0], b64({**claims, "role_id": 1}),
                                                                        good.split(".")[2]])}.items():
            with self.subTest(what):
                self.assertChallenged(self.ask("GET", "/api/v1/admin/me", headers=bearer(forged)))
        self.assertEqual(self.endpoint("/revoke", client, token=good).status, 200)
        self.assertFalse(self.works(good))

    def test_scopeThatDoesNotReachIsInsufficient(self):
        """RFC 6750 §3.1"""
        narrow = self.grant(self.client(scope="profile"), scope="profile")["access_token"]
        for target in PROTECTED:
            with self.subTest(target):
                self.assertChallenged(self.ask("GET", target, headers=bearer(narrow)), 403, "insufficient_scope")

    def test_clientCredentialsTokenHasItsOwnersRoleOnly(self):
        """Contract §4.2: the token acts as the application's owner"""
        client = self.client(DEVELOPER)
        token = self.endpoint("/token", client, grant_type="client_credentials")["access_token"]
        self.assertEqual(self.ask("GET", "/api/v1/admin/me", headers=bearer(token))["user"]["role_id"], 5)
        self.assertEqual(self.ask("GET", "/api/v1/admin/audit", headers=bearer(token)).status, 403)

    def test_rolesEndWhereTheyEnd(self):
        """Contract §3"""
        for person, target in ((PATIENT, "/api/v1/applications"), (PATIENT, "/api/v1/admin/audit"),
                               (PATIENT, "/api/v1/admin/users"), (PATIENT, "/api/v1/admin/traces"),
                               (CLINICIAN, "/api/v1/applications"), (CLINICIAN, "/api/v1/admin/audit"),
                               (CLINICIAN, "/api/v1/admin/traces"), (DEVELOPER, "/api/v1/admin/audit"),
                               (DEVELOPER, "/api/v1/admin/users"), (DEVELOPER, "/api/v1/admin/patients")):
            with self.subTest(person, target=target):
                said = self.api("GET", target, person=person)
                self.assertEqual(said.status, 403, said)
                self.assertIn("refused", [e["outcome"] for e in self.audit(said.headers["X-Trace-Id"])])

    def test_tokensCarryTwoHundredAndFiftySixBits(self):
        """RFC 6749 §10.10"""
        tokens = {self.password(PATIENT)["access_token"] for _ in range(3)}
        self.assertEqual(len(tokens), 3)
        for token in tokens:
            self.assertGreaterEqual(len(token), 43)

    def test_answersWithTokensAreNotStored(self):
        """RFC 6749 §5.1"""
        said = self.password(PATIENT)
        self.assertEqual((said.headers["Cache-Control"], said.headers["Pragma"]), ("no-store", "no-cache"))

    def test_outputHoldsNoSecrets(self):
        """RFC 9700 §4.2; the daemon's own lines, access log included"""
        said = self.password(PATIENT)
        self.works(said["access_token"])
        self.ask("GET", f"/api/v1/admin/me?access_token={said['access_token']}")
        client = self.any_client()
        code, verifier = self.code(client)
        self.redeem(client, code, verifier)
        for secret in (said["access_token"], said["refresh_token"], client.secret, code, verifier, "pleasechangeme"):
            self.assertNotIn(secret, "\n".join(self.daemon.out + self.daemon.err))

    def test_tracesHoldNoSecrets(self):
        """Contract §5"""
        client = self.any_client()
        code, verifier = self.code(client)
        said = self.redeem(client, code, verifier)
        refused = self.redeem(client, code, verifier)
        for answer in (said, refused):
            record = self.api("GET", f"/api/v1/admin/traces/{answer.headers['X-Trace-Id']}")
            self.assertEqual(record.status, 200)
            for secret in (code, verifier, client.secret, said["access_token"], said["refresh_token"]):
                self.assertNotIn(secret, record.text)


if __name__ == "__main__":
    unittest.main(verbosity=2)

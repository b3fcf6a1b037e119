"""Who a client is, and how it may prove it (RFC 6749 §2.3, §3.2.1, §5.2; RFC 9700 §2.5)."""

import base64
import unittest
import urllib.parse

from world import FORM, SEED, World, basic, eventually

CREDENTIALS = {"grant_type": "client_credentials"}


class ClientAuthentication(World):
    def setUp(self):
        super().setUp()
        self.one = self.any_client()

    def assertIsClient(self, said):
        self.assertEqual(said.status, 200, said)
        self.assertTrue(said["access_token"])

    def test_basicAndPostBothWork(self):
        """RFC 6749 §2.3.1"""
        self.assertIsClient(self.post("/token", CREDENTIALS, basic(self.one.client_id, self.one.secret)))
        self.assertIsClient(self.post("/token", {**CREDENTIALS, "client_id": self.one.client_id,
                                                 "client_secret": self.one.secret}))

    def test_noAuthenticationIsRefusedWithAChallenge(self):
        """RFC 6749 §5.2"""
        for fields in ({}, {"client_id": self.one.client_id}, {"client_id": self.one.client_id, "client_secret": ""},
                       {"client_id": "", "client_secret": ""}):
            with self.subTest(fields):
                said = self.post("/token", {**CREDENTIALS, **fields})
                self.assertRefused(said, "invalid_client", 401)
                self.assertRegex(said.headers["WWW-Authenticate"], "^Basic ")

    def test_wrongSecretIsRefused(self):
        """RFC 6749 §5.2"""
        for wrong in ("wrong", self.one.secret[:-1], self.one.secret + "x", self.one.secret.swapcase(), " " + self.one.secret,
                      self.one.secret + "\0", self.one.client_id, "%", "é"):
            with self.subTest(wrong):
                said = self.post("/token", CREDENTIALS, basic(self.one.client_id, wrong))
                self.assertRefused(said, "invalid_client", 401)
                said = self.post("/token", {**CREDENTIALS, "client_id": self.one.client_id, "client_secret": wrong})
                self.assertRefused(said, "invalid_client", 401)

    def test_secretOfAnotherClientIsRefused(self):
        """RFC 6749 §2.3"""
        other = self.client()
        self.assertRefused(self.post("/token", CREDENTIALS, basic(self.one.client_id, other.secret)), "invalid_client", 401)

    def test_unknownClientIsToldApartByNothing(self):
        """RFC 6819 §5.1.4.2.2: same status, same words"""
        unknown = self.post("/token", CREDENTIALS, basic("no-such-client", "x"))
        wrong = self.post("/token", CREDENTIALS, basic(self.one.client_id, "x"))
        self.assertRefused(unknown, "invalid_client", 401)
        self.assertEqual(unknown.json, wrong.json)
        self.assertEqual(unknown.headers["WWW-Authenticate"], wrong.headers["WWW-Authenticate"])

    def test_twoMethodsAtOnceAreInvalid(self):
        """RFC 6749 §2.3: not more than one a request"""
        for secret in (self.one.secret, "other"):
            said = self.post("/token", {**CREDENTIALS, "client_id": self.one.client_id, "client_secret": secret},
                             basic(self.one.client_id, self.one.secret))
            self.assertRefused(said, "invalid_request")

    def test_twoClientsAtOnceAreInvalid(self):
        """RFC 6749 §2.3"""
        other = self.client()
        said = self.post("/token", {**CREDENTIALS, "client_id": other.client_id}, basic(self.one.client_id, self.one.secret))
        self.assertRefused(said, "invalid_request")

    def test_secretInTheAddressIsRefused(self):
        """RFC 6749 §2.3.1: MUST NOT be in the URI"""
        query = urllib.parse.urlencode({"client_id": self.one.client_id, "client_secret": self.one.secret})
        said = self.post(f"/token?{query}", CREDENTIALS)
        self.assertRefused(said, "invalid_request")
        self.assertIn("body", said["error_description"])

    def test_secretsOfAnyKindInTheAddressAreRefused(self):
        """RFC 9700 §4.3.2; contract §4.2"""
        for name in ("client_secret", "password", "refresh_token", "code_verifier", "client_assertion", "token", "access_token"):
            with self.subTest(name):
                said = self.post(f"/token?{name}=x", CREDENTIALS, basic(self.one.client_id, self.one.secret))
                self.assertRefused(said, "invalid_request")

    def test_tokenByGetIsNotOffered(self):
        """RFC 6749 §3.2: POST"""
        query = urllib.parse.urlencode({**CREDENTIALS, "client_id": self.one.client_id, "client_secret": self.one.secret})
        for method in ("GET", "HEAD", "PUT", "PATCH", "DELETE"):
            with self.subTest(method):
                said = self.ask(method, f"/token?{query}", headers=basic(self.one.client_id, self.one.secret))
                self.assertEqual(said.status, 405)
                self.assertIn("POST", said.headers["Allow"])
                self.assertNotIn(b"access_token", said.body)

    def test_parameterTwiceIsInvalid(self):
        """RFC 6749 §3.2"""
        for name in ("grant_type", "scope", "client_id", "client_secret"):
            with self.subTest(name):
                value = {"grant_type": "client_credentials", "scope": "all", "client_id": self.one.client_id,
                         "client_secret": self.one.secret}
                said = self.post("/token", [*value.items(), (name, value[name])])
                self.assertRefused(said, "invalid_request")

    def test_bodyOfAnotherTypeIsInvalid(self):
        """RFC 6749 §3.2: application/x-www-form-urlencoded"""
        for kind in ("application/json", "text/plain", "multipart/form-data; boundary=x"):
            with self.subTest(kind):
                said = self.ask("POST", "/token", "grant_type=client_credentials",
                                {**basic(self.one.client_id, self.one.secret), "Content-Type": kind})
                self.assertRefused(said, "invalid_request")

    def test_malformedAuthorizationHeaderIsRefused(self):
        """RFC 7617 §2"""
        raw = base64.b64encode(b"no colon").decode()
        for header in ("Basic", "Basic ", "Basic !!!!", f"Basic {raw}", "Bearer x", "Digest x", "Negotiate", "basic: x"):
            with self.subTest(header):
                self.assertRefused(self.post("/token", CREDENTIALS, {"Authorization": header}), "invalid_client", 401)

    def test_schemeIsCaseInsensitive(self):
        """RFC 9110 §11.1"""
        header = basic(self.one.client_id, self.one.secret)["Authorization"].replace("Basic", "bAsIc")
        self.assertIsClient(self.post("/token", CREDENTIALS, {"Authorization": header}))

    def test_publicClientCannotUseClientCredentials(self):
        """RFC 6749 §4.4"""
        public = self.client(is_public=True)
        said = self.post("/token", {**CREDENTIALS, "client_id": public.client_id})
        self.assertRefused(said, "unauthorized_client")

    def test_publicClientThatSendsASecretIsRefused(self):
        """RFC 6749 §2.1"""
        public = self.client(is_public=True)
        said = self.post("/token", {**CREDENTIALS, "client_id": public.client_id, "client_secret": "x"})
        self.assertRefused(said, "invalid_client", 401)

    def test_grantThatIsNotTheApplicationsIsRefused(self):
        """RFC 6749 §5.2"""
        only = self.client(grant_types=["client_credentials"])
        self.assertRefused(self.endpoint("/token", only, grant_type="password", username="x", password="y"),
                           "unauthorized_client")
        said = self.ask("GET", "/authorize?" + self.request_of(only))
        self.assertRedirected(said, only, error="unauthorized_client")

    def test_unknownGrantIsUnsupported(self):
        """RFC 6749 §5.2"""
        for grant in ("implicit", "Client_Credentials", "urn:ietf:params:oauth:grant-type:saml2-bearer", "x" * 2000):
            with self.subTest(grant[:40]):
                self.assertRefused(self.endpoint("/token", self.one, grant_type=grant), "unsupported_grant_type")
        self.assertRefused(self.endpoint("/token", self.one), "invalid_request")

    def test_passwordGrantIsOffUnlessSwitchedOn(self):
        """RFC 9700 §2.4"""
        self.assertNotIn("password", self.api("GET", f"/api/v1/application/{self.one.id}")["grant_types"])
        said = self.endpoint("/token", self.one, grant_type="password", username="a@example.org", password="x")
        self.assertRefused(said, "unauthorized_client")

    def test_rotatedSecretIsValidWithinItsOverlapOnly(self):
        """RFC 9700 §2.5; contract §4.2"""
        client = self.client()
        rotated = self.api("POST", f"/api/v1/admin/application/{client.id}/rotate-secret", {"overlap_seconds": 3})
        self.assertEqual(rotated.status, 200, rotated)
        self.assertNotEqual(rotated["client_secret"], client.secret)
        self.assertIsClient(self.post("/token", CREDENTIALS, basic(client.client_id, rotated["client_secret"])))
        self.assertIsClient(self.endpoint("/token", client, **CREDENTIALS))
        eventually(lambda: self.endpoint("/token", client, **CREDENTIALS).status == 401)
        self.assertIsClient(self.post("/token", CREDENTIALS, basic(client.client_id, rotated["client_secret"])))

    def test_rotationWithoutOverlapEndsTheOldSecretAtOnce(self):
        """RFC 9700 §2.5"""
        client = self.client()
        rotated = self.api("POST", f"/api/v1/admin/application/{client.id}/rotate-secret", {})
        self.assertEqual(rotated.status, 200, rotated)
        self.assertRefused(self.endpoint("/token", client, **CREDENTIALS), "invalid_client", 401)

    def test_secretIsShownOnce(self):
        """Contract §4.1"""
        for said in (self.api("GET", f"/api/v1/application/{self.one.id}"), self.api("GET", "/api/v1/applications?view=full"),
                     self.api("PUT", f"/api/v1/application/{self.one.id}", {"description": "Again."})):
            self.assertEqual(said.status, 200)
            self.assertNotIn(self.one.secret, said.text)
            self.assertNotIn("client_secret", said.text)

    def test_disabledApplicationGetsNothing(self):
        """RFC 6749 §5.2"""
        gone = self.client()
        live = self.endpoint("/token", gone, **CREDENTIALS)
        self.assertTrue(self.works(live["access_token"]))
        self.assertEqual(self.api("DELETE", f"/api/v1/application/{gone.id}").status, 204)
        self.assertRefused(self.endpoint("/token", gone, **CREDENTIALS), "invalid_client", 401)
        self.assertFalse(self.works(live["access_token"]))
        self.assertPage(self.ask("GET", "/authorize?" + self.request_of(gone)))

    def test_partnersEndpointOffersOnlyCodeAndRefresh(self):
        """Contract §4.2"""
        said = self.endpoint("/api/partners/oauth/token", self.one, **CREDENTIALS)
        self.assertRefused(said, "unsupported_grant_type")

    def test_guessesOfSecretsAreThrottledPerAddress(self):
        """RFC 6749 §2.3.1, §10.10"""
        statuses = [self.post("/token", CREDENTIALS, basic(self.one.client_id, f"guess {n}")).status for n in range(60)]
        self.assertEqual(set(statuses), {401, 429})
        throttled = self.post("/token", CREDENTIALS, basic(self.one.client_id, "guess"))
        self.assertEqual(throttled.status, 429)
        self.assertGreater(int(throttled.headers["Retry-After"]), 0)
        mine, self.source = self.source, "127.99.0.1"
        self.assertIsClient(self.endpoint("/token", self.one, **CREDENTIALS))
        self.source = mine


if __name__ == "__main__":
    unittest.main(verbosity=2)

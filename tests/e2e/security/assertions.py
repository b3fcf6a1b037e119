"""Client assertions: private_key_jwt and client_secret_jwt (RFC 7521, RFC 7523, OpenID Connect Core §9)."""

import json
import time
import unittest

from jose import Key, assertion, b64, jwt
from world import World, basic, together

TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class Assertions(World):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        world = cls("test_privateKeySignsIn")
        world.setUp()
        cls.key = Key()
        cls.signing = world.client(token_endpoint_auth_method="private_key_jwt", jwks={"keys": [cls.key.jwk()]})
        cls.hashing = world.client(token_endpoint_auth_method="client_secret_jwt", secret_policy="recoverable")

    def present(self, made, **fields):
        return self.post("/token", {"grant_type": "client_credentials", "client_assertion_type": TYPE, "client_assertion": made, **fields})

    def by_key(self, header=None, **claims):
        return assertion(self.signing.client_id, claims.pop("aud", self.daemon.url), self.key, header=header, **claims)

    def assertNoClient(self, said):
        self.assertIn((said.status, said.get("error")), ((401, "invalid_client"), (400, "invalid_client")), said)

    def test_privateKeySignsIn(self):
        """OpenID Connect Core §9"""
        for audience in (self.daemon.url, self.daemon.url + "/token", [self.daemon.url]):
            said = self.present(self.by_key(aud=audience))
            self.assertEqual(said.status, 200, said)

    def test_secretSignsIn(self):
        """OpenID Connect Core §9"""
        said = self.present(assertion(self.hashing.client_id, self.daemon.url, secret=self.hashing.secret))
        self.assertEqual(said.status, 200, said)

    def test_wrongClaimsAreRefused(self):
        """RFC 7523 §3"""
        now, other = int(time.time()), self.any_client()
        for what, claims in {"expired": {"exp": now - 60, "iat": now - 120}, "no exp": {"exp": None}, "not yet": {"nbf": now + 3600},
                             "another audience": {"aud": "https://evil.example"}, "no audience": {"aud": None}, "our audience among others": {"aud": ["https://evil.example"]},
                             "another issuer": {"iss": other.client_id}, "another subject": {"sub": other.client_id}, "no issuer": {"iss": None},
                             "no jti": {"jti": None}, "exp as text": {"exp": "never"}, "a year ahead": {"exp": now + 365 * 86400}}.items():
            with self.subTest(what):
                self.assertNoClient(self.present(self.by_key(**claims)))

    def test_sameJtiAgainIsRefused(self):
        """RFC 7523 §3 (7)"""
        made = self.by_key()
        answers = together(10, lambda n: self.present(made))
        self.assertEqual(sum(a.status == 200 for a in answers), 1, answers)
        for answer in answers:
            if answer.status != 200:
                self.assertNoClient(answer)

    def test_algorithmNoneIsRefused(self):
        """RFC 8725 §3.1"""
        for alg in ("none", "None", "NONE", "nOnE"):
            made = self.by_key(header={"alg": alg})
            head, body, _ = made.split(".")
            for signature in ("", "AAAA"):
                self.assertNoClient(self.present(f"{head}.{body}.{signature}"))

    def test_confusedAlgorithmIsRefused(self):
        """RFC 8725 §2.1: the public key as a secret"""
        for secret in (json.dumps(self.key.jwk()), json.dumps(self.key.public), self.key.public["x"], "", self.signing.secret):
            made = assertion(self.signing.client_id, self.daemon.url, secret=secret, header={"kid": self.key.kid})
            self.assertNoClient(self.present(made))

    def test_anothersKeyIsRefused(self):
        """RFC 7523 §3 (9)"""
        other = Key()
        for header in ({}, {"kid": self.key.kid}, {"kid": None}, {"jwk": other.public}, {"jku": "https://evil.example/jwks"}):
            self.assertNoClient(self.present(assertion(self.signing.client_id, self.daemon.url, other, header=header)))

    def test_secretMethodsDoNotMix(self):
        """RFC 9700 §2.5: the registered method, no other"""
        self.assertNoClient(self.present(assertion(self.signing.client_id, self.daemon.url, secret=self.signing.secret)))
        self.assertNoClient(self.post("/token", {"grant_type": "client_credentials"}, basic(self.signing.client_id, self.signing.secret)))
        self.assertNoClient(self.post("/token", {"grant_type": "client_credentials"}, basic(self.hashing.client_id, self.hashing.secret)))
        plain = self.any_client()
        self.assertNoClient(self.present(assertion(plain.client_id, self.daemon.url, secret=plain.secret)))

    def test_assertionAndSecretAtOnceAreRefused(self):
        """RFC 6749 §2.3"""
        made = {"grant_type": "client_credentials", "client_assertion_type": TYPE, "client_assertion": self.by_key()}
        self.assertEqual(self.post("/token", made, basic(self.hashing.client_id, self.hashing.secret)).status, 400)
        self.assertEqual(self.post("/token", {**made, "client_secret": "x"}).status, 400)

    def test_unknownAssertionTypeIsRefused(self):
        """RFC 7521 §4.2"""
        self.assertIn(self.present(self.by_key(), client_assertion_type="urn:ietf:params:oauth:client-assertion-type:saml2-bearer").status, (400, 401))

    def test_brokenAssertionsAreRefused(self):
        """RFC 7519 §7.2"""
        good = self.by_key()
        head, body, signature = good.split(".")
        for made in ("", "x", "a.b.c", f"{head}.{body}.", f"{head}.{body}", good + ".", f"{head}.{b64({'iss': 1})}.{signature}", "é",
                     jwt([], {}, None), "." * 3000, f"{head}.{body}.{signature[:-6]}AAAAAA"):
            with self.subTest(made[:40]):
                self.assertIn(self.present(made).status, (400, 401))

    def test_assertionInTheAddressIsRefused(self):
        """RFC 6749 §2.3.1"""
        self.assertRefused(self.post(f"/token?client_assertion={self.by_key()}", {"grant_type": "client_credentials"}), "invalid_request")


if __name__ == "__main__":
    unittest.main(verbosity=2)

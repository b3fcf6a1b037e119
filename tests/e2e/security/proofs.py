"""Sender-constrained tokens by DPoP (RFC 9449)."""

import http.client
import time
import unittest
import urllib.parse

from harness import Browser
from jose import Key, proof
from world import PATIENT, World, bearer, pkce, together

ME = "/api/v1/admin/me"


class Proofs(World):
    def setUp(self):
        super().setUp()
        self.one, self.key, self.nonces = self.any_client(), Key(), {}

    def url(self, target):
        return self.daemon.url + target

    def with_proof(self, target, fields, client=None, key=None, made=None, **claims):
        """A form with a proof; the server's nonce is taken up and the request made once more (§8)."""
        named, headers = self.proof(client or self.one)
        for _ in range(2):
            dpop = made if made is not None else proof(key or self.key, "POST", self.url(target),
                                                       **{"nonce": self.nonces.get("token"), **claims})
            said = self.post(target, {**fields, **named}, {**headers, "DPoP": dpop})
            if said.get("error") != "use_dpop_nonce" or made is not None:
                return said
            self.nonces["token"] = said.headers["DPoP-Nonce"]
        return said

    def bound(self, client=None, key=None):
        said = self.with_proof("/token", {"grant_type": "client_credentials"}, client, key)
        self.assertEqual((said.status, said.get("token_type")), (200, "DPoP"), said)
        return said

    def use(self, token, key=None, target=ME, scheme="DPoP", made=None, **claims):
        for _ in range(2):
            dpop = made or proof(key or self.key, "GET", self.url(target), token, **{"nonce": self.nonces.get("api"), **claims})
            said = self.ask("GET", target, headers={"Authorization": f"{scheme} {token}", "DPoP": dpop})
            if said.status != 401 or "use_dpop_nonce" not in said.headers["WWW-Authenticate"] or made:
                return said
            self.nonces["api"] = said.headers["DPoP-Nonce"]
        return said

    def assertInvalidProof(self, said):
        """RFC 9449 §5, §7.1"""
        self.assertIn(said.status, (400, 401), said)
        if said.get("error"):
            self.assertEqual(said["error"], "invalid_dpop_proof", said)
        else:
            self.assertIn("DPoP", said.headers["WWW-Authenticate"])

    def test_boundTokenWorksWithItsProof(self):
        """RFC 9449 §7.1"""
        self.assertEqual(self.use(self.bound()["access_token"]).status, 200)

    def test_boundTokenIsNoBearerToken(self):
        """RFC 9449 §7.1: no downgrade"""
        token = self.bound()["access_token"]
        self.assertEqual(self.ask("GET", ME, headers=bearer(token)).status, 401)
        self.assertEqual(self.use(token, scheme="Bearer").status, 401)
        self.assertEqual(self.ask("GET", ME, headers={"Authorization": f"DPoP {token}"}).status, 401)

    def test_bearerTokenIsNoBoundToken(self):
        """RFC 9449 §7.2"""
        token = self.endpoint("/token", self.one, grant_type="client_credentials")["access_token"]
        self.assertEqual(self.use(token).status, 401)

    def test_anothersKeyIsRefused(self):
        """RFC 9449 §7.1"""
        token = self.bound()["access_token"]
        self.assertInvalidProof(self.use(token, Key()))

    def test_wrongHeadersAreRefused(self):
        """RFC 9449 §4.3 (4)-(7)"""
        other, rsa = Key(), Key("RSA")
        for what, header in {"typ": {"typ": "JWT"}, "no typ": {"typ": None}, "alg none": {"alg": "none"}, "alg HS256": {"alg": "HS256"},
                             "no jwk": {"jwk": None}, "another's jwk": {"jwk": other.public}, "a private key": {"jwk": self.key.jwk(private=True)},
                             "a symmetric key": {"jwk": {"kty": "oct", "k": "AAAA"}}, "an RSA jwk for ES256": {"jwk": rsa.public},
                             "critical extension": {"crit": ["x"], "x": 1}}.items():
            with self.subTest(what):
                self.assertInvalidProof(self.with_proof("/token", {"grant_type": "client_credentials"}, header=header))

    def test_wrongClaimsAreRefused(self):
        """RFC 9449 §4.3 (8)-(11)"""
        now = int(time.time())
        for what, claims in {"htm": {"htm": "GET"}, "htm in lower case": {"htm": "post"}, "no htm": {"htm": None},
                             "htu": {"htu": self.url("/revoke")}, "another host": {"htu": "https://evil.example/token"}, "no htu": {"htu": None},
                             "too old": {"iat": now - 3600}, "of the future": {"iat": now + 3600}, "no iat": {"iat": None},
                             "iat as text": {"iat": str(now)}, "no jti": {"jti": None}, "empty jti": {"jti": ""},
                             "long jti": {"jti": "x" * 5000}}.items():
            with self.subTest(what):
                self.assertInvalidProof(self.with_proof("/token", {"grant_type": "client_credentials"}, **claims))

    def test_proofMustBeForThisToken(self):
        """RFC 9449 §4.3 (12): ath"""
        token, other = self.bound()["access_token"], self.bound()["access_token"]
        for what, made in {"another token's": other, "none": None}.items():
            with self.subTest(what):
                dpop = proof(self.key, "GET", self.url(ME), made, nonce=self.nonces.get("api"))
                self.assertInvalidProof(self.use(token, made=dpop))

    def test_brokenProofsAreRefused(self):
        """RFC 9449 §4.3 (2)"""
        good = proof(self.key, "POST", self.url("/token"), nonce=self.nonces.get("token"))
        head, body, signature = good.split(".")
        for made in ("", "x", "a.b.c", f"{head}.{body}.", f"{head}.{body}", f"{head}.{body}.{signature[:-4]}AAAA", good + ".x", "é", "." * 5000):
            with self.subTest(made[:40]):
                said = self.with_proof("/token", {"grant_type": "client_credentials"}, made=made)
                self.assertIn(said.status, (400, 401, 431), said)

    def test_twoProofsAreRefused(self):
        """RFC 9449 §4.3 (1)"""
        named, headers = self.proof(self.one)
        connection = http.client.HTTPConnection("127.0.0.1", self.daemon.port, timeout=20)
        connection.putrequest("POST", "/token")
        body = b"grant_type=client_credentials"
        for name, value in (*headers.items(), ("Content-Type", "application/x-www-form-urlencoded"), ("Content-Length", str(len(body))),
                            ("DPoP", proof(self.key, "POST", self.url("/token"))), ("DPoP", proof(self.key, "POST", self.url("/token")))):
            connection.putheader(name, value)
        connection.endheaders(body)
        self.assertEqual(connection.getresponse().status, 400)
        connection.close()

    def test_replayedProofIsRefused(self):
        """RFC 9449 §11.1"""
        self.bound()
        made = proof(self.key, "POST", self.url("/token"), nonce=self.nonces.get("token"))
        answers = together(10, lambda n: self.with_proof("/token", {"grant_type": "client_credentials"}, made=made))
        self.assertEqual(sum(a.status == 200 for a in answers), 1, answers)
        token = self.bound()["access_token"]
        self.use(token)
        made = proof(self.key, "GET", self.url(ME), token, nonce=self.nonces.get("api"))
        answers = together(10, lambda n: self.use(token, made=made))
        self.assertEqual(sum(a.status == 200 for a in answers), 1, answers)

    def test_replayAtParIsAnInvalidProof(self):
        """RFC 9449 §5, §10.1, §11.1: the proof is refused, not the client"""
        self.bound()
        verifier, challenge = pkce()
        fields = {"response_type": "code", "redirect_uri": self.one.redirect, "scope": "all", "code_challenge": challenge,
                  "code_challenge_method": "S256"}
        made = proof(self.key, "POST", self.url("/par"), nonce=self.nonces.get("token"))
        answers = together(10, lambda n: self.with_proof("/par", fields, made=made))
        self.assertEqual(sorted(a.status for a in answers), [201] + [400] * 9, answers)
        for answer in answers:
            if answer.status != 201:
                self.assertRefused(answer, "invalid_dpop_proof")

    def test_keyOfAPushedRequestBindsItsCode(self):
        """RFC 9449 §10.1"""
        self.bound()
        verifier, challenge = pkce()
        pushed = self.with_proof("/par", {"response_type": "code", "redirect_uri": self.one.redirect, "scope": "all",
                                          "code_challenge": challenge, "code_challenge_method": "S256"})
        self.assertEqual(pushed.status, 201, pushed)
        query = urllib.parse.urlencode({"client_id": self.one.client_id, "request_uri": pushed["request_uri"]})
        back = Browser(self.daemon, self.source).walk("/authorize?" + query, PATIENT)
        code = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(back).query))["code"]
        fields = {"grant_type": "authorization_code", "code": code, "code_verifier": verifier, "redirect_uri": self.one.redirect}
        self.assertRefused(self.endpoint("/token", self.one, **fields), "invalid_grant")
        self.assertRefused(self.with_proof("/token", fields, key=Key()), "invalid_grant")
        self.assertEqual(self.with_proof("/token", fields).get("token_type"), "DPoP")

    def test_refreshTokenOfAPublicClientIsBoundToo(self):
        """RFC 9449 §5"""
        public = self.client(is_public=True)
        code, verifier = self.code(public)
        first = self.with_proof("/token", {"grant_type": "authorization_code", "code": code, "code_verifier": verifier,
                                           "redirect_uri": public.redirect}, public)
        self.assertEqual(first.get("token_type"), "DPoP", first)
        stolen = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
        self.assertNotEqual(self.endpoint("/token", public, **stolen).status, 200)
        self.assertNotEqual(self.with_proof("/token", stolen, public, Key()).status, 200)
        self.assertEqual(self.with_proof("/token", stolen, public).status, 200)

    def test_codeBoundToAKeyNeedsIt(self):
        """RFC 9449 §10: dpop_jkt"""
        verifier, challenge = pkce()
        code = self.authorize(self.one, PATIENT, code_challenge=challenge, code_challenge_method="S256",
                              dpop_jkt=self.key.thumbprint())["code"]
        fields = {"grant_type": "authorization_code", "code": code, "code_verifier": verifier, "redirect_uri": self.one.redirect}
        self.assertNotEqual(self.endpoint("/token", self.one, **fields).status, 200)
        self.assertNotEqual(self.with_proof("/token", fields, key=Key()).status, 200)
        self.assertEqual(self.with_proof("/token", fields).status, 200)

    def test_introspectionTellsTheKey(self):
        """RFC 9449 §6.2"""
        said = self.endpoint("/introspect", self.one, token=self.bound()["access_token"])
        self.assertEqual((said["token_type"], said["cnf"]), ("DPoP", {"jkt": self.key.thumbprint()}), said)


if __name__ == "__main__":
    unittest.main(verbosity=2)

"""ID tokens, userinfo, keys and sign-out (OpenID Connect Core, Discovery, RP-Initiated Logout)."""

import base64
import hashlib
import time
import unittest
import urllib.parse

from harness import Browser
from jose import Key, jwt, opened, verified
from world import OTHER_PATIENT, PATIENT, Said, World, bearer


class OpenId(World):
    def setUp(self):
        super().setUp()
        self.one = self.any_client()
        self.jwks = self.ask("GET", "/jwks").json

    def signed_in(self, browser=None, person=PATIENT, **parameters):
        said = self.redeem(self.one, *self.code(self.one, person, browser, scope="openid email", **parameters))
        self.assertEqual(said.status, 200, said)
        return said

    def claims(self, said):
        return verified(said["id_token"], self.jwks)

    def test_discoveryFitsTheIssuer(self):
        """OpenID Connect Discovery §4.3, RFC 8414 §3.3"""
        for target in ("/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"):
            said = self.ask("GET", target)
            self.assertEqual((said.status, said["issuer"]), (200, self.daemon.url))
            self.assertEqual(said["response_types_supported"], ["code"])
            self.assertEqual(said["code_challenge_methods_supported"], ["S256"])
            self.assertTrue(said["authorization_response_iss_parameter_supported"])
            for name, address in said.json.items():
                if name.endswith(("_endpoint", "_uri")) and isinstance(address, str):
                    self.assertTrue(address.startswith(self.daemon.url), address)
                    self.assertNotEqual(self.ask("GET", urllib.parse.urlsplit(address).path).status, 404, f"{name} leads nowhere")
        self.assertNotIn("none", said["token_endpoint_auth_signing_alg_values_supported"])

    def test_keysArePublicOnly(self):
        """RFC 7517 §9.2"""
        self.assertTrue(self.jwks["keys"])
        for key in self.jwks["keys"]:
            self.assertFalse({"d", "p", "q", "dp", "dq", "qi", "k"} & set(key))
            self.assertEqual(key["use"], "sig")

    def test_idTokenSaysWhoForWhomAndWhen(self):
        """OpenID Connect Core §2, §3.1.3.6"""
        said = self.signed_in(nonce="a nonce")
        claims, now = self.claims(said), time.time()
        self.assertEqual((claims["iss"], claims["nonce"]), (self.daemon.url, "a nonce"))
        self.assertIn(claims["aud"], (self.one.client_id, [self.one.client_id]))
        self.assertLessEqual(claims["iat"], now + 2)
        self.assertGreater(claims["exp"], now)
        digest = hashlib.sha256(said["access_token"].encode()).digest()[:16]
        self.assertEqual(claims.get("at_hash"), base64.urlsafe_b64encode(digest).rstrip(b"=").decode())

    def test_noOpenidScopeNoIdToken(self):
        """OpenID Connect Core §3.1.2.1"""
        self.assertNotIn("id_token", self.grant(self.one).json)

    def test_maxAgeBringsAuthTime(self):
        """OpenID Connect Core §2, §3.1.2.1"""
        browser = Browser(self.daemon, self.source)
        first = self.claims(self.signed_in(browser, max_age="3600"))
        again = self.claims(self.signed_in(browser, max_age="3600"))
        self.assertEqual(first["auth_time"], again["auth_time"])
        with self.database() as database:
            database.execute("UPDATE browser_session SET auth_time = auth_time - 7200000000")
        fresh = self.claims(self.signed_in(browser, max_age="3600"))
        self.assertGreaterEqual(fresh["auth_time"], first["auth_time"])

    def test_noncesOfOtherRequestsDoNotLeakIn(self):
        """OpenID Connect Core §15.5.2"""
        self.assertNotIn("nonce", self.claims(self.signed_in()))

    def test_subjectIsTheSameAndNobodyElses(self):
        """OpenID Connect Core §8"""
        mine = {self.claims(self.signed_in())["sub"] for _ in range(2)}
        self.assertEqual(len(mine), 1)
        self.assertNotIn(self.claims(self.signed_in(person=OTHER_PATIENT))["sub"], mine)

    def test_userinfoNeedsATokenWithOpenid(self):
        """OpenID Connect Core §5.3; RFC 6750 §3.1"""
        said = self.signed_in()
        person = self.ask("GET", "/userinfo", headers=bearer(said["access_token"]))
        self.assertEqual((person.status, person["sub"], person["email"]), (200, self.claims(said)["sub"], PATIENT))
        self.assertEqual(self.ask("POST", "/userinfo", "", bearer(said["access_token"])).status, 200)
        self.assertEqual(self.ask("GET", "/userinfo").status, 401)
        self.assertEqual(self.ask("GET", "/userinfo", headers=bearer(said["id_token"])).status, 401)
        without = self.ask("GET", "/userinfo", headers=bearer(self.grant(self.one, scope="email")["access_token"]))
        self.assertEqual(without.status, 403)
        self.assertIn("insufficient_scope", without.headers["WWW-Authenticate"])

    def test_idTokenOpensNothing(self):
        """RFC 9700 §2.2; it is no access token"""
        self.assertFalse(self.works(self.signed_in()["id_token"]))

    def test_refreshedIdTokenIsOfTheSamePerson(self):
        """OpenID Connect Core §12.2"""
        said = self.signed_in(nonce="a nonce")
        again = self.refresh(self.one, said["refresh_token"])
        self.assertEqual(again.status, 200, again)
        first, second = self.claims(said), self.claims(again)
        for name in ("iss", "sub", "aud", "auth_time"):
            self.assertEqual(first.get(name), second.get(name), name)

    # --- sign-out

    def sign_out(self, browser, **parameters):
        status, headers, text = browser.fetch("GET", "/logout?" + urllib.parse.urlencode(parameters))
        for _ in range(3):
            if status in (302, 303) and headers["Location"].startswith(("/", self.daemon.url)):
                status, headers, text = browser.fetch("GET", headers["Location"].removeprefix(self.daemon.url))
        return Said(status, headers, text.encode())

    def leaving(self, said):
        return urllib.parse.urlsplit(said.headers["Location"] or "").netloc not in ("", urllib.parse.urlsplit(self.daemon.url).netloc)

    def test_forgedHintSendsNobodyAnywhere(self):
        """RP-Initiated Logout §4"""
        there = "https://client.example.org/bye"
        client = self.client(post_logout_redirect_uris=[there])
        browser = Browser(self.daemon, self.source)
        said = self.redeem(client, *self.code(client, PATIENT, browser, scope="openid"))
        header, claims = opened(said["id_token"])
        forged = jwt(header, claims, Key())
        unsigned = jwt({"alg": "none"}, claims)
        for hint in (forged, unsigned, "x", said["id_token"][:-6] + "AAAAAA"):
            answer = self.sign_out(browser, id_token_hint=hint, post_logout_redirect_uri=there)
            self.assertFalse(self.leaving(answer), answer.headers["Location"])

    def test_unregisteredAddressIsNotFollowed(self):
        """RP-Initiated Logout §3"""
        client = self.client(post_logout_redirect_uris=["https://client.example.org/bye"])
        browser = Browser(self.daemon, self.source)
        said = self.redeem(client, *self.code(client, PATIENT, browser, scope="openid"))
        for there in ("https://evil.example/", "https://client.example.org/bye?x=1", "https://client.example.org/bye/", client.redirect,
                      "https://client.example.org.evil.example/bye", "javascript:alert(1)", "//evil.example"):
            with self.subTest(there):
                answer = self.sign_out(browser, id_token_hint=said["id_token"], post_logout_redirect_uri=there)
                self.assertFalse(self.leaving(answer), answer.headers["Location"])

    def test_registeredAddressIsFollowedWithState(self):
        """RP-Initiated Logout §2, §3"""
        there = "https://client.example.org/bye"
        client = self.client(post_logout_redirect_uris=[there])
        browser = Browser(self.daemon, self.source)
        said = self.redeem(client, *self.code(client, PATIENT, browser, scope="openid"))
        answer = self.sign_out(browser, id_token_hint=said["id_token"], post_logout_redirect_uri=there, state="a state")
        if answer.status == 200:  # it asks first
            status, headers, text = browser.submit({})
            answer = Said(status, headers, text.encode())
        self.assertTrue((answer.headers["Location"] or "").startswith(there + "?state=a"), answer)
        status, headers, _ = browser.fetch("GET", "/authorize?" + self.request_of(client, prompt="none"))
        self.assertIn("error=login_required", headers["Location"])

    def test_anotherSitesLinkSignsNobodyOut(self):
        """RP-Initiated Logout §6: without a hint the person is asked"""
        browser = Browser(self.daemon, self.source)
        self.authorize(self.one, PATIENT, browser)
        self.sign_out(browser)
        _, headers, _ = browser.fetch("GET", "/authorize?" + self.request_of(self.one, prompt="none"))
        self.assertIn("code=", headers["Location"])


if __name__ == "__main__":
    unittest.main(verbosity=2)

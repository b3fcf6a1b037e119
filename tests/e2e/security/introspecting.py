"""Token introspection (RFC 7662)."""

import unittest

from world import FOREIGN_ADMINISTRATOR, World, basic


class Introspecting(World):
    def setUp(self):
        super().setUp()
        self.one = self.any_client()

    def introspect(self, token, client=None, **more):
        return self.endpoint("/introspect", client or self.one, token=token, **more)

    def assertInactive(self, said):
        """RFC 7662 §2.2: and nothing else"""
        self.assertEqual((said.status, said.json), (200, {"active": False}), said)

    def test_liveTokensAreDescribed(self):
        """RFC 7662 §2.2"""
        tokens = self.grant(self.one)
        for kind in ("access_token", "refresh_token"):
            said = self.introspect(tokens[kind])
            self.assertEqual((said.status, said["active"]), (200, True), said)
            self.assertEqual(said["client_id"], self.one.client_id)
            self.assertEqual(said["scope"], "all")
            self.assertEqual(said["iss"], self.daemon.url)
            self.assertGreater(said["exp"], said["iat"])
            self.assertEqual(said.headers["Cache-Control"], "no-store")

    def test_introspectionNeedsAuthentication(self):
        """RFC 7662 §2.1"""
        token = self.grant(self.one)["access_token"]
        self.assertRefused(self.post("/introspect", {"token": token}), "invalid_client", 401)
        self.assertRefused(self.post("/introspect", {"token": token}, basic(self.one.client_id, "wrong")), "invalid_client", 401)

    def test_publicClientCannotIntrospectOthers(self):
        """RFC 7662 §4: no scanning"""
        token = self.grant(self.one)["access_token"]
        said = self.introspect(token, self.client(is_public=True))
        self.assertNotEqual(said.get("active"), True)

    def test_foreignUnknownRevokedAndExpiredAreInactiveAlike(self):
        """RFC 7662 §2.2, §4"""
        other = self.client(FOREIGN_ADMINISTRATOR)
        tokens = self.grant(self.one)
        self.assertInactive(self.introspect(tokens["access_token"], other))
        self.assertInactive(self.introspect(tokens["refresh_token"], other))
        for unknown in ("x", "A" * 43, "A" * 5000, "a.b.c", "é"):
            self.assertInactive(self.introspect(unknown))
        self.endpoint("/revoke", self.one, token=tokens["access_token"])
        self.assertInactive(self.introspect(tokens["access_token"]))
        old = self.grant(self.one)["access_token"]
        with self.database() as database:
            database.execute("UPDATE token_issue SET access_expires_time = 1 WHERE id = (SELECT max(id) FROM token_issue)")
        self.assertInactive(self.introspect(old))

    def test_resourceServerOfTheSameTenantIsTold(self):
        """RFC 7662 §1, §2: a protected resource asks about tokens that were issued to others"""
        said = self.introspect(self.grant(self.one)["access_token"], self.client())
        self.assertEqual((said["active"], said["client_id"]), (True, self.one.client_id), said)

    def test_audienceIsTheResourceAskedFor(self):
        """RFC 7662 §2.2, RFC 8707 §2"""
        lab, ward = "https://lab.example/api", "urn:example:ward"
        client = self.client(resources=[lab, ward])
        for asked, told in (({}, self.daemon.url), ({"resource": ward}, [ward])):
            token = self.endpoint("/token", client, grant_type="client_credentials", **asked)["access_token"]
            said = self.introspect(token, client)
            self.assertEqual((said["active"], said["aud"]), (True, told), said)
            self.assertNotIn("cnf", said.json)
        self.assertRefused(self.endpoint("/token", client, grant_type="client_credentials", resource=lab + "/"), "invalid_target")

    def test_usedRefreshTokenIsInactive(self):
        """RFC 7662 §2.2, RFC 9700 §4.14"""
        first = self.grant(self.one)
        self.refresh(self.one, first["refresh_token"])
        self.assertInactive(self.introspect(first["refresh_token"]))

    def test_codeIsNoToken(self):
        """RFC 7662 §2.1"""
        code, _ = self.code(self.one)
        self.assertInactive(self.introspect(code))

    def test_missingTokenIsInvalid(self):
        """RFC 7662 §2.1"""
        self.assertRefused(self.endpoint("/introspect", self.one), "invalid_request")

    def test_tokenInTheAddressIsRefused(self):
        """RFC 7662 §4"""
        token = self.grant(self.one)["access_token"]
        self.assertRefused(self.endpoint(f"/introspect?token={token}", self.one), "invalid_request")
        self.assertEqual(self.ask("GET", f"/introspect?token={token}").status, 405)


if __name__ == "__main__":
    unittest.main(verbosity=2)

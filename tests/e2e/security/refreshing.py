"""Refresh tokens and revocation (RFC 6749 §6, RFC 7009, RFC 9700 §2.2.2, §4.14)."""

import unittest

from world import ADMINISTRATOR, OTHER_PATIENT, PATIENT, World, basic, eventually, together


class Refreshing(World):
    def setUp(self):
        super().setUp()
        self.one = self.any_client()

    def test_refreshTokenRotates(self):
        """RFC 9700 §4.14.2"""
        first = self.grant(self.one)
        second = self.refresh(self.one, first["refresh_token"])
        self.assertEqual(second.status, 200, second)
        self.assertNotEqual(second["refresh_token"], first["refresh_token"])
        self.assertNotEqual(second["access_token"], first["access_token"])

    def test_reuseRevokesTheFamilyAndIsReported(self):
        """RFC 9700 §4.14.2"""
        first = self.grant(self.one)
        second = self.refresh(self.one, first["refresh_token"])
        third = self.refresh(self.one, second["refresh_token"])
        self.assertTrue(self.works(third["access_token"]))
        stolen = self.refresh(self.one, first["refresh_token"])
        self.assertRefused(stolen, "invalid_grant")
        for tokens in (first, second, third):
            self.assertFalse(self.works(tokens["access_token"]))
        self.assertRefused(self.refresh(self.one, third["refresh_token"]), "invalid_grant")
        self.assertIn("token.reuse_detected", [e["event"] for e in self.audit(stolen.headers["X-Trace-Id"])])

    def test_reuseAfterTheGraceRevokesTheFamily(self):
        """RFC 9700 §4.14.2; contract §4.2: the grace is 30 s"""
        first = self.grant(self.one)
        second = self.refresh(self.one, first["refresh_token"])
        with self.database() as database:
            database.execute("UPDATE refresh_use SET used_time = used_time - 31000000")
        self.assertRefused(self.refresh(self.one, first["refresh_token"]), "invalid_grant")
        self.assertFalse(self.works(second["access_token"]))

    def test_lostAnswerMayBeFetchedAgainWithinTheGrace(self):
        """Contract §4.2: the same successor for the same client"""
        first = self.grant(self.one)
        answers = [self.refresh(self.one, first["refresh_token"]) for _ in range(3)]
        self.assertEqual({a.status for a in answers}, {200})
        self.assertEqual(len({(a["access_token"], a["refresh_token"]) for a in answers}), 1)

    def test_concurrentRefreshYieldsOneSuccessor(self):
        """RFC 9700 §4.14.2"""
        for client in (self.one, self.client(is_public=True)):
            first = self.grant(client)
            answers = together(20, lambda n: self.refresh(client, first["refresh_token"]))
            self.assertEqual({a.status for a in answers}, {200}, answers)
            self.assertEqual(len({(a["access_token"], a["refresh_token"]) for a in answers}), 1)
            self.assertEqual(self.refresh(client, answers[0]["refresh_token"]).status, 200)

    def test_refreshRacingWithRevocationLeavesNothingAlive(self):
        """RFC 7009 §2.1"""
        for _ in range(5):
            first = self.grant(self.one)
            answers = together(6, lambda n: self.refresh(self.one, first["refresh_token"]) if n % 2 else
                               self.endpoint("/revoke", self.one, token=first["refresh_token"]))
            for answer in answers:
                if answer.get("access_token"):
                    self.assertFalse(self.works(answer["access_token"]))

    def test_anotherClientsRefreshTokenIsRefusedAndStaysGood(self):
        """RFC 6749 §6, §10.4"""
        first = self.grant(self.one)
        other = self.client()
        self.assertRefused(self.refresh(other, first["refresh_token"]), "invalid_grant")
        self.assertEqual(self.refresh(self.one, first["refresh_token"]).status, 200)

    def test_widerScopeIsInvalid(self):
        """RFC 6749 §6"""
        client = self.client(scope="profile ring_data cgm_data")
        first = self.grant(client, scope="profile ring_data")
        self.assertRefused(self.refresh(client, first["refresh_token"], scope="profile ring_data cgm_data"), "invalid_scope")
        self.assertRefused(self.refresh(client, first["refresh_token"], scope="all"), "invalid_scope")

    def test_narrowerScopeNarrowsTheAccessTokenOnly(self):
        """RFC 6749 §6"""
        client = self.client(scope="profile ring_data cgm_data")
        first = self.grant(client, scope="profile ring_data")
        narrow = self.refresh(client, first["refresh_token"], scope="profile")
        self.assertEqual((narrow.status, narrow["scope"]), (200, "profile"))
        again = self.refresh(client, narrow["refresh_token"])
        self.assertEqual(sorted(again["scope"].split()), ["profile", "ring_data"])

    def test_expiredRefreshTokenIsRefused(self):
        """RFC 6749 §5.2"""
        first = self.grant(self.one)
        with self.database() as database:
            database.execute("UPDATE token_issue SET refresh_expires_time = 1 WHERE id = (SELECT max(id) FROM token_issue)")
        self.assertRefused(self.refresh(self.one, first["refresh_token"]), "invalid_grant")

    def test_accessTokenIsNoRefreshTokenAndTheOtherWayRound(self):
        """RFC 6749 §1.5"""
        first = self.grant(self.one)
        self.assertRefused(self.refresh(self.one, first["access_token"]), "invalid_grant")
        self.assertFalse(self.works(first["refresh_token"]))

    def test_refreshKeepsTheFirstConsentsLimits(self):
        """RFC 9700 §2.2.2: bound to client, person and scope"""
        first = self.grant(self.one)
        second = self.refresh(self.one, first["refresh_token"])
        for name in ("user_id", "tenant_id", "scope", "role_id"):
            self.assertEqual(first[name], second[name])

    # --- revocation

    def test_revokedAccessTokenIsGone(self):
        """RFC 7009 §2"""
        first = self.grant(self.one)
        self.assertEqual(self.endpoint("/revoke", self.one, token=first["access_token"]).status, 200)
        self.assertFalse(self.works(first["access_token"]))

    def test_revokingARefreshTokenEndsItsAccessTokens(self):
        """RFC 7009 §2.1"""
        first = self.grant(self.one)
        second = self.refresh(self.one, first["refresh_token"])
        self.assertEqual(self.endpoint("/revoke", self.one, token=second["refresh_token"],
                                       token_type_hint="refresh_token").status, 200)
        for tokens in (first, second):
            self.assertFalse(self.works(tokens["access_token"]))
        self.assertRefused(self.refresh(self.one, second["refresh_token"]), "invalid_grant")

    def test_wrongHintIsNoObstacle(self):
        """RFC 7009 §2.1"""
        for hint in ("refresh_token", "nonsense", ""):
            first = self.grant(self.one)
            said = self.endpoint("/revoke", self.one, token=first["access_token"], token_type_hint=hint)
            self.assertEqual(said.status, 200, said)
            self.assertFalse(self.works(first["access_token"]))

    def test_anotherClientCannotRevoke(self):
        """RFC 7009 §2.1"""
        first = self.grant(self.one)
        other = self.client()
        for token in (first["access_token"], first["refresh_token"]):
            self.endpoint("/revoke", other, token=token)
        self.assertTrue(self.works(first["access_token"]))
        self.assertEqual(self.refresh(self.one, first["refresh_token"]).status, 200)

    def test_unknownTokenIsRevokedSuccessfully(self):
        """RFC 7009 §2.2"""
        for token in ("x", "A" * 43, "A" * 9000, "é"):
            self.assertEqual(self.endpoint("/revoke", self.one, token=token).status, 200)

    def test_revocationTwiceIsSuccess(self):
        """RFC 7009 §2.2"""
        first = self.grant(self.one)
        for _ in range(2):
            self.assertEqual(self.endpoint("/revoke", self.one, token=first["refresh_token"]).status, 200)

    def test_revocationNeedsAuthentication(self):
        """RFC 7009 §2.1"""
        first = self.grant(self.one)
        self.assertRefused(self.post("/revoke", {"token": first["access_token"]}), "invalid_client", 401)
        self.assertRefused(self.post("/revoke", {"token": first["access_token"]}, basic(self.one.client_id, "wrong")),
                           "invalid_client", 401)
        self.assertRefused(self.post("/revoke", {"token": first["access_token"], "client_id": self.one.client_id}),
                           "invalid_client", 401)
        self.assertTrue(self.works(first["access_token"]))

    def test_revocationWithoutATokenIsInvalid(self):
        """RFC 7009 §2.1"""
        self.assertRefused(self.endpoint("/revoke", self.one), "invalid_request")

    def test_publicClientRevokesItsOwn(self):
        """RFC 7009 §2.1"""
        public = self.client(is_public=True)
        first = self.grant(public)
        self.assertEqual(self.endpoint("/revoke", public, token=first["refresh_token"]).status, 200)
        self.assertFalse(self.works(first["access_token"]))

    def test_tokenInTheAddressIsRefused(self):
        """RFC 9700 §4.3.2"""
        first = self.grant(self.one)
        said = self.endpoint(f"/revoke?token={first['access_token']}", self.one)
        self.assertRefused(said, "invalid_request")

    # --- who ends tokens besides the client

    def test_disabledUserEndsTokensAtOnce(self):
        """Security cases: disabled user, application, tenant"""
        first = self.grant(self.one, OTHER_PATIENT)
        self.assertTrue(self.works(first["access_token"]))
        self.with_state("account", "email", OTHER_PATIENT, 0)
        try:
            self.assertFalse(self.works(first["access_token"]))
            self.assertRefused(self.refresh(self.one, first["refresh_token"]), "invalid_grant")
            self.assertNotEqual(self.password(OTHER_PATIENT).status, 200)
        finally:
            self.with_state("account", "email", OTHER_PATIENT, 5)
        self.assertTrue(self.works(first["access_token"]))

    def test_disabledTenantEndsTokensAtOnce(self):
        """Security cases: disabled user, application, tenant"""
        first = self.grant(self.one)
        self.with_state("tenant", "id", 2, 0)
        try:
            self.assertFalse(self.works(first["access_token"]))
            self.assertNotEqual(self.refresh(self.one, first["refresh_token"]).status, 200)
            self.assertNotEqual(self.password(ADMINISTRATOR).status, 200)
            eventually(lambda: self.endpoint("/token", self.one, grant_type="client_credentials").status == 401)
        finally:
            self.with_state("tenant", "id", 2, 5)
            # Another process's change is seen soon, not at once (core/oauth/applicationcache.h).
            eventually(lambda: self.endpoint("/token", self.one, grant_type="client_credentials").status == 200)

    def with_state(self, table, column, value, state):
        """As another process would: the command line changes a running workspace, too."""
        with self.database() as database:
            changed = database.execute(f"UPDATE {table} SET state = ? WHERE {column} = ?", (state, value)).rowcount
            self.assertEqual(changed, 1)

    def test_consentTakenBackEndsItsTokens(self):
        """Contract §4.1"""
        client = self.client()
        first = self.grant(client)
        mine = self.api("GET", "/api/v1/authorized-applications?limit=1000", person=PATIENT)
        consent = next(row for row in mine["results"] if row["application_id"] == client.id)
        self.assertEqual(self.api("DELETE", f"/api/v1/authorized-application/{consent['id']}", person=PATIENT).status, 204)
        self.assertFalse(self.works(first["access_token"]))
        self.assertRefused(self.refresh(client, first["refresh_token"]), "invalid_grant")


if __name__ == "__main__":
    unittest.main(verbosity=2)

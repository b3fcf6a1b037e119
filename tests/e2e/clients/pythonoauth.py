"""requests-oauthlib and Authlib, as their users use them."""

import os
import sys
import unittest
import urllib.parse

from harness import Browser, DEMO_PASSWORD
from world import ADMINISTRATOR, PATIENT, SEED, World

try:
    from authlib.integrations.requests_client import OAuth2Session as AuthlibSession
    from oauthlib.oauth2 import BackendApplicationClient, InvalidGrantError, LegacyApplicationClient, MismatchingStateError
    from requests.auth import HTTPBasicAuth
    from requests_oauthlib import OAuth2Session
except ImportError as missing:
    print(f"{missing}: skipped; ./tests/run installs it")
    sys.exit(77)

os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"  # the loopback, without TLS


class PythonClient(World):
    def setUp(self):
        super().setUp()
        self.one = self.any_client()

    def walk(self, address, person=PATIENT, **more):
        where = urllib.parse.urlsplit(address)
        return Browser(self.daemon, self.source).walk(f"{where.path}?{where.query}", person, **more)

    def me(self, session):
        answer = session.get(self.daemon.url + "/api/v1/admin/me")
        self.assertEqual(answer.status_code, 200, answer.text)
        return answer.json()["user"]


class RequestsOAuthlib(PythonClient):
    def session(self, **more):
        return OAuth2Session(self.one.client_id, redirect_uri=self.one.redirect, scope=["all"], **more)

    def test_codeFlow(self):
        session = self.session()
        address, state = session.authorization_url(self.daemon.url + "/authorize")
        token = session.fetch_token(self.daemon.url + "/token", client_secret=self.one.secret,
                                    authorization_response=self.walk(address), state=state)
        self.assertEqual(token["scope"], ["all"])
        self.assertEqual(self.me(session)["email"], PATIENT)

    def test_codeFlowWithPkce(self):
        session = self.session()
        verifier = session._client.create_code_verifier(64) if hasattr(session._client, "create_code_verifier") else None
        if not verifier:
            self.skipTest("this version of oauthlib knows no PKCE")
        challenge = session._client.create_code_challenge(verifier, "S256")
        address, state = session.authorization_url(self.daemon.url + "/authorize", code_challenge=challenge,
                                                   code_challenge_method="S256")
        session.fetch_token(self.daemon.url + "/token", client_secret=self.one.secret, code_verifier=verifier,
                            authorization_response=self.walk(address), state=state)
        self.assertEqual(self.me(session)["email"], PATIENT)

    def test_foreignStateIsNoticed(self):
        address, _ = self.session().authorization_url(self.daemon.url + "/authorize", state="another's")
        with self.assertRaises(MismatchingStateError):
            self.session(state="mine").fetch_token(self.daemon.url + "/token", client_secret=self.one.secret,
                                                   authorization_response=self.walk(address))

    def test_refreshesByItself(self):
        kept = []
        first = self.grant(self.one).json
        session = OAuth2Session(self.one.client_id, token={**first, "expires_in": -30}, token_updater=kept.append,
                                auto_refresh_url=self.daemon.url + "/token",
                                auto_refresh_kwargs={"client_id": self.one.client_id, "client_secret": self.one.secret})
        self.assertEqual(self.me(session)["email"], PATIENT)
        self.assertNotEqual(kept[0]["refresh_token"], first["refresh_token"])

    def test_clientCredentials(self):
        session = OAuth2Session(client=BackendApplicationClient(self.one.client_id))
        session.fetch_token(self.daemon.url + "/token", auth=HTTPBasicAuth(self.one.client_id, self.one.secret))
        self.assertEqual(self.me(session)["email"], ADMINISTRATOR)

    def test_password(self):
        session = OAuth2Session(client=LegacyApplicationClient(SEED[0]))
        session.fetch_token(self.daemon.url + "/token", username=ADMINISTRATOR, password=DEMO_PASSWORD, client_secret=SEED[1])
        self.assertEqual(self.me(session)["email"], ADMINISTRATOR)

    def test_usedCodeIsAnInvalidGrant(self):
        session = self.session()
        address, state = session.authorization_url(self.daemon.url + "/authorize")
        back = self.walk(address)
        session.fetch_token(self.daemon.url + "/token", client_secret=self.one.secret, authorization_response=back, state=state)
        again = self.session(state=state)
        with self.assertRaises(InvalidGrantError):
            again.fetch_token(self.daemon.url + "/token", client_secret=self.one.secret, authorization_response=back, state=state)


class Authlib(PythonClient):
    def session(self, method="client_secret_basic", **more):
        return AuthlibSession(self.one.client_id, self.one.secret, redirect_uri=self.one.redirect, scope="all",
                              token_endpoint=self.daemon.url + "/token", token_endpoint_auth_method=method, **more)

    def test_codeFlowWithPkceRefreshAndRevocation(self):
        for method in ("client_secret_basic", "client_secret_post"):
            with self.subTest(method):
                session = self.session(method, code_challenge_method="S256", revocation_endpoint=self.daemon.url + "/revoke")
                verifier = "v" * 50
                address, state = session.create_authorization_url(self.daemon.url + "/authorize", code_verifier=verifier)
                token = session.fetch_token(authorization_response=self.walk(address), state=state, code_verifier=verifier)
                self.assertEqual(self.me(session)["email"], PATIENT)
                new = session.refresh_token(self.daemon.url + "/token", token["refresh_token"])
                self.assertNotEqual(new["access_token"], token["access_token"])
                answer = session.revoke_token(self.daemon.url + "/revoke", new["refresh_token"], "refresh_token")
                self.assertEqual(answer.status_code, 200)
                self.assertFalse(self.works(new["access_token"]))

    def test_clientCredentials(self):
        session = self.session()
        session.fetch_token(grant_type="client_credentials")
        self.assertEqual(self.me(session)["email"], ADMINISTRATOR)


if __name__ == "__main__":
    unittest.main(verbosity=2)

"""requests-oauthlib and Authlib, as their users use them: over http, and over TLS with an authority of the test's own."""

import os
import sys
import unittest
from unittest import mock

from harness import DEMO_PASSWORD
from visiting import Visiting
from world import ADMINISTRATOR, PATIENT, SEED

try:
    import requests
    from authlib.integrations.requests_client import OAuth2Session as AuthlibSession, OAuthError
    from authlib.jose import JsonWebKey, jwt
    from authlib.oauth2.rfc7523 import ClientSecretJWT, PrivateKeyJWT
    from authlib.oidc.core import CodeIDToken
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from oauthlib.oauth2 import BackendApplicationClient, InvalidGrantError, LegacyApplicationClient, MismatchingStateError
    from requests.auth import HTTPBasicAuth
    from requests_oauthlib import OAuth2Session
    from jose import Key
except ImportError as missing:
    print(f"{missing}: skipped; ./tests/run installs it")
    sys.exit(77)

DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


class PythonClient(Visiting):
    def setUp(self):
        super().setUp()
        self.one = self.any_client()
        # Both libraries refuse http, unless told; requests takes its authorities from the environment.
        setting = {"REQUESTS_CA_BUNDLE": self.files["ca"]} if self.TLS else {"OAUTHLIB_INSECURE_TRANSPORT": "1"}
        around = mock.patch.dict(os.environ, setting)
        around.start()
        self.addCleanup(around.stop)

    def kept(self, session):
        """The session, closed after the test."""
        self.addCleanup(session.close)
        return session

    def me(self, session):
        answer = session.get(self.daemon.url + "/api/v1/admin/me")
        self.assertEqual(answer.status_code, 200, answer.text)
        return answer.json()["user"]


class RequestsOAuthlib(PythonClient):
    def session(self, **more):
        return self.kept(OAuth2Session(self.one.client_id, redirect_uri=self.one.redirect, scope=["all"], **more))

    def test_codeFlow(self):
        session = self.session()
        address, state = session.authorization_url(self.daemon.url + "/authorize")
        token = session.fetch_token(self.daemon.url + "/token", client_secret=self.one.secret,
                                    authorization_response=self.visit(address), state=state)
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
                            authorization_response=self.visit(address), state=state)
        self.assertEqual(self.me(session)["email"], PATIENT)

    def test_foreignStateIsNoticed(self):
        address, _ = self.session().authorization_url(self.daemon.url + "/authorize", state="another's")
        with self.assertRaises(MismatchingStateError):
            self.session(state="mine").fetch_token(self.daemon.url + "/token", client_secret=self.one.secret,
                                                   authorization_response=self.visit(address))

    def test_refreshesByItself(self):
        updates = []
        first = self.grant(self.one).json
        known = {"client_id": self.one.client_id, "client_secret": self.one.secret}
        session = self.kept(OAuth2Session(self.one.client_id, token={**first, "expires_in": -30}, token_updater=updates.append,
                                          auto_refresh_url=self.daemon.url + "/token", auto_refresh_kwargs=known))
        self.assertEqual(self.me(session)["email"], PATIENT)
        self.assertNotEqual(updates[0]["refresh_token"], first["refresh_token"])

    def test_clientCredentials(self):
        session = self.kept(OAuth2Session(client=BackendApplicationClient(self.one.client_id)))
        session.fetch_token(self.daemon.url + "/token", auth=HTTPBasicAuth(self.one.client_id, self.one.secret))
        self.assertEqual(self.me(session)["email"], ADMINISTRATOR)

    def test_password(self):
        session = self.kept(OAuth2Session(client=LegacyApplicationClient(SEED[0])))
        session.fetch_token(self.daemon.url + "/token", username=ADMINISTRATOR, password=DEMO_PASSWORD, client_secret=SEED[1])
        self.assertEqual(self.me(session)["email"], ADMINISTRATOR)

    def test_usedCodeIsAnInvalidGrant(self):
        session = self.session()
        address, state = session.authorization_url(self.daemon.url + "/authorize")
        back = self.visit(address)
        session.fetch_token(self.daemon.url + "/token", client_secret=self.one.secret, authorization_response=back, state=state)
        again = self.session(state=state)
        with self.assertRaises(InvalidGrantError):
            again.fetch_token(self.daemon.url + "/token", client_secret=self.one.secret, authorization_response=back, state=state)


class Authlib(PythonClient):
    def session(self, method="client_secret_basic", client=None, scope="all", **more):
        client = client or self.one
        return self.kept(AuthlibSession(client.client_id, client.secret, redirect_uri=client.redirect, scope=scope,
                                        token_endpoint=self.daemon.url + "/token", token_endpoint_auth_method=method, **more))

    def provider(self):
        """What discovery says."""
        answer = requests.get(self.daemon.url + "/.well-known/openid-configuration")
        self.assertEqual((answer.status_code, answer.json()["issuer"]), (200, self.daemon.url))
        return answer.json()

    def test_codeFlowWithPkceRefreshAndRevocation(self):
        for method in ("client_secret_basic", "client_secret_post"):
            with self.subTest(method):
                session = self.session(method, code_challenge_method="S256", revocation_endpoint=self.daemon.url + "/revoke")
                verifier = "v" * 50
                address, state = session.create_authorization_url(self.daemon.url + "/authorize", code_verifier=verifier)
                token = session.fetch_token(authorization_response=self.visit(address), state=state, code_verifier=verifier)
                self.assertEqual(self.me(session)["email"], PATIENT)
                new = session.refresh_token(self.daemon.url + "/token", token["refresh_token"])
                self.assertNotEqual(new["access_token"], token["access_token"])
                answer = session.revoke_token(self.daemon.url + "/revoke", new["refresh_token"], "refresh_token")
                self.assertEqual(answer.status_code, 200)
                self.assertFalse(self.works(new["access_token"]))

    def test_openIdConnect(self):
        """Discovery, the ID token held against /jwks, userinfo"""
        provider = self.provider()
        session = self.session(scope="openid email", code_challenge_method="S256")
        address, state = session.create_authorization_url(provider["authorization_endpoint"], code_verifier="v" * 50, nonce="a nonce")
        token = session.fetch_token(provider["token_endpoint"], authorization_response=self.visit(address), state=state,
                                    code_verifier="v" * 50)
        keys = JsonWebKey.import_key_set(session.get(provider["jwks_uri"], withhold_token=True).json())
        claims = jwt.decode(token["id_token"], keys, claims_cls=CodeIDToken, claims_params={"nonce": "a nonce", "client_id": self.one.client_id,
                                                                                            "access_token": token["access_token"]},
                            claims_options={"iss": {"essential": True, "value": self.daemon.url}, "at_hash": {"essential": True}})
        claims.validate(leeway=2)
        person = session.get(provider["userinfo_endpoint"]).json()
        self.assertEqual((person["sub"], person["email"]), (claims["sub"], PATIENT))

    def test_introspection(self):
        session = self.session()
        token = session.fetch_token(grant_type="client_credentials")["access_token"]
        said = session.introspect_token(self.daemon.url + "/introspect", token, "access_token").json()
        self.assertEqual((said["active"], said["client_id"]), (True, self.one.client_id))
        session.revoke_token(self.daemon.url + "/revoke", token)
        self.assertEqual(session.introspect_token(self.daemon.url + "/introspect", token).json(), {"active": False})

    def test_deviceFlow(self):
        """RFC 8628 §3"""
        client = self.client(grant_types=[DEVICE])
        session = self.session(client=client)
        started = session.post(self.daemon.url + "/device_authorization", withhold_token=True, data={"scope": "all"},
                               auth=(client.client_id, client.secret)).json()
        poll = lambda: session.fetch_token(grant_type=DEVICE, device_code=started["device_code"])
        with self.assertRaises(OAuthError) as pending:
            poll()
        self.assertEqual(pending.exception.error, "authorization_pending")
        self.visit(started["verification_uri_complete"])
        poll()
        self.assertEqual(self.me(session)["email"], PATIENT)

    def test_clientCredentials(self):
        session = self.session()
        session.fetch_token(grant_type="client_credentials")
        self.assertEqual(self.me(session)["email"], ADMINISTRATOR)

    def test_clientSecretJwt(self):
        """OpenID Connect Core §9"""
        session = self.session("client_secret_jwt", self.client(token_endpoint_auth_method="client_secret_jwt", secret_policy="recoverable"))
        session.register_client_auth_method(ClientSecretJWT(self.daemon.url + "/token"))
        session.fetch_token(grant_type="client_credentials")
        self.assertEqual(self.me(session)["email"], ADMINISTRATOR)

    def test_privateKeyJwt(self):
        """OpenID Connect Core §9"""
        key = Key("RSA")
        client = self.client(token_endpoint_auth_method="private_key_jwt", jwks={"keys": [{**key.public, "use": "sig"}]})
        private = key.private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        session = self.session("private_key_jwt", client._replace(secret=private))
        session.register_client_auth_method(PrivateKeyJWT(self.daemon.url + "/token"))
        session.fetch_token(grant_type="client_credentials")
        self.assertEqual(self.me(session)["email"], ADMINISTRATOR)


class RequestsOAuthlibOverTls(RequestsOAuthlib):
    TLS = True


class AuthlibOverTls(Authlib):
    TLS = True

    def test_strangersCertificateIsRefused(self):
        os.environ.pop("REQUESTS_CA_BUNDLE")
        session = self.session()
        with self.assertRaises(requests.exceptions.SSLError):
            session.fetch_token(grant_type="client_credentials")


if __name__ == "__main__":
    unittest.main(verbosity=2)

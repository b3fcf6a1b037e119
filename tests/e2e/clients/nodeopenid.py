"""openid-client and oauth4webapi, as their users use them: over http, and over TLS with an authority of the test's own.

nodeopenid.py OverHttp, nodeopenid.py OverTls: one of the two. Both run the same cases.
"""

import unittest

from jose import Key
from nodeclient import NodeClient, need_packages

DEVICE = "urn:ietf:params:oauth:grant-type:device_code"


class Cases:
    """What the classes below have in common. Each test is an exported function of one file of tests/e2e/node."""

    def openid(self, case, client=None, **more):
        self.node("openidclient.mjs", case, client or self.any_client(), **more)

    def webapi(self, case, client=None, **more):
        self.node("oauth4webapi.mjs", case, client or self.any_client(), **more)

    def device(self):
        return self.client(grant_types=[DEVICE, "refresh_token"])

    # --- openid-client

    def test_discovery(self):
        self.openid("discovery")

    def test_codeIdTokenUserinfoRefreshIntrospectionRevocation(self):
        self.openid("codeIdTokenUserinfoRefreshRevoke")

    def test_revokedAccessTokenIsRefused(self):
        self.openid("revokesOneAccessToken")

    def test_codeWithoutDiscovery(self):
        self.openid("codeWithoutDiscovery")

    def test_codeWithAnothersVerifierIsRefused(self):
        self.openid("codeWithAnothersVerifier")

    def test_publicClientsRefreshTokenIsBound(self):
        self.openid("publicClient", self.client(is_public=True))

    def test_publicClientRefreshes(self):
        self.openid("publicClientRefreshes", self.client(is_public=True))

    def test_pushedRequest(self):
        self.openid("pushedRequest", self.client(require_pushed_authorization_requests=True))

    def test_pushedRequestBoundByDpop(self):
        self.openid("pushedRequestBoundByDpop")

    def test_pushedRequestIsGoodOnce(self):
        self.openid("pushedRequestIsGoodOnce")

    def test_dpopWithTheServersNonce(self):
        self.openid("dpop")

    def test_deviceFlow(self):
        self.openid("deviceFlow", self.device())

    def test_deviceIsDenied(self):
        self.openid("deviceIsDenied", self.device(), choose=("deny",))

    def test_clientSecretJwt(self):
        self.openid("clientCredentialsByAssertion", self.client(token_endpoint_auth_method="client_secret_jwt",
                                                                secret_policy="recoverable"))

    def test_privateKeyJwt(self):
        key = Key()
        client = self.client(token_endpoint_auth_method="private_key_jwt", jwks={"keys": [key.jwk()]})
        self.openid("privateKeyJwt", client, key=key.jwk(private=True))

    def test_promptNoneNeedsASignIn(self):
        self.openid("promptNoneNeedsASignIn")

    def test_signsOut(self):
        bye = "https://client.example.org/bye"
        self.openid("signsOut", self.client(post_logout_redirect_uris=[bye]), bye=bye)

    def test_registersItself(self):
        said = self.api("POST", "/api/v1/admin/initial-access-tokens", {"name": "Of a test"})
        self.assertEqual(said.status, 201, said)
        self.openid("registersItself", initialAccessToken=said["token"])

    # --- oauth4webapi

    def test_webapiDiscovery(self):
        self.webapi("discovery")

    def test_webapiCodeIdTokenUserinfo(self):
        self.webapi("codeIdTokenUserinfo")

    def test_webapiCodeIsGoodOnce(self):
        self.webapi("codeIsGoodOnce")

    def test_webapiRefreshIntrospectionRevocation(self):
        self.webapi("refreshIntrospectRevoke")

    def test_webapiPushedRequest(self):
        self.webapi("pushedRequest")

    def test_webapiPushedRequestBoundByDpop(self):
        self.webapi("pushedRequestBoundByDpop")

    def test_webapiDpopWithTheServersNonce(self):
        self.webapi("dpop")

    def test_webapiDpopClientCredentials(self):
        self.webapi("dpopClientCredentials")

    def test_webapiDeviceFlow(self):
        self.webapi("deviceFlow", self.device())


class OverHttp(Cases, NodeClient):
    pass


class OverTls(Cases, NodeClient):
    TLS = True

    def test_strangersCertificateIsRefused(self):
        self.openid("strangersCertificateIsRefused", environment={"NODE_EXTRA_CA_CERTS": ""})


if __name__ == "__main__":
    need_packages()
    unittest.main(verbosity=2)

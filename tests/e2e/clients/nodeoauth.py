"""simple-oauth2 and passport-oauth2, as their users use them."""

import unittest

from harness import free_port
from nodeclient import NodeClient, need_packages
from world import ADMINISTRATOR, SEED, Client


class SimpleOAuth2(NodeClient):
    def test_codeRefreshAndRevokeByHeaderAndByBody(self):
        self.node("simpleoauth2.mjs", "codeRefreshRevoke", self.client())

    def test_codeIsGoodOnce(self):
        self.node("simpleoauth2.mjs", "codeIsGoodOnce", self.any_client())

    def test_clientCredentials(self):
        self.node("simpleoauth2.mjs", "clientCredentials", self.any_client())

    def test_passwordOfTheSeedsApplication(self):
        self.node("simpleoauth2.mjs", "password", Client(1, *SEED, ""), person=ADMINISTRATOR)

    def test_wrongSecretIsUnderstood(self):
        self.node("simpleoauth2.mjs", "wrongSecret", self.any_client())


class PassportOAuth2(NodeClient):
    def application(self, **more):
        return self.client(redirect=f"http://127.0.0.1:{free_port()}/callback", **more)

    def test_signsInWithPkceAndState(self):
        self.node("passportoauth2.mjs", "signsInWithPkceAndState", self.application())

    def test_signsInWithoutPkce(self):
        self.node("passportoauth2.mjs", "signsInWithoutPkce", self.application())

    def test_wrongSecretSignsNobodyIn(self):
        self.node("passportoauth2.mjs", "wrongSecretSignsNobodyIn", self.application())

    def test_deniedConsentSignsNobodyIn(self):
        self.node("passportoauth2.mjs", "deniedConsentSignsNobodyIn", self.application(), choose=("deny", "sign_in"))


if __name__ == "__main__":
    need_packages()
    unittest.main(verbosity=2)

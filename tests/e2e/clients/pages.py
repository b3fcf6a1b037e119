"""The provider's own pages at a real browser: authenticator app, devices, signing out, sessions. Each case is another
person's."""

import unittest

from browsing import Browsing, need_chromium
from harness import free_port

DEVICES = {"grant_types": ["urn:ietf:params:oauth:grant-type:device_code", "refresh_token", "authorization_code"]}


class Pages(Browsing):
    SCRIPT = "pages.mjs"

    def test_authenticatorApp(self):
        """RFC 6238"""
        self.case("authenticatorApp", person="amara.okafor@example.org")

    def test_recoveryCodeWorksOnce(self):
        self.case("recoveryCodeWorksOnce", person="mei.tanaka@example.org")

    def test_deviceIsLetIn(self):
        """RFC 8628 §3.3"""
        self.case("deviceIsLetIn", person="henrik.solberg@example.org", **self.walked(**DEVICES))

    def test_deviceIsDenied(self):
        """RFC 8628 §3.5"""
        self.case("deviceIsDenied", person="priya.raghunathan@example.org", **self.walked(**DEVICES))

    def leaving(self):
        """An application to which people may come back after they signed out there."""
        port = free_port()
        bye = f"http://127.0.0.1:{port}/bye"
        return {**self.walked(redirect=f"http://127.0.0.1:{port}/callback", post_logout_redirect_uris=[bye]), "bye": bye}

    def test_signOutIsConfirmed(self):
        """OpenID Connect RP-Initiated Logout §2, §6"""
        self.case("signOutIsConfirmed", person="samuel.whitehorse@example.org", **self.leaving())

    def test_hintSignsOutUnasked(self):
        """OpenID Connect RP-Initiated Logout §2"""
        self.case("hintSignsOutUnasked", person="grace.nakamurabell@example.org", **self.leaving())

    def test_signsOutEverywhere(self):
        self.case("signsOutEverywhere", person="tariq.alsayegh@example.org", **self.walked())


if __name__ == "__main__":
    need_chromium()
    unittest.main(verbosity=2)

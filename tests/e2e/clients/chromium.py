"""People at a real browser: Chromium without a window, driven by playwright-core."""

import shutil
import sys
import unittest

from harness import free_port
from nodeclient import NodeClient, need_packages
from world import OTHER_PATIENT


class Chromium(NodeClient):
    def browse(self, name, **settings):
        """A case of chromium.mjs with a new application that waits on the loopback."""
        application = self.client(redirect=f"http://127.0.0.1:{free_port()}/callback", name="Walked by Chromium", image_url="")
        self.node("chromium.mjs", name, application, name="Walked by Chromium", **settings)

    def test_signInConsentAndRemember(self):
        self.browse("signInConsentAndRemember")

    def test_deny(self):
        self.browse("deny")

    def test_wrongPassword(self):
        self.browse("wrongPassword", person=OTHER_PATIENT)

    def test_keyboardOnly(self):
        self.browse("keyboardOnly")

    def test_withoutScripts(self):
        self.browse("withoutScripts")

    def test_fitsAPhoneInEveryLanguage(self):
        self.browse("fitsAPhoneInEveryLanguage")

    def test_cannotBeFramed(self):
        """RFC 9700 §4.16"""
        self.browse("cannotBeFramed")


if __name__ == "__main__":
    if not shutil.which("chromium"):
        print("chromium is missing: skipped; ./tests/run installs it")
        sys.exit(77)
    need_packages()
    unittest.main(verbosity=2)

"""Sign-in and consent at a real browser: Chromium without a window, driven by playwright-core."""

import unittest

from browsing import Browsing, need_chromium
from world import OTHER_PATIENT


class Chromium(Browsing):
    SCRIPT = "chromium.mjs"

    def browse(self, name, **settings):
        """A case with an application of its own."""
        self.case(name, **self.walked(), **settings)

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
    need_chromium()
    unittest.main(verbosity=2)

"""Passkeys at a real browser, by Chromium's virtual authenticator. Each case is another person's."""

import unittest

from browsing import Browsing, need_chromium


class Passkeys(Browsing):
    SCRIPT = "passkeys.mjs"
    NAMED = True

    def test_passkeyAsSecondStep(self):
        self.case("passkeyAsSecondStep", person="amara.okafor@example.org")

    def test_passkeyAlone(self):
        self.case("passkeyAlone", person="mei.tanaka@example.org")

    def test_recoveryCodeStandsIn(self):
        self.case("recoveryCodeStandsIn", person="henrik.solberg@example.org")

    def test_withoutScripts(self):
        self.case("withoutScripts", person="priya.raghunathan@example.org")

    def test_copiedPasskeyIsNoticed(self):
        """WebAuthn Level 2, §6.1.1"""
        self.case("copiedPasskeyIsNoticed", person="samuel.whitehorse@example.org")


if __name__ == "__main__":
    need_chromium()
    unittest.main(verbosity=2)

"""The second step at a real browser: passkeys by Chromium's virtual authenticator, and an authenticator app."""

import json
import shutil
import subprocess
import sys
import unittest

from harness import DEMO_PASSWORD, Daemon, free_port
from nodeclient import need_packages
from nodepackages import WHERE
from world import PATIENT


class Passkeys(unittest.TestCase):
    def setUp(self):
        port = free_port()
        self.url = f"http://localhost:{port}"  # passkeys belong to a name, not to an address
        self.daemon = Daemon("--public-url", self.url, listen=f"127.0.0.1:{port}").start()
        self.addCleanup(self.daemon.kill)

    def case(self, name):
        given = {"url": self.url, "person": PATIENT, "password": DEMO_PASSWORD}
        done = subprocess.run(["node", "run.mjs", "passkeys.mjs", name], cwd=WHERE, input=json.dumps(given) + "\n",
                              capture_output=True, text=True, timeout=120, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_passkeyAsSecondStep(self):
        self.case("passkeyAsSecondStep")

    def test_passkeyAlone(self):
        self.case("passkeyAlone")

    def test_recoveryCodeStandsIn(self):
        self.case("recoveryCodeStandsIn")

    def test_withoutScripts(self):
        self.case("withoutScripts")

    def test_authenticatorApp(self):
        self.case("authenticatorApp")

    def test_copiedPasskeyIsNoticed(self):
        """WebAuthn Level 2, §6.1.1"""
        self.case("copiedPasskeyIsNoticed")


if __name__ == "__main__":
    if not shutil.which("chromium"):
        print("chromium is missing: skipped; ./tests/run installs it")
        sys.exit(77)
    need_packages()
    unittest.main(verbosity=2)

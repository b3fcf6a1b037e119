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
    @classmethod
    def setUpClass(cls):
        port = free_port()
        cls.url = f"http://localhost:{port}"  # passkeys belong to a name, not to an address
        cls.daemon = Daemon("--public-url", cls.url, listen=f"127.0.0.1:{port}").start()

    @classmethod
    def tearDownClass(cls):
        cls.daemon.kill()

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

    def test_zcopiedPasskeyIsNoticed(self):
        """WebAuthn Level 2, §6.1.1. The last: it leaves the person with the passkey."""
        self.case("copiedPasskeyIsNoticed")


if __name__ == "__main__":
    if not shutil.which("chromium"):
        print("chromium is missing: skipped; ./tests/run installs it")
        sys.exit(77)
    need_packages()
    unittest.main(verbosity=2)

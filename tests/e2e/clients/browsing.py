"""People at a real browser: one Chromium without a window for a class of tests, a fresh context of it for each test."""

import json
import shutil
import subprocess
import sys
import threading

from harness import DEMO_PASSWORD, free_port
from nodeclient import need_packages
from nodepackages import WHERE
from world import PATIENT, World


def need_chromium():
    if not shutil.which("chromium"):
        print("chromium is missing: skipped; ./tests/run installs it")
        sys.exit(77)
    need_packages()


class Browsing(World):
    SCRIPT = ""    # of tests/e2e/node: its exported functions are the cases
    NAMED = False  # reached as http://localhost:…: passkeys belong to a name, not to an address

    @classmethod
    def setUpClass(cls):
        if cls.NAMED:
            port = free_port()
            cls.LISTEN, cls.OPTIONS = f"127.0.0.1:{port}", (*cls.OPTIONS, "--public-url", f"http://localhost:{port}")
        super().setUpClass()
        cls.url = cls.OPTIONS[-1] if cls.NAMED else cls.daemon.url
        cls.chromium = subprocess.Popen(["node", "browsed.mjs", cls.SCRIPT], cwd=WHERE, text=True, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        cls.addClassCleanup(cls.close_chromium)

    @classmethod
    def close_chromium(cls):
        cls.chromium.stdin.close()  # the browser is closed then
        try:
            cls.chromium.wait(20)
        except subprocess.TimeoutExpired:
            cls.chromium.kill()
            cls.chromium.wait(20)
        cls.chromium.stdout.close()

    def case(self, case, person=PATIENT, timeout=120, **settings):
        """Runs a case as this person."""
        given = {"case": case, "url": self.url, "person": person, "password": DEMO_PASSWORD, **settings}
        late = threading.Timer(timeout, self.chromium.kill)
        late.start()
        try:
            self.chromium.stdin.write(json.dumps(given) + "\n")
            self.chromium.stdin.flush()
            said = self.chromium.stdout.readline()
        except BrokenPipeError:
            said = ""
        finally:
            late.cancel()
        self.assertTrue(said, f"the browser did not answer within {timeout} s, or has ended")
        failed = json.loads(said)["failed"]
        if failed:
            self.fail(failed)

    def walked(self, **fields):
        """Settings of a new application that waits for its redirect on the loopback."""
        made = {"name": "Walked by Chromium", "redirect": f"http://127.0.0.1:{free_port()}/callback", "image_url": "", **fields}
        application = self.client(**made)
        return {"id": application.client_id, "secret": application.secret, "redirect": application.redirect, "name": made["name"]}

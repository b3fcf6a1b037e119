"""The console as a process, off-screen: how it ends when asked, and what it says about its start."""

import os
import re
import signal
import socket
import subprocess
import tempfile
import unittest
from pathlib import Path

CONSOLE = Path(os.environ["BC_BUILD"]) / "bin" / "biometricscloud"


class Console(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="biometricscloud-test-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def command(self, *arguments):
        return {"args": [CONSOLE, "--demo",
                         *(() if "--listen" in arguments else ("--listen", "127.0.0.1:0")), *arguments],
                "env": {**os.environ, "XDG_CONFIG_HOME": str(self.folder / "config")},
                "stdin": subprocess.DEVNULL, "text": True}

    def measured(self, *arguments):
        done = subprocess.run(**self.command("--measure-start", *arguments), capture_output=True, timeout=90, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_endsWhenAskedBySignal(self):
        for asked in (signal.SIGTERM, signal.SIGINT):
            with self.subTest(asked), subprocess.Popen(**self.command(), stderr=subprocess.PIPE) as process:
                try:
                    said = next((line for line in process.stderr if "GET /authorize" in line), "")
                    self.assertTrue(said, "the sign-in page was never asked for")
                    process.send_signal(asked)
                    process.stderr.read()
                    self.assertEqual(process.wait(5), 0)
                finally:
                    process.kill()

    def test_measuresItsStartUntilTheSignInPageIsDrawn(self):
        said = self.measured()
        self.assertRegex(said, r"usable after \d+ ms: the sign-in page\n")
        times = [int(ms) for ms in re.findall(r"(?m)^ *(\d+) ms  ", said)]
        self.assertEqual(times, sorted(times))
        self.assertEqual(len(times), 6, said)

    def test_measuresItsStartWithARememberedSession(self):
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        workspace = self.folder / "workspace"
        where = ("--data-dir", str(workspace), "--listen", f"127.0.0.1:{port}")
        self.assertIn("the sign-in page", self.measured(*where))
        for _ in range(2):  # the session was renewed, and the new one kept
            self.assertRegex(self.measured(*where), r"usable after \d+ ms: the first place\n")
        self.assertEqual((workspace / "measured-session.json").stat().st_mode & 0o777, 0o600)

    def test_saysWhyAStartCouldNotBeMeasured(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            done = subprocess.run(**self.command("--measure-start", "--listen", "127.0.0.1:%d" % taken.getsockname()[1]),
                                  capture_output=True, timeout=90, check=False)
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertRegex(done.stderr, r"(?m)^biometricscloud: The start could not be measured: .*127\.0\.0\.1")


if __name__ == "__main__":
    unittest.main()

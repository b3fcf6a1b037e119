"""The console as a process, off-screen: how it ends when asked."""

import os
import signal
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


if __name__ == "__main__":
    unittest.main()

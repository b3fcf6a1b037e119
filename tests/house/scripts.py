"""app/run and tests/run: wrong arguments, and what they find missing. Neither installs nor builds anything here."""

import subprocess
import tempfile
import unittest
from pathlib import Path

import house

COMMON = house.TOP / "app" / "packaging" / "common.sh"


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, **more)


class Scripts(unittest.TestCase):
    def test_wrongArgumentsExitWithTwoAndTheUsage(self):
        for script, arguments in (("app/run", ["--nope"]), ("app/run", ["--tour"]), ("app/run", ["--build-only", "x"]),
                                  ("app/run", ["x"]), ("tests/run", ["--nope"]), ("tests/run", ["a", "b"])):
            with self.subTest(script=script, arguments=arguments):
                done = run(house.TOP / script, *arguments)
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertIn(f"usage: ./{script}", done.stderr)

    def test_helpExitsWithZero(self):
        for script in ("app/run", "tests/run", "tests/bench/run"):
            with self.subTest(script):
                done = run(house.TOP / script, "--help", cwd="/")
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn("usage: ", done.stdout)

    def missing(self, lines):
        with tempfile.TemporaryDirectory(prefix="with blank ") as folder:
            lists = Path(folder, "app", "packaging")
            lists.mkdir(parents=True)
            (lists / "some.packages").write_text(lines)
            done = run("bash", "-c", f'top=$1; . "{COMMON}"; packages_missing some', "bash", folder)
            self.assertEqual(done.stderr, "")
            return done.stdout.split("\n")[:-1]

    def test_onlyMissingPackagesAreNamed(self):
        self.assertEqual(self.missing("# a remark\n\nbash\nno-such-package-1\ncoreutils\n"), ["no-such-package-1"])

    def test_oneOfTheAlternativesIsEnough(self):
        self.assertEqual(self.missing("no-such-package-1|bash\n"), [])
        self.assertEqual(self.missing("no-such-package-1|no-such-package-2\n"), ["no-such-package-1|no-such-package-2"])

    def test_withoutRootAndSudoItSaysSo(self):
        """As seen by somebody whose PATH has neither: one line, exit 1, nothing tried."""
        with tempfile.TemporaryDirectory() as folder:
            lists = Path(folder, "app", "packaging")
            lists.mkdir(parents=True)
            (lists / "some.packages").write_text("no-such-package-1\n")
            tools = Path(folder, "bin")
            tools.mkdir()
            for tool in ("bash", "dpkg-query", "apt-get"):
                (tools / tool).symlink_to(run("bash", "-c", f"command -v {tool}").stdout.strip())
            (tools / "id").write_text("#!/bin/bash\necho 1000\n")
            (tools / "id").chmod(0o755)
            done = run(tools / "bash", "-c", f'top=$1; . "{COMMON}"; need_packages some', "bash", folder,
                       env={"PATH": str(tools)})
            self.assertEqual(done.returncode, 1)
            self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
            self.assertIn("no-such-package-1", done.stderr)
            self.assertIn("root", done.stderr)


unittest.main(verbosity=2)

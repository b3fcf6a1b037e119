"""A full disk: 503, nothing damaged, and tokens again as soon as there is room.

The disk is a small tmpfs in a mount namespace of the test's own, so it needs root or user namespaces.
"""

import errno
import os
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from client import Connection, statuses_of, token
from harness import DAEMON, Daemon
from imports import PERSON, export

SIZE = 256 << 20
SKIP = 77
REVOKER = {"Authorization": "Basic MWY2MGE3NGJhYjRjMjFiYzpsYWxhbGFsYWxhbGFsYQ==",
           "Content-Type": "application/x-www-form-urlencoded"}


class DiskFull(unittest.TestCase):
    def setUp(self):
        self.ballast = DISK / "ballast"

    def fill(self):
        """Takes every byte that is left, down to the last block."""
        with open(self.ballast, "ab", buffering=0) as file:
            for size in (1 << 20, 4096, 1):
                try:
                    while file.write(bytes(size)) == size:
                        pass
                except OSError as error:
                    self.assertEqual(error.errno, errno.ENOSPC)

    def revoke_until_refused(self, daemon, issued):
        """RFC 7009 §2.2.1: what cannot be stored is no success. What was answered 200 leaves `issued`; the token that
        could not be revoked is answered, and is good still."""
        for value in list(issued[20:]):
            self.fill()
            status, _, body = daemon.request("POST", "/revoke", f"token={value}", REVOKER)
            if status != 200:
                self.assertEqual(status, 503, body)
                self.assertEqual(statuses_of(daemon.port, [value]), [200])
                issued.remove(value)
                return value
            self.assertEqual(statuses_of(daemon.port, [value]), [401])
            issued.remove(value)
        raise AssertionError("every token could be revoked on a full disk")

    def test_fullDiskAnswers503AndRecovers(self):
        with Daemon("--data-dir", str(DISK / "workspace"), environment={"TMPDIR": "/var/tmp"}) as daemon:
            connection = Connection(daemon.port)
            issued = []
            for _ in range(50):
                status, value = token(connection)
                self.assertEqual(status, 200)
                issued.append(value)
            self.fill()
            refused = 0
            for _ in range(5000):  # what fits into blocks that are already there may still be stored
                status, value = token(connection)
                if status == 200:
                    issued.append(value)
                    continue
                self.assertEqual(status, 503)
                refused += 1
                if refused == 20:
                    break
                self.fill()
            self.assertEqual(refused, 20, "the disk did not get full")
            unrevoked = self.revoke_until_refused(daemon, issued)
            self.assertEqual(set(statuses_of(daemon.port, issued[:20])), {200}, "reading goes on")
            self.assertEqual(daemon.request("GET", "/health/live")[0], 200)

            self.ballast.unlink()
            until = time.monotonic() + 10
            while (status := token(connection)[0]) == 503 and time.monotonic() < until:
                pass
            self.assertEqual(status, 200, "room again, tokens again")
            self.assertEqual(set(statuses_of(daemon.port, issued)), {200}, "nothing that was answered is lost")
            self.assertEqual(daemon.request("POST", "/revoke", f"token={unrevoked}", REVOKER)[0], 200)
            self.assertEqual(statuses_of(daemon.port, [unrevoked]), [401])
            connection.close()
            self.assertEqual(daemon.stop(), 0, daemon.output())
        done = subprocess.run([DAEMON, "verify", "--data-dir", DISK / "workspace"], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def take(self, path, status):
        done = subprocess.run([DAEMON, "import", "apple-health", path, "--user", PERSON, "--data-dir", DISK / "clinic"],
                              capture_output=True, text=True, timeout=300, check=False)
        self.assertEqual(done.returncode, status, done.stdout[-2000:] + done.stderr[-2000:])
        return done

    def test_importEndsWithAClearLineAndGoesOnWhenThereIsRoom(self):
        for words in (("init", "--tenant", "Clinic", "--admin", "admin@example.org"), ("user", "add", PERSON)):
            subprocess.run([DAEMON, *words, "--data-dir", DISK / "clinic"], capture_output=True, check=True)
        with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
            path = export(Path(folder) / "export.xml", 400_000)
            self.fill()
            os.truncate(self.ballast, self.ballast.stat().st_size - (1 << 20))  # for the first units
            said = self.take(path, 1).stderr
            self.assertRegex(said, r"biometricscloudd: .*full.*The same command goes on where it stopped\.")
            self.ballast.unlink()
            self.assertIn("400,000 samples read: 400,000 new", self.take(path, 0).stdout)
        done = subprocess.run([DAEMON, "verify", "--data-dir", DISK / "clinic"], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


def in_own_mount_namespace():
    """Starts this file again where a mount is nobody else's business."""
    ways = [["unshare", "--mount", "--propagation", "private"]] if os.getuid() == 0 else []
    ways += [["unshare", "--user", "--map-root-user", "--mount"]]
    for way in ways:
        if subprocess.run([*way, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False).returncode == 0:
            os.execvpe(way[0], [*way, sys.executable, "-B", __file__], {**os.environ, "BC_DISK": "/mnt"})
    print("neither root nor user namespaces: a disk of the test's own is not to be had, nothing was checked")
    sys.exit(SKIP)


if __name__ == "__main__":
    if "BC_DISK" not in os.environ:
        in_own_mount_namespace()
    DISK = Path(os.environ["BC_DISK"])
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=0755", "tmpfs", DISK], check=True)
    unittest.main(verbosity=2)

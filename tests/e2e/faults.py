"""What the daemon does when it is started wrongly or the machine fails it: one clear line, and nothing changed."""

import hashlib
import os
import re
import signal
import socket
import sqlite3
import subprocess
import unittest
from pathlib import Path

from harness import DAEMON, Daemon, workspace_folder


def run(*arguments, environment=None, launcher=(), timeout=60):
    return subprocess.run([*launcher, str(DAEMON), *arguments], env={**os.environ, **(environment or {})},
                          stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout, check=False)


def contents(folder):
    """What lies in a workspace; the write-ahead log, its index and the lock come and go with each connection."""
    return {str(path.relative_to(folder)): (path.stat().st_mode, hashlib.sha256(path.read_bytes()).hexdigest())
            for path in sorted(Path(folder).rglob("*"))
            if path.is_file() and not path.name.endswith(("-wal", "-shm", ".lock")) and "logs" not in path.parts}


class StartedWrongly(unittest.TestCase):
    def setUp(self):
        folder = workspace_folder()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def made(self):
        """A demo workspace that was opened once and closed cleanly."""
        where = self.folder / "workspace"
        with Daemon("--data-dir", str(where)) as daemon:
            self.assertEqual(daemon.stop(), 0, daemon.output())
        return where

    def assertOneLine(self, done, *words):
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        lines = [line for line in done.stderr.splitlines() if line.startswith("biometricscloudd: ")]
        self.assertEqual(len(lines), 1, done.stderr)
        self.assertEqual(done.stderr.splitlines()[-1], lines[0])
        for word in words:
            self.assertRegex(lines[0], word)
        self.assertGreaterEqual(len(re.findall(r"\.(?: |$)", lines[0])), 2, f"no remedy in: {lines[0]}")

    def assertUnchanged(self, where, before):
        self.assertEqual(contents(where), before)

    def test_wrongArgumentsExitWithTwoAndTheUsage(self):
        for arguments in (["--nope"], ["serve", "--nope"], ["frobnicate"], ["serve", "too", "many"],
                          ["serve", "--listen", "nonsense"], ["serve", "--listen", "127.0.0.1:99999"],
                          ["serve", "--log-format", "xml"], ["serve", "--public-url", "ftp://x"],
                          ["serve", "--store", "mysql://x"], ["user", "add"], ["backup"]):
            with self.subTest(arguments):
                done = run(*arguments)
                self.assertEqual(done.returncode, 2, done.stdout + done.stderr)
                self.assertRegex(done.stderr, r"(?m)^Usage: ")
                self.assertEqual(done.stdout, "")

    def test_helpAndVersionExitWithZero(self):
        for arguments in (["--help"], ["serve", "--help"], ["init", "--help"], ["user", "add", "--help"], ["version"]):
            with self.subTest(arguments):
                done = run(*arguments)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertTrue(done.stdout.strip())
                self.assertEqual(done.stderr, "")

    def test_groupsOfSubcommandsHaveHelpToo(self):
        for group, members in (("user", ["user add EMAIL", "user passwd EMAIL"]), ("import", ["import apple-health FILE"])):
            shown = run(group, "--help")
            self.assertEqual(shown.returncode, 0, shown.stderr)
            for member in members:
                self.assertIn(member, shown.stdout)
            self.assertNotIn("serve  ", shown.stdout)
            wrong = run(group, "nothing")
            self.assertEqual(wrong.returncode, 2)
            self.assertIn(members[0], wrong.stderr)

    def test_usageNamesTheSubcommandAndItsOperands(self):
        for words, call in ((["serve"], "serve"), (["init"], "init"), (["user", "add"], "user add EMAIL"),
                            (["user", "passwd"], "user passwd EMAIL"), (["application", "add"], "application add NAME"),
                            (["backup"], "backup FILE"), (["verify"], "verify")):
            for done in (run(*words, "--help"), run(*words, "--nope")):
                with self.subTest(done.args):
                    usage = re.search(r"(?m)^Usage: .*$", done.stdout + done.stderr)[0]
                    self.assertEqual(usage, f"Usage: biometricscloudd {call} [OPTIONS]")

    def test_portTakenByAnotherProgram(self):
        where = self.made()
        before = contents(where)
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            done = run("serve", "--demo", "--data-dir", str(where), "--listen", f"127.0.0.1:{port}")
        self.assertOneLine(done, f"127.0.0.1:{port}")
        self.assertUnchanged(where, before)

    def test_portTakenByAnotherDaemon(self):
        """Listener threads share a port; two daemons must not."""
        with Daemon() as first:
            done = run("serve", "--demo", "--listen", f"127.0.0.1:{first.port}")
            self.assertOneLine(done, f"127.0.0.1:{first.port}")
            self.assertEqual(first.request("GET", "/health/live")[0], 200)

    def test_portTakenLeavesNoThrowAwayFolder(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            done = run("serve", "--demo", "--listen", f"127.0.0.1:{taken.getsockname()[1]}",
                       environment={"TMPDIR": str(self.folder)})
        self.assertOneLine(done)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_folderThatCannotBeWritten(self):
        closed = self.folder / "closed"
        closed.mkdir(mode=0o555)
        self.folder.chmod(0o755)
        launcher = []
        if os.getuid() == 0:  # root may write everywhere: become nobody
            launcher = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
            if subprocess.run([*launcher, str(DAEMON), "version"], capture_output=True, check=False).returncode:
                launcher = None
        for where in ([closed / "workspace"] if launcher is not None else []) + [Path("/proc/workspace"),
                                                                              Path("/dev/null/workspace")]:
            with self.subTest(where):
                done = run("serve", "--demo", "--listen", "127.0.0.1:0", "--data-dir", str(where), launcher=launcher or [])
                self.assertOneLine(done, re.escape(str(where)))
        self.assertEqual(list(closed.iterdir()), [])

    def test_databaseOfANewerProgram(self):
        where = self.made()
        database = sqlite3.connect(where / "workspace.sqlite")
        with database:
            table = "schema_migration"
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
            self.assertIn("version", columns)
            database.execute(f"CREATE TEMP TABLE newer AS SELECT * FROM {table} ORDER BY version DESC LIMIT 1")
            database.execute("UPDATE newer SET version = version + 1000")
            database.execute(f"INSERT INTO {table} SELECT * FROM newer")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        before = contents(where)
        done = run("serve", "--demo", "--data-dir", str(where), "--listen", "127.0.0.1:0")
        self.assertOneLine(done, "newer", "workspace.sqlite|" + re.escape(str(where)))
        self.assertUnchanged(where, before)

    def test_fileThatIsNoDatabase(self):
        where = self.made()
        (where / "workspace.sqlite").write_bytes(b"not a database, " * 4096)
        for name in ("workspace.sqlite-wal", "workspace.sqlite-shm"):
            (where / name).unlink(missing_ok=True)
        before = contents(where)
        done = run("serve", "--demo", "--data-dir", str(where), "--listen", "127.0.0.1:0")
        self.assertOneLine(done, "workspace.sqlite")
        self.assertUnchanged(where, before)

    def test_databaseLockedByAnotherProcess(self):
        where = self.made()
        before = contents(where)
        database = sqlite3.connect(where / "workspace.sqlite", isolation_level=None)
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("BEGIN EXCLUSIVE")
        try:
            done = run("serve", "--demo", "--data-dir", str(where), "--listen", "127.0.0.1:0")
        finally:
            database.execute("ROLLBACK")
            database.close()
        self.assertOneLine(done, "locked|in use|another", "workspace.sqlite|" + re.escape(str(where)))
        self.assertUnchanged(where, before)

    def test_workspaceInUseByAnotherDaemon(self):
        where = self.folder / "workspace"
        with Daemon("--data-dir", str(where)) as first:
            done = run("serve", "--demo", "--data-dir", str(where), "--listen", "127.0.0.1:0")
            self.assertOneLine(done, "locked|in use|another|already", re.escape(str(where)))
            self.assertEqual(first.request("GET", "/health/ready")[0], 200)

    def test_postgresqlThatDoesNotAnswer(self):
        with socket.create_server(("127.0.0.1", 0)) as unused:
            port = unused.getsockname()[1]
        where = self.folder / "workspace"
        done = run("serve", "--data-dir", str(where), "--store", f"postgresql://someone:hidden@127.0.0.1:{port}/bc",
                   "--listen", "127.0.0.1:0")
        self.assertOneLine(done, f"127.0.0.1:{port}|127.0.0.1.*{port}", "[Pp]ostgre")
        self.assertNotIn("hidden", done.stdout + done.stderr)

    def test_demoStaysOnTheLoopback(self):
        done = run("serve", "--demo", "--listen", "0.0.0.0:0")
        self.assertIn(done.returncode, (1, 2))
        self.assertRegex(done.stderr, "(?i)loopback|127.0.0.1")

    def test_demoLeavesOtherWorkspacesAlone(self):
        where = self.folder / "real"
        done = run("init", "--data-dir", str(where), "--tenant", "A clinic", "--admin", "someone@example.org")
        self.assertEqual(done.returncode, 0, done.stderr)
        before = contents(where)
        done = run("serve", "--demo", "--data-dir", str(where), "--listen", "127.0.0.1:0")
        self.assertOneLine(done, "demo", re.escape(str(where)))
        self.assertUnchanged(where, before)

    def test_certificateThatCannotBeRead(self):
        done = run("serve", "--demo", "--listen", "127.0.0.1:0", "--tls-cert", "/no/such.pem", "--tls-key", "/no/such.key")
        self.assertOneLine(done, "/no/such")


class Signals(unittest.TestCase):
    SIGN_IN = ("grant_type=password&username=fherbert%40dune.com&password=pleasechangeme&scope=all"
               "&client_id=1f60a74bab4c21bc&client_secret=lalalalalalala").encode()

    def test_termFinishesRequestsInFlightWithinFiveSeconds(self):
        """Passwords take their time to check; a client that never finishes its request does not hold the end up."""
        head = (b"POST /token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                b"Content-Length: %d\r\n\r\n")
        with Daemon() as daemon:
            never = socket.create_connection(("127.0.0.1", daemon.port))
            never.sendall(head % 500 + b"grant_type=")
            asking = [socket.create_connection(("127.0.0.1", daemon.port), timeout=20) for _ in range(6)]
            for one in asking:
                one.sendall(head % len(self.SIGN_IN) + self.SIGN_IN)
            first = asking[0].recv(65536)
            self.assertTrue(first.startswith(b"HTTP/1.1 200"), first)
            daemon.signal(signal.SIGTERM)
            self.assertEqual(daemon.wait(5), 0, daemon.output())
            for one in asking[1:]:
                answer = b""
                while part := one.recv(65536):
                    answer += part
                self.assertTrue(answer.startswith(b"HTTP/1.1 200"), answer or "cut off")
                self.assertIn(b'"access_token"', answer)
                one.close()
            asking[0].close()
            never.close()

    def test_interruptEndsLikeTerm(self):
        with Daemon() as daemon:
            daemon.signal(signal.SIGINT)
            self.assertEqual(daemon.wait(5), 0, daemon.output())

    def test_throwAwayWorkspaceIsRemovedAtTheEnd(self):
        with workspace_folder() as folder, Daemon(environment={"TMPDIR": folder}) as daemon:
            self.assertNotEqual(os.listdir(folder), [])
            self.assertEqual(daemon.stop(), 0, daemon.output())
            self.assertEqual(os.listdir(folder), [])

    def certificate(self, folder, name):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-days", "2", "-subj", f"/CN={name}", "-keyout", f"{folder}/key.pem", "-out",
                        f"{folder}/cert.pem"], check=True, capture_output=True)

    def served(self, daemon):
        done = subprocess.run(["openssl", "s_client", "-connect", f"127.0.0.1:{daemon.port}"], input="",
                              capture_output=True, text=True, timeout=20, check=False)
        return re.search(r"subject=\s*CN\s*=\s*(\S+)", done.stdout)[1]

    def test_hangUpReadsTheCertificateAnew(self):
        with workspace_folder() as folder:
            self.certificate(folder, "before")
            with Daemon("--tls-cert", f"{folder}/cert.pem", "--tls-key", f"{folder}/key.pem") as daemon:
                self.assertTrue(daemon.url.startswith("https://"))
                self.assertEqual(self.served(daemon), "before")
                self.certificate(folder, "after")
                self.hangUp(daemon)
                self.assertEqual(self.served(daemon), "after")
                Path(folder, "cert.pem").write_text("broken")
                self.hangUp(daemon)
                self.assertEqual(self.served(daemon), "after")
                self.assertEqual(daemon.stop(), 0, daemon.output())

    def hangUp(self, daemon):
        """Sends SIGHUP and waits for the line that says what became of it."""
        daemon.signal(signal.SIGHUP)
        daemon.await_line(r"(?i)certificate|reload")


if __name__ == "__main__":
    unittest.main(verbosity=2)

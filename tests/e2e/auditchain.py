"""The audit chain is broken with the databases' own tools, sqlite3 and psql; `biometricscloudd verify` names the row."""

import os
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import unittest
from pathlib import Path

from harness import DAEMON, Daemon, workspace_folder

CASES = {  # what is done, and what has to be named
    "changed": (["UPDATE audit_entry SET event = 'nothing' WHERE id = 3"], ["audit: entry 3 does not follow"]),
    "removed": (["DELETE FROM audit_entry WHERE id = 3"],
                ["audit: entry 3 is missing", "audit: entry 4 does not follow"]),
    "swapped": (["UPDATE audit_entry SET id = 1000 WHERE id = 3", "UPDATE audit_entry SET id = 3 WHERE id = 4",
                 "UPDATE audit_entry SET id = 4 WHERE id = 1000"], ["audit: entry 3 does not follow"]),
}


def fill(*arguments):
    """A demo workspace with some entries."""
    with Daemon(*arguments) as daemon:
        for _ in range(8):
            status, _, _ = daemon.request("POST", "/api/v1/login", '{"username": "nobody", "password": "wrong"}',
                                          {"Content-Type": "application/json"})
            assert status == 401, status
        assert daemon.stop() == 0, daemon.output()


class PostgreSql:
    """A cluster of its own on the loopback, thrown away."""

    def __init__(self):
        found = shutil.which("initdb") or next(map(str, Path("/usr/lib/postgresql").glob("*/bin/initdb")), None)
        if not found:
            raise unittest.SkipTest("PostgreSQL is not installed")
        self.tools = Path(os.path.realpath(found)).parent
        if os.path.basename(os.path.realpath(found)) != "initdb":  # a wrapper of the distribution
            self.tools = next(Path("/usr/lib/postgresql").glob("*/bin"))
        self.owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        self.folder = tempfile.mkdtemp(prefix="bc-e2e-pg-")
        if self.owner:
            shutil.chown(self.folder, "postgres")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]

    def tool(self, name, *arguments):
        return subprocess.run([*self.owner, str(self.tools / name), *arguments], check=True, capture_output=True,
                              text=True, cwd="/").stdout

    def __enter__(self):
        data = self.folder + "/data"
        self.tool("initdb", "--pgdata", data, "--auth=trust", "--username=test", "--no-sync", "--encoding=UTF8",
                  "--locale=C.UTF-8")
        subprocess.run([*self.owner, str(self.tools / "pg_ctl"), "-D", data, "-w", "-l", self.folder + "/log", "-o",
                        f"-p {self.port} -h 127.0.0.1 -k {self.folder} -c fsync=off", "start"], check=True, cwd="/",
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self

    def __exit__(self, *unused):
        self.tool("pg_ctl", "-D", self.folder + "/data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, database, statement):
        return self.tool("psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", "test", "-v", "ON_ERROR_STOP=1", "-qAt",
                         "-c", statement, database)

    def url(self, database):
        return f"postgresql://test@127.0.0.1:{self.port}/{database}"


class AuditChain(unittest.TestCase):
    def verify(self, *arguments):
        done = subprocess.run([str(DAEMON), "verify", *arguments], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    def assertNamed(self, named, *arguments):
        code, said = self.verify(*arguments)
        self.assertEqual(code, 1, said)
        for line in named:
            self.assertIn(line, said)

    def test_sqlite(self):
        with workspace_folder() as folder:
            fill("--data-dir", folder + "/sound")
            self.assertEqual(self.verify("--data-dir", folder + "/sound")[0], 0)
            for name, (statements, named) in CASES.items():
                with self.subTest(name):
                    shutil.copytree(folder + "/sound", folder + "/" + name)
                    connection = sqlite3.connect(f"{folder}/{name}/workspace.sqlite", isolation_level=None)
                    for statement in statements:
                        self.assertEqual(connection.execute(statement).rowcount, 1, statement)
                    connection.close()
                    self.assertNamed(named, "--data-dir", f"{folder}/{name}")

    def test_postgresql(self):
        with workspace_folder() as folder, PostgreSql() as server:
            server.run("postgres", "CREATE DATABASE sound")
            arguments = ["--data-dir", folder, "--store"]
            fill(*arguments, server.url("sound"))
            self.assertEqual(self.verify(*arguments, server.url("sound"))[0], 0)
            for name, (statements, named) in CASES.items():
                with self.subTest(name):
                    server.run("postgres", f"CREATE DATABASE {name} TEMPLATE sound")
                    for statement in statements:
                        server.run(name, statement)
                    self.assertNamed(named, *arguments, server.url(name))


if __name__ == "__main__":
    unittest.main(verbosity=2)

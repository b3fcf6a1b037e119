"""A person's data erased on PostgreSQL: nothing of it is left in the server's files, and what is large waits for `clean`."""

import subprocess
import unittest
from pathlib import Path

from auditchain import PostgreSql
from harness import DAEMON
from world import ADMINISTRATOR, PATIENT, World, bearer, eventually

MARKER = "Xq7-secret-of-the-person"


class OnPostgreSql(World):
    @classmethod
    def setUpClass(cls):
        cls.server = PostgreSql().__enter__()
        cls.addClassCleanup(cls.server.__exit__)
        cls.server.run("postgres", "CREATE DATABASE sound")
        # As core/erasure/README.md advises: segments of the log are removed, not used again.
        cls.server.run("postgres", "ALTER SYSTEM SET wal_recycle = off")
        cls.server.run("postgres", "SELECT pg_reload_conf()")
        cls.OPTIONS = ("--store", cls.server.url("sound"))
        super().setUpClass()

    def files_with(self, what):
        """Those of the server in which the bytes stand, once all is written that is to be written."""
        self.server.run("sound", "SELECT pg_switch_wal()")
        self.server.run("sound", "CHECKPOINT")
        data = Path(self.server.folder, "data")
        found = [file for file in data.rglob("*") if file.is_file() and what in file.read_bytes()]
        return [f"{file.relative_to(data)} {self.table_in(file)}" for file in found]

    def table_in(self, file):
        number = file.name.split(".")[0]
        if not number.isdigit():
            return ""
        return self.server.run("sound", f"SELECT relname FROM pg_class WHERE pg_relation_filenode(oid) = {number}").strip()

    def uncleaned(self, state):
        line = next(line for line in self.ask("GET", "/metrics").text.splitlines()
                    if line.startswith(f'bc_erased_tables_uncleaned{{state="{state}"}}'))
        return float(line.rsplit(" ", 1)[1])

    def take_in(self, patient):
        """A table with names and values that are the person's."""
        table = f"When,Weight\n2026-01-01 08:00,{MARKER}-value\n2026-01-02 08:00,81.5\n"
        job = self.api("POST", f"{patient}/imports", {"format": "csv", "file_name": f"{MARKER}.csv", "size": len(table), "options": {
            "time": "When", "value": "Weight", "kind": "body_mass", "source": f"{MARKER}-scale"}})
        self.assertEqual(job.status, 201, job)
        one = f"{patient}/imports/{job['id']}"
        said = self.ask("PUT", f"{one}/content", table.encode(), {**bearer(self.token(ADMINISTRATOR)), "Upload-Offset": "0",
                                                                  "Content-Type": "application/octet-stream"})
        self.assertEqual(said.status, 200, said)
        eventually(lambda: self.api("GET", one)["state"] == "done")

    def test_nothingOfAPersonIsLeftInTheServersFiles(self):
        """GDPR Art. 17, down to the bytes"""
        people = self.api("GET", f"/api/v1/admin/users?search={PATIENT}")
        patient = f"/api/v1/admin/patients/{people['results'][0]['id']}"
        self.take_in(patient)
        self.server.run("sound", "ANALYZE")
        self.assertTrue(any(name.startswith("base/") for name in self.files_with(MARKER.encode())))
        said = self.api("DELETE", f"{patient}/data", {"confirm": PATIENT})
        self.assertEqual((said.status, said["log_emptied"]), (200, False), said)
        eventually(lambda: self.uncleaned("waiting") == 0, 60)
        large = self.uncleaned("large")
        done = subprocess.run([str(DAEMON), "clean", "--data-dir", f"{self.folder.name}/workspace", *self.OPTIONS],
                              capture_output=True, text=True, timeout=120, check=False)
        self.assertEqual((done.returncode, done.stdout), (0, "Nothing that was erased is left in the database's files.\n"), done)
        self.assertEqual((large, self.uncleaned("large")), (0, 0), "the demo has no table that is too large")
        self.assertEqual(self.files_with(MARKER.encode()), [])
        self.assertEqual(self.api("GET", patient)["metrics"], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)

"""Files of health data at the command line and over HTTP: killed, stopped, twice, too large, and of another kind."""

import contextlib
import datetime
import os
import signal
import sqlite3
import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path

from harness import DAEMON, Daemon
from world import ADMINISTRATOR, PATIENT, World, bearer, eventually

MIB = 1 << 20
PERSON = "frank@example.org"
RECORD = (' <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" sourceVersion="8.3" device="&lt;&lt;HKDevice: '
          '0x28&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:8.3&gt;" unit="count/min" '
          'creationDate="{0}" startDate="{0}" endDate="{0}" value="{1}"/>\n')


def export(path, records, *inside):
    """An export.xml with that many heart rates, a minute apart, the last of them in 2021; `inside` stands in their midst.

    Large things come in pieces: the kernel counts this process's memory among that of the children it starts.
    """
    with open(path, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0"?>\n<HealthData locale="en_CA">\n')
        at = datetime.datetime(2021, 12, 31) - datetime.timedelta(minutes=records)
        for n in range(records):
            at += datetime.timedelta(minutes=1)
            file.write(RECORD.format(at.strftime("%Y-%m-%d %H:%M:%S -0500"), 50 + n * 7 % 60))
            if n == records // 2:
                file.writelines(inside)
        file.write("</HealthData>\n")
    return str(path)


class Workspace:
    """One of its own, with a person in it."""

    def __init__(self, folder):
        self.folder = str(folder)
        self.run("init", "--tenant", "Clinic", "--admin", "admin@example.org")
        self.run("user", "add", PERSON)

    def run(self, *arguments, status=0):
        done = subprocess.run([str(DAEMON), *arguments, "--data-dir", self.folder], capture_output=True, text=True, timeout=300,
                              check=False)
        assert done.returncode == status, f"{arguments}: {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done

    def take(self, path, kind="apple-health", status=0, *more):
        return self.run("import", kind, str(path), "--user", PERSON, *more, status=status)

    def begin(self, path):
        return subprocess.Popen([str(DAEMON), "import", "apple-health", str(path), "--user", PERSON, "--data-dir", self.folder],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def rows(self, query):
        with contextlib.closing(sqlite3.connect(f"file:{self.folder}/workspace.sqlite?mode=ro", uri=True, timeout=10)) as database:
            return database.execute(query).fetchall()

    def data(self):
        """What is stored, the same however it came."""
        return (self.rows("SELECT kind, sample_count, first_time, latest_time, latest_value FROM metric ORDER BY kind"),
                self.rows("SELECT level, page_time, data FROM sample_rollup ORDER BY metric_id, level, page_time"))

    def jobs(self):
        return self.rows("SELECT state, position, records, added, skipped FROM import_job ORDER BY id")


class CommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.workspace = Workspace(self.folder / "workspace")

    def test_saysHowItIsUsed(self):
        for kind in ("apple-health", "cgm-csv", "health-auto-export", "csv"):
            self.assertIn(f"import {kind} FILE", self.workspace.run("import", kind, "--help").stdout)
        path = export(self.folder / "export.xml", 1)
        self.assertIn("--user EMAIL", self.workspace.run("import", "apple-health", path, status=2).stderr)
        self.assertIn("FILE is missing", self.workspace.run("import", "apple-health", "--user", PERSON, status=2).stderr)
        self.assertIn("NAME=VALUE", self.workspace.take(path, "csv", 2, "--mapping", "time").stderr)
        self.assertIn("Nobody here", self.workspace.run("import", "apple-health", path, "--user", "x@y.z", status=1).stderr)
        self.assertIn("cannot be read", self.workspace.take("/nowhere.xml", status=1).stderr)
        self.assertIn("no cgm-csv, but apple-health", self.workspace.take(path, "cgm-csv", 1).stderr)
        self.assertEqual(self.workspace.jobs(), [])

    def test_reportsWhatWentIn(self):
        path = export(self.folder / "export.xml", 100, RECORD.format("2021-02-30 08:00:00 -0500", 61))
        said = self.workspace.take(path).stdout
        self.assertIn("100 samples read: 100 new, 0 changed, 0 known already, 0 from the future kept aside.", said)
        self.assertIn("1 records kept out.", said)
        self.assertIn("line 54: 2021-02-30 08:00:00 -0500", said)
        path = export(self.folder / "export.xml", 100, RECORD.format("2021-02-30 08:00:00 -0500", 61), " <Workout/>\n" * 3)
        self.assertIn("1 records kept out, and 3 of types that are not kept.", self.workspace.take(path).stdout)
        path = export(self.folder / "export.xml", 100, RECORD.format("2021-02-30 08:00:00 -0500", 61))
        again = self.workspace.take(path).stdout
        self.assertIn("100 samples read: 0 new, 0 changed, 100 known already", again)
        events = self.workspace.rows("SELECT event, outcome FROM audit_entry WHERE event LIKE 'import.%' ORDER BY id")
        self.assertEqual(events, [("import.started", "ok"), ("import.ended", "ok")] * 3)

    def test_tableGoesInByItsMapping(self):
        path = self.folder / "weights.csv"
        path.write_text("When;Weight\n01.07.2021 08:00;81,5\n", encoding="utf-8")
        self.workspace.take(path, "csv", 0, "--mapping", "time=When", "--mapping", "value=Weight", "--mapping", "kind=body_mass",
                            "--mapping", "decimal=,", "--timezone", "Europe/Berlin", "--date-order", "day-first")
        self.assertEqual(self.workspace.rows("SELECT kind, first_time, latest_value FROM metric"),
                         [("body_mass", 1625119200000000, 81.5)])
        self.assertIn("time: Must name", self.workspace.take(path, "csv", 1).stderr)

    def test_wholeCopyOfADamagedFileIsReadAnew(self):
        path = Path(export(self.folder / "export.xml", 20_000)) # its first and last MiB tell it
        whole = path.read_bytes()
        damaged = bytearray(whole)
        damaged[3 * MIB:3 * MIB + 2000] = b"<" * 2000
        damaged[-len("</HealthData>\n"):] = b"</HealthDatA>\n"
        path.write_bytes(damaged)
        said = self.workspace.take(path, status=1).stderr
        self.assertIn("ends in the middle", said)
        self.assertIn("The same command reads the file anew, from its first byte.", said)
        path.write_bytes(whole)
        self.workspace.take(path)
        (failed, _, lost, *_), (done, _, records, added, skipped) = self.workspace.jobs()
        self.assertEqual((failed, done, records, skipped), ("failed", "done", 20_000, 0))
        self.assertEqual(added, 20_000 - lost)
        self.assertGreater(added, 0)

    def interrupted(self, end):
        """The process, ended by `end` after its first unit; then the same command to its end, beside a straight import."""
        path = export(self.folder / "export.xml", 400_000)
        process = self.workspace.begin(path)
        eventually(lambda: self.workspace.jobs() and self.workspace.jobs()[0][1] > 0)
        end(process)
        said = process.communicate(timeout=60)
        (state, position, records, *_), = self.workspace.jobs()
        self.assertTrue(0 < position < os.path.getsize(path), "it was over before it was ended")
        straight = Workspace(self.folder / "straight")
        straight.take(path)
        self.workspace.take(path)
        (ended, _, all_records, added, _), = self.workspace.jobs()
        self.assertEqual((ended, all_records, added), ("done", 400_000, 400_000))
        self.assertLess(records, all_records)
        self.assertEqual(self.workspace.data(), straight.data())
        return process.returncode, state, said

    def test_killedAndCalledAgainItGoesOn(self):
        status, state, _ = self.interrupted(lambda process: process.kill())
        self.assertEqual((status, state), (-signal.SIGKILL, "running"))

    def test_stoppedItSaysHowToGoOn(self):
        status, state, said = self.interrupted(lambda process: process.send_signal(signal.SIGINT))
        self.assertEqual((status, state), (1, "cancelled"))
        self.assertIn("The import was stopped. The same command goes on where it stopped.", said[1])

    def peak(self, path, status):
        """MiB that the import of that file took at most, and what it said."""
        with open(self.folder / "said", "w+", encoding="utf-8") as said:
            process = subprocess.Popen([str(DAEMON), "import", "apple-health", str(path), "--user", PERSON, "--data-dir",
                                        self.workspace.folder], stdout=said, stderr=said)
            _, ended, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(ended)
            said.seek(0)
            text = said.read()
        self.assertEqual(process.returncode, status, text[-2000:])
        self.assertLess(usage.ru_maxrss / 1024, 150, path)
        return text

    def test_memoryDoesNotDependOnTheFile(self):
        normal = export(self.folder / "normal.xml", 300_000)
        self.peak(normal, 0)
        tag = RECORD.format("2021-02-01 08:00:00 -0500", 61)
        before, after = tag.split("Watch", 1)
        odd = export(self.folder / "odd.xml", 10, before, *["W" * MIB] * 300, after)
        self.assertIn("longer or deeper nested", self.peak(odd, 0))
        deep = export(self.folder / "deep.xml", 10, *["<a>\n<b>\n" * 1000] * 10_000)
        self.peak(deep, 0)
        laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
        text = Path(export(self.folder / "laughs.xml", 10, tag.replace("61", "&a11;"))).read_text(encoding="utf-8")
        (self.folder / "laughs.xml").write_text(
            text.replace("<HealthData", f'<!DOCTYPE HealthData [<!ENTITY a0 "ha">{laughs}]>\n<HealthData', 1), encoding="utf-8")
        self.assertIn("&a11;", self.peak(self.folder / "laughs.xml", 0))

    def test_bombsAndDamageAreRefused(self):
        bomb = self.folder / "bomb.zip"
        with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
            with archive.open("export.xml", "w", force_zip64=True) as entry:
                entry.write(b"<HealthData>\n")
                for _ in range(300):
                    entry.write(b" " * MIB)
        self.assertIn("a zip bomb", self.peak(bomb, 1))
        path, whole = export(self.folder / "export.xml", 1000), self.folder / "export.zip"
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(path, "apple_health_export/export.xml")
        cut = self.folder / "cut.zip"
        cut.write_bytes(whole.read_bytes()[:-30])
        self.assertIn("damaged or cut off", self.peak(cut, 1))
        self.assertEqual(self.workspace.jobs(), [])
        self.peak(whole, 0)
        self.assertEqual(self.workspace.jobs()[0][3], 1000)


class Sending(World):
    def imports(self):
        return f"/api/v1/admin/patients/{self.api('GET', f'/api/v1/admin/users?search={PATIENT}')['results'][0]['id']}/imports"


class OverHttp(Sending):
    def test_fileGoesInByParts(self):
        """The same answers as openapi.json says"""
        imports = self.imports()
        with tempfile.TemporaryDirectory() as folder:
            content = Path(export(Path(folder) / "export.xml", 500, RECORD.format("2021-02-30 08:00:00 -0500", 61))).read_bytes()
        made = self.api("POST", imports, {"format": "apple-health", "file_name": "export.xml", "size": len(content)})
        self.assertEqual(made.status, 201, made)
        one, half = f"{imports}/{made['id']}", len(content) // 2

        def send(offset, part, person=ADMINISTRATOR):
            return self.ask("PUT", f"{one}/content", part, {**bearer(self.token(person)), "Upload-Offset": str(offset),
                                                            "Content-Type": "application/octet-stream"})

        self.assertEqual(send(0, content[:half]).status, 200)
        lost = send(0, content[:half])
        self.assertEqual((lost.status, lost.headers["Upload-Offset"]), (409, str(half)))
        self.assertEqual(self.api("GET", one, person=PATIENT)["received"], half)
        self.assertEqual(send(half, content[half:], PATIENT).status, 200)
        eventually(lambda: self.api("GET", one)["state"] == "done")
        done = self.api("GET", one)
        self.assertEqual((done["counts"]["added"], done["counts"]["skipped"]), (500, 1))
        self.assertEqual(done["report"][0]["reason"], "unreadable_time")
        self.assertEqual(self.api("POST", f"{one}/start", {}).status, 409)
        again = self.api("POST", imports, {"format": "cgm-csv", "file_name": "x.csv", "size": 10}, PATIENT)
        self.assertEqual(self.api("DELETE", f"{imports}/{again['id']}", person=PATIENT).status, 204)
        self.assertEqual([one["state"] for one in self.api("GET", imports)["results"]], ["cancelled", "done"])
        self.assertEqual(self.api("POST", imports, {"format": "tape"}).status, 400)


class Killed(Sending):
    def test_killedAmidAnImportTheDaemonGoesOn(self):
        imports, records = self.imports(), 400_000
        with tempfile.TemporaryDirectory() as folder, open(export(Path(folder) / "export.xml", records), "rb") as file:
            size = os.fstat(file.fileno()).st_size
            made = self.api("POST", imports, {"format": "apple-health", "file_name": "export.xml", "size": size})
            one, sent = f"{imports}/{made['id']}", 0
            while part := file.read(8 * MIB):
                said = self.ask("PUT", f"{one}/content", part, {**bearer(self.token(ADMINISTRATOR)), "Upload-Offset": str(sent),
                                                                "Content-Type": "application/octet-stream"})
                self.assertEqual(said.status, 200, said)
                sent += len(part)
        with self.database() as database:
            job = "SELECT state, position FROM import_job WHERE id = ?"
            eventually(lambda: database.execute(job, (made["id"],)).fetchone()[1] > 0)
        self.daemon.process.kill()
        self.daemon.wait(30)
        with self.database() as database:
            state, position = database.execute(job, (made["id"],)).fetchone()
        self.assertEqual(state, "running")
        self.assertTrue(0 < position < size)
        type(self).daemon = Daemon("--data-dir", f"{self.folder.name}/workspace", listen=f"127.0.0.1:{self.daemon.port}").start()
        self.addClassCleanup(self.daemon.__exit__)
        eventually(lambda: self.api("GET", one)["state"] == "done", 60)
        done = self.api("GET", one)
        self.assertEqual((done["counts"]["records"], done["counts"]["added"]), (records, records))
        self.assertEqual(os.listdir(f"{self.folder.name}/workspace/imports"), [".node"])


if __name__ == "__main__":
    unittest.main(verbosity=2)

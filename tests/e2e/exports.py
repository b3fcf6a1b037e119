"""A person's data as strangers read it: HL7's own schema of FHIR R4, Python's csv and zipfile, Info-ZIP; and their erasure."""

import csv
import hashlib
import io
import json
import shutil
import sqlite3
import stat
import subprocess
import sys
import unittest
import zipfile
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from harness import DAEMON
from nodepackages import SOURCE, WHERE
from world import ADMINISTRATOR, CLINICIAN, Client, OTHER_PATIENT, PATIENT, World, eventually, together

EVIL = '=cmd|"/C calc"!A0,\r\n Ünïcode 指輪 \\'
LOINC, OURS = "http://loinc.org", "https://biometricscloud.net/fhir/CodeSystem/metric-kind"


def code_of(part, system=LOINC):
    return next((coding["code"] for coding in part["code"]["coding"] if coding["system"] == system), None)


class Exports(World):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.workspace = f"{cls.folder.name}/workspace"
        cls.files_made = 0

    def person(self, email):
        return self.api("GET", f"/api/v1/admin/users?search={email}")["results"][0]

    def last_day(self, email):
        """The day of the person's last sample (UTC)."""
        said = self.api("GET", f"/api/v1/admin/patients/{self.person(email)['id']}")
        return date.fromisoformat(said["last_data_time"][:10])

    def exported(self, email, query, person=ADMINISTRATOR):
        said = self.api("GET", f"/api/v1/admin/patients/{self.person(email)['id']}/export?{query}", person=person)
        self.assertEqual(said.status, 200, said)
        return said.body

    def held_against_the_schema(self, *bundles):
        """How many resources of each type there are."""
        if not (WHERE / "node_modules" / ".fetched").is_file():
            self.skipTest("the packages are not there: run clients/nodepackages.py (./tests/run does)")
        shutil.copy(SOURCE / "fhir.mjs", WHERE / "fhir.mjs")
        files = []
        for bundle in bundles:
            type(self).files_made += 1
            files.append(Path(self.folder.name, f"bundle{self.files_made}.json"))
            files[-1].write_bytes(bundle)
        done = subprocess.run(["node", "fhir.mjs", *map(str, files)], cwd=WHERE, capture_output=True, text=True, timeout=120,
                              check=False)
        if done.returncode:
            raise AssertionError(done.stderr)
        return json.loads(done.stdout)

    def command(self, *arguments):
        return subprocess.run([str(DAEMON), "export", "--data-dir", self.workspace, *arguments], capture_output=True, text=True,
                              timeout=60, check=False)

    # --- FHIR

    def test_bundlesOfTheDemosPatientsAreValid(self):
        """FHIR R4: every patient's whole data, against HL7's JSON schema"""
        patients = self.api("GET", "/api/v1/admin/patients?limit=100", person=CLINICIAN)["results"]
        self.assertGreater(len(patients), 3)
        bundles = []
        for one in patients:
            file = Path(self.folder.name, f"{one['id']}.json")
            done = self.command("--user", one["email"], "--format", "fhir", str(file))
            self.assertEqual(done.returncode, 0, done.stderr)
            bundles.append(file.read_bytes())
            file.unlink()
        counts = self.held_against_the_schema(*bundles)
        self.assertEqual(counts["Patient"], len(patients))
        self.assertGreater(counts["Observation"], 10_000)

    def test_aBundleOverHttpIsValidAndTheSameTwice(self):
        last = self.last_day(PATIENT)
        query = f"format=fhir&from={last - timedelta(days=12)}T00:00:00Z&to={last - timedelta(days=10)}T00:00:00Z"
        bundle = self.exported(PATIENT, query, CLINICIAN)
        self.assertGreater(self.held_against_the_schema(bundle)["Observation"], 500)
        self.assertEqual(self.exported(PATIENT, query, PATIENT), bundle)
        codes = {code_of(entry["resource"]) for entry in json.loads(bundle)["entry"] if "code" in entry["resource"]}
        self.assertLessEqual({"97507-8", "97506-0", "104638-2", "104636-6", "104637-4", "106793-3", "99504-3", "8867-4"}, codes)

    def test_theSchemaRefusesWhatIsWrong(self):
        """The check itself"""
        bundle = json.loads(self.exported(PATIENT, "format=fhir&metrics=glucose&from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z"))
        self.assertEqual(self.held_against_the_schema(json.dumps(bundle).encode()), {"Patient": 1, "Device": 1})
        bundle["entry"][0]["resource"]["birthDate"] = "yesterday"
        with self.assertRaisesRegex(AssertionError, "birthDate"):
            self.held_against_the_schema(json.dumps(bundle).encode())

    def test_oddNamesKindsAndValuesStayValid(self):
        """Texts that would break out of JSON, kinds that nobody knows, blood pressure, no value at all"""
        device = self.api("POST", "/api/v1/devices", {"manufacturer": EVIL, "device_code": EVIL}, OTHER_PATIENT)
        self.assertEqual(device.status, 201, device)
        samples = []
        for kind, quantity in ((EVIL, -0.5), ("blood_pressure_systolic", 121), ("blood_pressure_diastolic", 79), ("sleep_stage", 2),
                               ("skin_temperature_deviation", -0.25), ("hrv_rmssd", 41.125)):
            metric = self.api("POST", "/api/v1/metrics", {"name": EVIL, "device_id": device["id"], "quantity_type": kind,
                                                          "sample_type": EVIL if kind == EVIL else ""}, OTHER_PATIENT)
            self.assertEqual(metric.status, 201, metric)
            for minute, offset in ((1, "Z"), (2, "+05:45"), (3, "-09:30")):
                samples.append({"metric_id": metric["id"], "quantity": quantity, "start_date": f"2026-03-01T12:0{minute}:00{offset}",
                                "end_date": f"2026-03-01T12:0{minute}:30{offset}", "is_null": minute == 3,
                                "sample_motion_context": "Active", "sample_sensor_location": 5})
        said = self.api("POST", "/api/v1/quantity-samples", samples, OTHER_PATIENT)
        self.assertEqual(said.status, 201, said)
        period = "from=2026-02-28T00:00:00Z&to=2026-03-03T00:00:00Z"
        bundle = self.exported(OTHER_PATIENT, f"format=fhir&{period}")
        self.held_against_the_schema(bundle)
        made = [entry["resource"] for entry in json.loads(bundle)["entry"]]
        own = [one for one in made if one.get("device") and one["device"]["reference"] == f"urn:uuid:{self.uuid_of(device['id'])}"]
        self.assertEqual(len(own), 15)
        self.assertEqual({code_of(one) for one in own if "component" in one}, {"85354-9"})
        self.assertIn(" ".join(EVIL.split()), {code_of(one, OURS) for one in own})
        self.assertEqual(sum("dataAbsentReason" in one for one in own), 4)
        self.assertTrue(all(one["bodySite"]["text"] == "ear lobe" for one in own))

        rows = [row for row in csv.DictReader(io.StringIO(self.exported(OTHER_PATIENT, period).decode(), newline=""))
                if row["device"].endswith(EVIL)]
        self.assertEqual(len(rows), 18)
        odd = next(row for row in rows if row["kind"] == f"'{EVIL}" and row["time"].endswith("Z"))
        self.assertEqual(odd, {"time": "2026-03-01T12:01:00Z", "end": "2026-03-01T12:01:30Z", "kind": f"'{EVIL}", "value": "-0.5",
                               "unit": f"'{EVIL}", "device": f"'{EVIL} {EVIL}", "source": f"'{EVIL}", "motion": "active",
                               "location": "ear_lobe"})

    def uuid_of(self, device):
        return self.api("GET", f"/api/v1/device/{device}", person=OTHER_PATIENT)["uuid"]

    # --- the archive

    def test_archivesOpenElsewhere(self):
        """GDPR Art. 20: what Python and Info-ZIP unpack is what the manifest says"""
        body = self.exported(PATIENT, "format=zip", PATIENT)
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            self.assertIsNone(archive.testzip())
            manifest = json.loads(archive.read("manifest.json"))
            self.assertEqual([one["path"] for one in manifest["files"]], [name for name in archive.namelist() if name != "manifest.json"])
            for one in manifest["files"]:
                content = archive.read(one["path"])
                self.assertEqual((len(content), hashlib.sha256(content).hexdigest()), (one["size"], one["sha256"]), one["path"])
            profile = json.loads(archive.read("profile.json"))
            devices = json.loads(archive.read("devices.json"))
            samples = sum(metric["samples"] for device in devices for metric in device["metrics"])
            rows = sum(archive.read(name).count(b"\r\n") - 1 for name in archive.namelist() if name.startswith("samples/"))
            nights = archive.read("nights.csv").count(b"\r\n") - 1
        self.assertEqual(profile["email"], PATIENT)
        self.assertGreater(samples, 10_000)
        self.assertEqual(rows, samples)
        self.assertGreater(nights, 30)
        if not shutil.which("unzip"):
            self.skipTest("unzip is not installed; Python has read the archive")
        file = Path(self.folder.name, "person.zip")
        file.write_bytes(body)
        done = subprocess.run(["unzip", "-t", str(file)], capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    # --- the command

    def test_theCommandWritesTheSameFile(self):
        """contract §1: export; for its owner's eyes only, and never over another file"""
        file = Path(self.folder.name, "glucose.csv")
        asked = ("--user", PATIENT, "--format", "csv", "--metrics", "glucose", "--unit", "mmol/L", str(file))
        done = self.command(*asked)
        self.assertEqual((done.returncode, done.stdout), (0, f"Wrote {file} ({file.stat().st_size} bytes).\n"), done.stderr)
        self.assertEqual(file.read_bytes(), self.exported(PATIENT, "metrics=glucose&unit=mmol/L"))
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        before = file.stat()
        done = self.command(*asked)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("exists already", done.stderr)
        self.assertEqual(file.stat().st_mtime_ns, before.st_mtime_ns)
        entries = self.api("GET", "/api/v1/admin/audit?event=patient.exported&limit=1000")["results"]
        self.assertIn({"by": "command line", "format": "csv", "what": ["glucose"]}, [entry["detail"] for entry in entries])

    def test_theCommandSaysWhatIsWrong(self):
        file = Path(self.folder.name, "nothing.csv")
        for arguments, status, words in ((("--format", "csv"), 2, "whose data"),
                                         (("--user", "nobody@example.org"), 1, "Nobody here"),
                                         (("--user", PATIENT, "--format", "pdf"), 2, "csv, fhir, zip"),
                                         (("--user", PATIENT, "--from", "lately"), 2, "no date and no time"),
                                         (("--user", PATIENT, "--format", "csv", "--unit", "parsec"), 2, "parsec")):
            with self.subTest(arguments):
                done = self.command(*arguments, str(file))
                self.assertEqual(done.returncode, status, done.stderr)
                self.assertIn(words, done.stderr)
                self.assertFalse(file.exists())
        done = self.command("--user", PATIENT, "--format", "csv", f"{self.folder.name}/workspace/workspace.sqlite/x.csv")
        self.assertEqual(done.returncode, 1, done.stderr)

    def test_daysBeginWhereThePersonLives(self):
        """A date is that person's midnight; both ends are met as they are said"""
        file = Path(self.folder.name, "day.csv")
        day = self.last_day(PATIENT) - timedelta(days=9)
        done = self.command("--user", PATIENT, "--format", "csv", "--from", str(day), "--to", str(day + timedelta(days=1)), str(file))
        self.assertEqual(done.returncode, 0, done.stderr)
        rows = list(csv.DictReader(io.StringIO(file.read_text(), newline="")))
        self.assertGreater(len(rows), 100)
        self.assertEqual({row["time"][:10] for row in rows}, {str(day)})

    def test_memoryDoesNotFollowTheLength(self):
        """A bundle of several ten thousand readings in a process of its own"""
        file = Path(self.folder.name, "large.json")
        measured = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
                    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
        done = subprocess.run([sys.executable, "-c", measured, str(DAEMON), "export", "--data-dir", self.workspace, "--user",
                               PATIENT, "--format", "fhir", str(file)], capture_output=True, text=True, timeout=60, check=True)
        print(f"{file.stat().st_size} bytes written with {done.stdout.strip()} KiB at the most")
        self.assertGreater(file.stat().st_size, 20_000_000)
        self.assertLess(int(done.stdout), 64 * 1024)


class Erasure(World):
    def test_whoIsErasedHasNothingLeftAndOthersKeepTheirs(self):
        """GDPR Art. 17, by the person themselves, amid a running daemon"""
        person = self.api("GET", f"/api/v1/admin/users?search={PATIENT}")["results"][0]
        target = f"/api/v1/admin/patients/{person['id']}"
        metrics = self.metrics_of(person["id"])
        self.assertGreater(len(metrics), 3)
        others = self.samples_but(metrics)
        before = self.api("GET", f"{target}/export", person=PATIENT).body
        self.assertGreater(before.count(b"\r\n"), 1000)
        self.begin_an_import(target)
        self.assertEqual(len(self.files_of_imports()), 1)
        said = self.api("DELETE", f"{target}/data", {"confirm": "somebody@example.org"}, PATIENT)
        self.assertEqual((said.status, [one["field"] for one in said["errors"]]), (400, ["confirm"]), said)
        self.assertEqual(self.api("DELETE", f"{target}/data", {"confirm": PATIENT}, CLINICIAN).status, 403)
        self.assertEqual(self.api("GET", f"{target}/export", person=PATIENT).body, before)
        said = self.api("DELETE", f"{target}/data", {"confirm": PATIENT}, PATIENT)
        self.assertEqual((said.status, said["log_emptied"]), (200, True), said)
        self.assertGreater(said["rows"], 50)
        self.assertEqual(self.api("GET", f"{target}/export", person=PATIENT).body.count(b"\r\n"), 1)
        self.assertEqual(self.api("GET", target)["metrics"], [])
        self.assertEqual(self.metrics_of(person["id"]), [])
        self.assertEqual(self.files_of_imports(), [])
        self.assertEqual(self.samples_but(metrics), others)
        self.assertEqual([entry["event"] for entry in self.audit(said.headers["X-Trace-Id"])],
                         ["patient.erased", "patient.erasure_begun"])
        done = subprocess.run([str(DAEMON), "verify", "--data-dir", f"{self.folder.name}/workspace"], capture_output=True, text=True,
                              timeout=120, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def begin_an_import(self, target):
        """A file of which a part was received."""
        job = self.api("POST", f"{target}/imports", {"format": "apple-health", "file_name": "export.xml", "size": 1000}, PATIENT)
        self.assertEqual(job.status, 201, job)
        said = self.ask("PUT", f"{target}/imports/{job['id']}/content", b"<HealthData",
                        {"Upload-Offset": "0", "Content-Type": "application/octet-stream",
                         "Authorization": f"Bearer {self.token(PATIENT)}"})
        self.assertEqual(said.status, 200, said)

    def files_of_imports(self):
        return [file for file in Path(self.folder.name, "workspace", "imports").iterdir() if file.name != ".node"]

    def test_whatADeviceKeepsSendingIsGoneToo(self):
        """Samples that arrive amid an erasure, by the device's own token, which ends with it"""
        device = self.api("POST", "/api/v1/devices", {"manufacturer": "Maker", "device_code": "sender"}, OTHER_PATIENT)
        own = Client(None, device["oauth2_client_id"], device["oauth2_client_secret"], None)
        token = self.endpoint("/token", own, grant_type="client_credentials")["access_token"]
        metric = self.api("POST", "/api/v1/metrics", {"name": "Pulse", "device_id": device["id"], "quantity_type": "heart_rate"},
                          OTHER_PATIENT)["id"]
        person = self.api("GET", f"/api/v1/admin/users?search={OTHER_PATIENT}")["results"][0]["id"]
        self.assertEqual(self.send(token, metric, 0, 0), 201)
        answers, erased = [], []

        def run(n):
            if n == 0:
                eventually(lambda: len(answers) > 10)
                erased.append(self.api("DELETE", f"/api/v1/admin/patients/{person}/data", {"confirm": OTHER_PATIENT}).status)
                return
            for batch in range(1000):
                answers.append(self.send(token, metric, n, batch))
                if answers[-1] != 201:
                    return

        together(4, run)
        self.assertEqual(erased, [200])
        ends = [status for status in answers if status != 201]
        self.assertEqual(len(ends), 3)
        self.assertLessEqual({*ends}, {400, 401, 404})  # the token ends first; what was let in before finds no metric
        self.assertEqual(self.metrics_of(person), [])
        self.assertEqual(self.rows("SELECT 1 FROM sample_block WHERE metric_id = ?", metric), [])
        self.assertRefused(self.endpoint("/token", own, grant_type="client_credentials"), "invalid_client", 401)

    def send(self, token, metric, sender, batch):
        """Fifty samples of a minute that is the sender's own; the status."""
        start = datetime(2026, 1, 1, tzinfo=timezone.utc) + timedelta(days=sender, minutes=batch)
        samples = [{"metric_id": metric, "quantity": 60 + n, "start_date": (start + timedelta(seconds=n)).isoformat()}
                   for n in range(50)]
        return self.api("POST", "/api/v1/quantity-samples", samples, token=token).status

    def rows(self, sql, *values):
        file = Path(self.folder.name, "workspace", "workspace.sqlite")
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return database.execute(sql, values).fetchall()

    def metrics_of(self, person):
        return [row[0] for row in self.rows("SELECT id FROM metric WHERE account_id = ?", person)]

    def samples_but(self, metrics):
        marks = ",".join("?" * len(metrics))
        return self.rows(f"SELECT metric_id, start_time, hex(data) FROM sample_block WHERE metric_id NOT IN ({marks}) ORDER BY 1, 2",
                         *metrics)


if __name__ == "__main__":
    unittest.main(verbosity=2)

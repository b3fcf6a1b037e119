"""What a newcomer finds in the demo workspace: a ring to link for real, and a phone whose samples link themselves."""

import shutil
import tempfile
import unittest
from pathlib import Path

from harness import DAEMON, Daemon
from ourasandbox import Sandbox
from ouraworld import Linked
from world import ADMINISTRATOR, DEVELOPER, World, eventually


class Demo(Linked):
    def start_sandbox(self, *options):
        """The demo has one of its own."""
        self.sandbox = Sandbox()
        self.sandbox.__exit__ = lambda *unused: None
        self.sandbox.url = self.begin().split("/oauth/")[0]

    def test_aRingIsLinkedForReal(self):
        self.assertTrue(self.sandbox.url.startswith("http://127.0.0.1:"))
        self.assertIn("Your device is linked", self.link())
        link = self.await_complete()
        self.assertEqual((link["state"], link["attention"]), ("linked", None))
        self.assertGreater(len(self.samples()["heart_rate"]), 15_000)

        # A restart keeps the link: the sandbox knows its tokens again.
        self.assertEqual(self.daemon.stop(), 0)
        type(self).daemon = Daemon("--data-dir", f"{self.folder.name}/workspace", listen=f"127.0.0.1:{self.daemon.port}").start()
        self.addClassCleanup(self.daemon.__exit__)
        self.assertEqual(self.synced()["attention"], None)

    def test_aRingOfTheDemosOwnStaysBesideTheNewOne(self):
        before = self.mine(ADMINISTRATOR)
        self.link(ADMINISTRATOR, user="ben")
        after = self.mine(ADMINISTRATOR)
        self.assertNotEqual(after["id"], before["id"])
        self.assertEqual(self.api("GET", f"/api/v1/remote-device/{before['id']}", person=ADMINISTRATOR)["state"], "revoked")
        self.unlink(ADMINISTRATOR)

    def test_itRunsWithoutTheSandboxToo(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(DAEMON, folder)
            daemon = Daemon("--data-dir", f"{folder}/workspace")
            daemon.command[0] = str(Path(folder, DAEMON.name))
            with daemon:
                self.assertEqual(daemon.request("GET", "/health/live")[0], 200)
                eventually(lambda: "The demo runs without a ring's cloud to link to" in daemon.output())


class Phone(World):
    def test_samplesOfAPhoneLinkIt(self):
        def link():
            links = self.api("GET", "/api/v1/remote-devices", person=DEVELOPER)["results"]
            return next((one for one in links if one["provider"] == "healthkit"), None)
        self.assertIsNone(link())
        device = self.api("POST", "/api/v1/devices", {"manufacturer": "Apple", "device_code": "iPhone15,2"}, DEVELOPER)
        self.assertEqual(device.status, 201, device)
        self.assertEqual((link()["state"], link()["last_data_time"], link()["progress"]), ("pending", None, None))
        metric = self.api("POST", "/api/v1/metrics", {"device_id": device["id"], "name": "Heart rate", "sample_type": "count/min",
                                                      "quantity_type": "HKQuantityTypeIdentifierHeartRate"}, DEVELOPER)
        sample = {"metric_id": metric["id"], "start_date": "2026-01-02T03:04:05Z", "end_date": "2026-01-02T03:04:05Z", "quantity": 61}
        self.assertEqual(self.api("POST", "/api/v1/quantity-samples", sample, DEVELOPER).status, 201)
        found = link()
        self.assertEqual((found["state"], found["last_data_time"]), ("linked", "2026-01-02T03:04:05Z"))
        self.assertTrue(found["last_sync_time"])
        # Another device of the phone belongs to the same link; one of somebody else's make to none.
        self.api("POST", "/api/v1/devices", {"manufacturer": "apple", "device_code": "Watch7,1"}, DEVELOPER)
        self.api("POST", "/api/v1/devices", {"manufacturer": "Polar", "device_code": "H10"}, DEVELOPER)
        self.assertEqual(link()["id"], found["id"])
        with self.database() as database:
            linked = database.execute("SELECT COUNT(*) FROM device WHERE link_id = ?", (found["id"],)).fetchone()[0]
        self.assertEqual(linked, 2)
        self.assertEqual(self.api("POST", f"/api/v1/remote-device/{found['id']}/sync", {}, DEVELOPER).status, 409)
        ended = self.api("DELETE", f"/api/v1/remote-device/{found['id']}", person=DEVELOPER)
        self.assertEqual((ended.status, ended["revoked_at_vendor"]), (200, False), ended)
        self.assertEqual(link()["state"], "revoked")


if __name__ == "__main__":
    unittest.main(verbosity=2)

"""Two workspaces linked to each other: one reads a person's data at the other over the partner API."""

import contextlib
import json
import sqlite3
import unittest
import urllib.parse
from datetime import datetime
from pathlib import Path

from harness import Browser, DEMO_PASSWORD, Daemon, workspace_folder
from world import ADMINISTRATOR, FORM, PATIENT, PLATFORM, SEED, Said, World, basic, bearer, eventually

DAYS = 12
HOUR = 3_600_000


def epoch(text):
    """Milliseconds since 1970."""
    return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() * 1000


class Reader:
    """The second workspace, which reads."""

    def __init__(self, folder):
        self.folder, self.tokens = folder, {}
        self.daemon = Daemon("--data-dir", f"{folder}/workspace")

    def api(self, method, target, body=None, person=PATIENT):
        if person not in self.tokens:
            form = {"grant_type": "password", "username": person, "password": DEMO_PASSWORD, "scope": "all"}
            said = Said(*self.daemon.request("POST", "/token", urllib.parse.urlencode(form), {"Content-Type": FORM, **basic(*SEED)}))
            self.tokens[person] = said["access_token"]
        headers = {**bearer(self.tokens[person]), "Content-Type": "application/json"}
        return Said(*self.daemon.request(method, target, None if body is None else json.dumps(body), headers))

    def link(self):
        links = self.api("GET", "/api/v1/remote-devices")["results"]
        return next((one for one in links if one["provider"] == "partner" and one["state"] != "revoked"), None)


def rows(folder, sql, *values):
    with contextlib.closing(sqlite3.connect(Path(folder, "workspace", "workspace.sqlite"), timeout=20)) as database:
        return database.execute(sql, values).fetchall()


class Partners(World):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.other = workspace_folder()
        cls.addClassCleanup(cls.other.cleanup)
        cls.reader = Reader(cls.other.name)
        cls.reader.daemon.start()
        cls.addClassCleanup(cls.reader.daemon.__exit__)

    def configure(self, client):
        here = self.daemon.url
        said = self.reader.api("PUT", "/api/v1/admin/settings/vendors/partner", {
            "client_id": client.client_id, "client_secret": client.secret, "authorize_url": f"{here}/authorize",
            "token_url": f"{here}/api/partners/oauth/token", "revoke_url": f"{here}/api/partners/oauth/revoke", "api_url": here,
            "history_days": DAYS}, PLATFORM)
        self.assertEqual(said.status, 200, said)
        return said["redirect_uri"]

    def device(self, folder, provider):
        return rows(folder, "SELECT MAX(d.id) FROM device d JOIN device_link l ON l.id = d.link_id JOIN account a ON a.id = l.account_id "
                            "WHERE a.email = ? AND l.provider = ?", PATIENT, provider)[0][0]

    def samples(self, api, folder, device, kind, start, end):
        metric = rows(folder, "SELECT id FROM metric WHERE device_id = ? AND kind = ?", device, kind)[0][0]
        found, after = [], 0
        while True:
            page = api("GET", f"/api/v1/quantity-samples?metric_id={metric}&limit=1000&offset={after}"
                              f"&start_date_gte={start}&end_date_lt={end + HOUR}")
            # By the start alone: a reading of the partner API is a point in time, a ring's HRV here stands for five minutes.
            found += [(one["start_date"], one["quantity"]) for one in page["results"] if epoch(one["start_date"]) < end]
            after = page["next_timestamp"]
            if not after:
                return found

    def test_onePersonsDataInBothWorkspaces(self):
        redirect = f"{self.reader.daemon.url}/api/v1/callback/partner"
        client = self.client(ADMINISTRATOR, redirect=redirect, scope="profile ring_data cgm_data")
        self.assertEqual(self.configure(client), redirect)
        begun = self.reader.api("GET", "/api/v1/remote-devices/register/partner")
        there = urllib.parse.urlsplit(begun["authorize_url"])
        # Signs in and consents here, and is sent back to the reading workspace.
        location = Browser(self.daemon, self.source).walk(f"{there.path}?{there.query}", PATIENT)
        self.assertTrue(location.startswith(redirect), location)
        back = urllib.parse.urlsplit(location)
        status, _, page = Browser(self.reader.daemon).fetch("GET", f"{back.path}?{back.query}")
        self.assertEqual(status, 200, page)
        link = eventually(lambda: (one := self.reader.link()) and one["progress"] and one["progress"]["complete"]
                          and not one["syncing"] and one, 60)
        self.assertEqual((link["state"], link["attention"], link["missing_scopes"], link["skipped_records"]),
                         ("linked", None, [], 0), link)

        ours, theirs = self.folder.name, self.other.name

        def mine(method, target):
            return self.api(method, target, person=PATIENT)
        newest = rows(theirs, "SELECT MAX(latest_time) / 1000 FROM metric WHERE device_id = ?", self.device(theirs, "partner"))[0][0]
        start, end = newest - 5 * 86_400_000, newest - 86_400_000  # days that are over
        for kind, source in (("heart_rate", "ouraring"), ("spo2", "ouraring"), ("hrv_rmssd", "ouraring"), ("glucose", "cgm")):
            with self.subTest(kind):
                given = self.samples(mine, ours, self.device(ours, source), kind, start, end)
                taken = self.samples(self.reader.api, theirs, self.device(theirs, "partner"), kind, start, end)
                self.assertGreater(len(given), 20)
                self.assertEqual(taken, given)
        nights = "SELECT day, bedtime_start, bedtime_end, deep_seconds, light_seconds, rem_seconds, awake_seconds, stages " \
                 "FROM sleep_night WHERE device_id = ? AND bedtime_start > ? AND bedtime_start < ? ORDER BY bedtime_start"
        given = rows(ours, nights, self.device(ours, "ouraring"), start * 1000, end * 1000)
        self.assertEqual(rows(theirs, nights, self.device(theirs, "partner"), start * 1000, end * 1000), given)
        self.assertTrue(given)

        said = self.reader.api("DELETE", f"/api/v1/remote-device/{link['id']}")
        self.assertEqual((said.status, said["revoked_at_vendor"]), (200, True), said)


if __name__ == "__main__":
    unittest.main(verbosity=2)

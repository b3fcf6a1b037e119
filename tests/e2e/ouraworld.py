"""A person links their ring: what the tests of the connectors start from. The ring's cloud is the sandbox."""

import urllib.parse

from harness import Browser
from ourasandbox import SECRET, Sandbox
from world import DEVELOPER, PLATFORM, World, eventually

PATIENCE = 60


class Linked(World):
    """Each test links the ring of a fresh sandbox as DEVELOPER, who has no device yet."""

    OPTIONS_OF_SANDBOX = ("--days", "100")

    def setUp(self):
        super().setUp()
        self.sandbox = None
        self.addCleanup(lambda: self.sandbox.__exit__())
        self.start_sandbox()
        self.addCleanup(self.unlink)

    def start_sandbox(self, *options):
        """Another one in place of the one there is; later options win."""
        if self.sandbox:
            self.sandbox.__exit__()
        self.sandbox = Sandbox(*self.OPTIONS_OF_SANDBOX, *options).__enter__()
        self.configure()

    def configure(self, **more):
        said = self.api("PUT", "/api/v1/admin/settings/vendors/ouraring", self.sandbox.settings(**more), PLATFORM)
        self.assertEqual(said.status, 200, said)
        self.assertNotIn(SECRET, said.text)
        self.assertTrue(said["has_client_secret"])

    def begin(self, person=DEVELOPER):
        said = self.api("GET", "/api/v1/remote-devices/register/ouraring", person=person)
        self.assertEqual(said.status, 200, said)
        return said["authorize_url"]

    def come_back(self, location):
        there = urllib.parse.urlsplit(location)
        return Browser(self.daemon, self.source).fetch("GET", f"{there.path}?{there.query}")

    def link(self, person=DEVELOPER, **decision):
        status, _, page = self.come_back(self.sandbox.decide(self.begin(person), **decision))
        self.assertEqual(status, 200, page)
        return page

    def mine(self, person=DEVELOPER):
        """The link that has not ended."""
        links = self.api("GET", "/api/v1/remote-devices", person=person)["results"]
        return next((one for one in links if one["provider"] == "ouraring" and one["state"] != "revoked"), None)

    def unlink(self, person=DEVELOPER):
        if link := self.mine(person):
            self.assertEqual(self.api("DELETE", f"/api/v1/remote-device/{link['id']}", person=person).status, 200)

    def detail(self):
        return self.api("GET", f"/api/v1/remote-device/{self.mine()['id']}", person=DEVELOPER)

    def await_link(self, condition, timeout=PATIENCE):
        last = []

        def seen():
            last[:] = [self.mine()]
            return last[0] if last[0] and condition(last[0]) else None
        try:
            return eventually(seen, timeout)
        except AssertionError:
            raise AssertionError(f"the link stays {last}\n{self.daemon.output()}") from None

    def await_complete(self):
        return self.await_link(lambda one: one["progress"]["complete"] and not one["syncing"])

    def sync(self, status=202):
        said = self.api("POST", f"/api/v1/remote-device/{self.mine()['id']}/sync", {}, DEVELOPER)
        self.assertEqual(said.status, status, said)

    def synced(self):
        """Fetches once more, whatever was planned."""
        before = self.mine()["last_sync_time"]
        self.sync()
        return self.await_link(lambda one: one["last_sync_time"] != before and not one["syncing"])

    def samples(self, person=DEVELOPER):
        """Every sample of the newest ring's device: {kind: [(start, end, value)]}."""
        with self.database() as database:
            owner = database.execute("SELECT id FROM account WHERE email = ?", (person,)).fetchone()[0]
            device = database.execute("SELECT MAX(d.id) FROM device d JOIN device_link l ON l.id = d.link_id "
                                      "WHERE l.account_id = ? AND l.provider = 'ouraring'", (owner,)).fetchone()[0]
            metrics = database.execute("SELECT id, kind FROM metric WHERE device_id = ?", (device,)).fetchall()
        found = {}
        for metric, kind in metrics:
            after, rows = 0, []
            while True:
                page = self.api("GET", f"/api/v1/quantity-samples?metric_id={metric}&limit=1000&offset={after}", person=person)
                self.assertEqual(page.status, 200, page)
                rows += [(one["start_date"], one["end_date"], one["quantity"]) for one in page["results"]]
                after = page["next_timestamp"]
                if not after:
                    break
            self.assertEqual(len(rows), len({row[:2] for row in rows}), f"{kind} holds a moment twice")
            found[kind] = rows
        return found

    def nights(self):
        with self.database() as database:
            return database.execute("SELECT bedtime_start, bedtime_end, deep_seconds, light_seconds, rem_seconds, awake_seconds, "
                                    "stages, average_heart_rate FROM sleep_night WHERE device_id = (SELECT MAX(id) FROM device) "
                                    "ORDER BY bedtime_start").fetchall()


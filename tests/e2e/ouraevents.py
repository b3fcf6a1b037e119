"""Events of a ring's cloud: subscriptions, the handshake, signatures, and that an event fetches what it means."""

import hashlib
import hmac
import time
import unittest

from ourasandbox import SECRET
from ouraworld import PATIENCE, Linked
from world import eventually


class Events(Linked):
    OPTIONS_OF_SANDBOX = ("--days", "20")

    def configure(self, **more):
        super().configure(**{"history_days": 20, "events": True, **more})

    def test_subscribedAndTold(self):
        self.link()
        self.await_complete()
        eventually(lambda: self.sandbox.state()["subscriptions"] >= 12, PATIENCE)
        before = self.sandbox.state()["requests"]
        self.assertEqual(self.sandbox.event(data_type="daily_sleep", user="ada"), [204])
        eventually(lambda: self.sandbox.state()["requests"]["daily_sleep"] > before["daily_sleep"], PATIENCE)
        self.await_link(lambda one: not one["syncing"])
        after = self.sandbox.state()["requests"]
        self.assertEqual({name for name in after if after[name] != before.get(name)}, {"daily_sleep"}, "only what was meant")

    def test_subscriptionsAreRenewedAndNotDoubled(self):
        self.start_sandbox("--subscription-days", "3")
        eventually(lambda: self.sandbox.state()["subscriptions"] == 12, PATIENCE)
        self.configure()  # looks again
        eventually(lambda: self.sandbox.state()["renewals"] == 12, PATIENCE)
        self.assertEqual(self.sandbox.state()["subscriptions"], 12)

    def test_twoSavesSubscribeOnce(self):
        eventually(lambda: self.sandbox.state()["subscriptions"] == 12, PATIENCE)
        self.configure(events=False)
        eventually(lambda: self.sandbox.state()["subscriptions"] == 0, PATIENCE)
        before = self.sandbox.state()["requests"]
        self.sandbox.fault("slow", milliseconds=800, where="subscriptions")
        self.configure()
        eventually(lambda: self.asked("subscriptions") > before["subscriptions"], PATIENCE)
        self.configure()
        eventually(lambda: self.asked("subscriptions") == before["subscriptions"] + 2, PATIENCE)
        eventually(lambda: self.sandbox.state()["subscriptions"] >= 12, PATIENCE)
        self.assertEqual((self.sandbox.state()["subscriptions"], self.asked("subscribe")), (12, before["subscribe"] + 12))

    def test_whatCannotBeRenewedIsMadeAnewAndNothingElseSuffers(self):
        self.start_sandbox("--subscription-days", "3")
        eventually(lambda: self.sandbox.state()["subscriptions"] == 12, PATIENCE)
        self.sandbox.fault("status", status=404, where="renew")
        self.sandbox.fault("status", status=500, where="renew")
        self.configure()
        eventually(lambda: self.asked("renew") == 12, PATIENCE)
        eventually(lambda: self.sandbox.state()["subscriptions"] == 13, PATIENCE)
        eventually(lambda: "Oura answered 500 where events are subscribed to" in self.daemon.output(), PATIENCE)
        self.assertEqual(self.sandbox.state()["renewals"], 10)

    def test_turnedOffItEndsThem(self):
        eventually(lambda: self.sandbox.state()["subscriptions"] == 12, PATIENCE)
        self.configure(events=False)
        eventually(lambda: self.sandbox.state()["subscriptions"] == 0, PATIENCE)
        asked = self.asked("subscriptions")
        self.configure(events=False)  # nothing to do any more
        self.link()
        self.await_complete()
        self.assertEqual(self.asked("subscriptions"), asked)

    def asked(self, where):
        return self.sandbox.state()["requests"].get(where, 0)

    def test_anEventFetchesWhatChangedLongAgo(self):
        """Older than what each turn fetches again."""
        self.link()
        self.await_complete()
        eventually(lambda: self.sandbox.state()["subscriptions"] >= 12, PATIENCE)
        before = self.nights()
        with self.database() as database:  # as if they had come to the cloud just now
            gone = database.execute("DELETE FROM sleep_night WHERE device_id = (SELECT MAX(id) FROM device) AND bedtime_start < ?",
                                    (int((time.time() - 9 * 86_400) * 1e6),)).rowcount
        self.assertGreater(gone, 3)
        self.synced()
        self.assertEqual(len(self.nights()), len(before) - gone, "each hour the last week only")
        self.assertEqual(self.sandbox.event(data_type="sleep", user="ada"), [204])
        eventually(lambda: self.nights() == before, PATIENCE)

    def test_aWrongSignatureDoesNothing(self):
        self.link()
        self.await_complete()
        eventually(lambda: self.sandbox.state()["subscriptions"] >= 12, PATIENCE)
        before = self.sandbox.state()["requests"]
        self.assertEqual(self.sandbox.event(data_type="daily_sleep", user="ada", secret="wrong"), [401])
        with self.database() as database:
            told = database.execute("SELECT COUNT(*) FROM device_link_progress WHERE event_time IS NOT NULL").fetchone()[0]
        self.assertEqual((told, self.sandbox.state()["requests"]), (0, before))

    def test_signaturesAreHeldAgainstTimeAndBody(self):
        body = '{"data_type": "sleep", "user_id": "nobody"}'

        def sent(secret=SECRET, age=0, signed=body):
            stamp = str(int(time.time()) - age)
            signature = hmac.new(secret.encode(), (stamp + signed).encode(), hashlib.sha256).hexdigest().upper()
            return self.ask("POST", "/api/v1/callback/ouraring/events", body,
                            {"x-oura-timestamp": stamp, "x-oura-signature": signature, "Content-Type": "application/json"}).status
        self.assertEqual((sent(), sent("other"), sent(age=3600), sent(signed=body + " ")), (204, 401, 401, 401))

    def test_theHandshakeNeedsOurToken(self):
        said = self.ask("GET", "/api/v1/callback/ouraring/events?verification_token=guess&challenge=abc")
        self.assertEqual(said.status, 401, said)
        self.assertNotIn("abc", said.text)


if __name__ == "__main__":
    unittest.main(verbosity=2)

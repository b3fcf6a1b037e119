"""Linking a ring: the real daemon and the sandbox of rings, each a process, talking over HTTP."""

import threading
import time
import unittest
import urllib.parse

from harness import Daemon
from ourasandbox import SCOPES, SECRET
from ouraworld import PATIENCE, Linked
from world import ADMINISTRATOR, DEVELOPER, PATIENT, PLATFORM, eventually

KINDS = {"sleep_stage", "heart_rate", "hrv_rmssd", "sleep_score", "readiness_score", "activity_score", "steps", "spo2",
         "active_energy", "distance", "activity_level", "skin_temperature_deviation", "vo2_max", "respiratory_rate",
         "sleep_duration", "sleep_efficiency", "resting_heart_rate", "recovery_index", "active_minutes"}


class Linking(Linked):
    def test_consentBackFillAndTheSameAgain(self):
        # The ring measures every few minutes; in this test it has stopped.
        self.start_sandbox("--now", time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime()))
        page = self.link()
        self.assertIn("Your device is linked", page)
        link = self.await_complete()
        self.assertEqual((link["state"], link["attention"], link["missing_scopes"], link["skipped_records"]),
                         ("linked", None, [], 0), link)
        self.assertTrue(link["last_data_time"] and link["next_sync_time"])
        first = self.samples()
        self.assertEqual(set(first), KINDS)
        self.assertGreater(len(first["heart_rate"]), 15_000)
        nights = self.nights()
        self.assertGreater(len(nights), 80)
        # What the ring summed up is kept, not what the hypnogram gives.
        self.assertTrue(any(night[2] != night[6].count("1") * 300 for night in nights))
        requests = self.sandbox.state()["requests"]
        self.assertEqual(requests["personal_info"], 1)
        self.synced()
        self.assertEqual(self.samples(), first, "fetching again changed something")
        self.assertEqual(self.nights(), nights)
        detail = self.detail()
        self.assertEqual({part["percent"] for part in detail["data_types"]}, {100}, detail)

    def test_aBedtimeThatIsEditedMovesTheNight(self):
        # So few days that each turn asks for all.
        self.start_sandbox("--now", time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime()), "--days", "5")
        self.link()
        self.await_complete()
        first, nights = self.samples(), self.nights()
        self.sandbox.fault("bedtime_edit", where="sleep", times=10)
        self.synced()
        edited = self.nights()
        self.assertEqual(len(edited), len(nights))
        self.assertEqual([night[0] - 1_810_000_000 for night in edited], [night[0] for night in nights])
        now = self.samples()
        for kind in ("sleep_duration", "heart_rate"):  # the rows of `heartrate` fill what is no longer slept
            self.assertEqual(len(now[kind]), len(first[kind]), kind)
        self.assertEqual(len(now["sleep_stage"]), len(first["sleep_stage"]) - 6 * len(nights))
        self.synced()
        self.assertEqual((self.samples(), self.nights()), (now, edited), "fetching again changed something")
        self.sandbox.clear()
        self.synced()  # taken back
        self.assertEqual((self.samples(), self.nights()), (first, nights))

    def test_heartRateOfNightsCountsOnceWhateverIsAllowedFirst(self):
        found = []
        for first, then in ((["daily", "personal"], None), (["heartrate", "personal"], None), (None, None)):
            with self.subTest(first):
                self.start_sandbox("--now", time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime()), "--days", "20")
                self.link(scopes=first)
                self.await_complete()
                self.link(scopes=then)
                self.await_link(lambda one: not one["missing_scopes"])
                self.await_complete()
                found.append(sorted((start, value) for start, _, value in self.samples()["heart_rate"]))
                self.synced()
                self.assertEqual(sorted((start, value) for start, _, value in self.samples()["heart_rate"]), found[-1])
                self.unlink()
        self.assertEqual(found[0], found[2])
        self.assertEqual(found[1], found[2])

    def test_thePersonSaysNo(self):
        url = self.begin()
        location = self.sandbox.decide(url, "deny")
        status, _, page = self.come_back(location)
        self.assertEqual(status, 200)
        self.assertIn("not linked", page)
        self.assertEqual(self.come_back(location)[0], 400, "a state works once")
        self.assertEqual(self.mine()["state"], "pending")
        self.assertEqual(self.sandbox.state()["exchanges"], 0)

    def test_lessIsAllowedThanAsked(self):
        page = self.link(scopes=["daily", "personal"])
        self.assertIn("You allowed a part", page)
        link = self.await_complete()
        self.assertEqual(set(link["missing_scopes"]), set(SCOPES) - {"daily", "personal"})
        self.assertNotIn("spo2", self.samples())
        self.assertNotIn("heartrate", self.sandbox.state()["requests"], "asked for what was not allowed")
        self.link()  # the rest
        self.await_link(lambda one: not one["missing_scopes"])
        self.await_complete()
        self.assertIn("spo2", self.samples())

    def test_nothingIsAllowed(self):
        self.link(scopes=["email"])
        link = self.await_link(lambda one: one["attention"])
        self.assertEqual((link["state"], link["attention"]["reason"], link["attention"]["action"]),
                         ("failing", "scope_missing", "link_again"))

    def test_strangeStatesAndCodesLinkNothing(self):
        location = self.sandbox.decide(self.begin())
        query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(location).query))
        for wrong in ({"state": query["state"][:-1] + "x", "code": query["code"]}, {"code": query["code"]}, {"state": query["state"]}):
            said = self.ask("GET", "/api/v1/callback/ouraring?" + urllib.parse.urlencode(wrong))
            self.assertEqual(said.status, 400, said)
        said = self.ask("GET", "/api/v1/callback/ouraring?" + urllib.parse.urlencode({**query, "code": "made-up"}))
        self.assertEqual(said.status, 400, said)
        self.assertIn("did not confirm", said.text)
        self.assertEqual(self.mine()["state"], "pending")

    def test_unlinkingRevokesAndKeepsTheData(self):
        self.link()
        self.await_complete()
        before = self.samples()
        link = self.mine()
        said = self.api("DELETE", f"/api/v1/remote-device/{link['id']}", person=DEVELOPER)
        self.assertEqual((said.status, said["revoked_at_vendor"]), (200, True), said)
        self.assertEqual(self.sandbox.state()["revocations"], 1)
        self.assertEqual(self.samples(), before)
        with self.database() as database:
            kept = database.execute("SELECT state, access_token, refresh_token FROM device_link WHERE id = ?", (link["id"],)).fetchone()
        self.assertEqual(kept, ("revoked", None, None))
        self.assertEqual(self.api("DELETE", f"/api/v1/remote-device/{link['id']}", person=DEVELOPER).status, 404)
        self.assertEqual(self.api("POST", f"/api/v1/remote-device/{link['id']}/sync", {}, DEVELOPER).status, 409)

    def test_anotherRingsLinkIsRevokedAndToldInTheLog(self):
        self.link()
        first = self.await_complete()["id"]
        self.link(user="ben")
        self.assertNotEqual(self.await_complete()["id"], first)
        eventually(lambda: self.sandbox.state()["revocations"] == 1, PATIENCE)
        events = self.api("GET", f"/api/v1/admin/audit?event=device.unlinked&object_id={first}", person=PLATFORM)["results"]
        self.assertEqual([one["outcome"] for one in events], ["ok"])

    def test_anotherPersonsRingIsNotMixedIn(self):
        self.link()
        self.await_complete()
        before, ada = self.nights(), self.vendor_user()
        self.sandbox.fault("status", status=503, where="personal_info")
        status, _, page = self.come_back(self.sandbox.decide(self.begin(), user="ben"))
        self.assertEqual(status, 502)
        self.assertIn("Begin anew in some minutes", page)
        eventually(lambda: self.sandbox.state()["revocations"] == 1, PATIENCE)
        self.synced()
        self.assertEqual((self.nights(), self.vendor_user()), (before, ada))

    def vendor_user(self):
        with self.database() as database:
            return database.execute("SELECT vendor_user FROM device_link WHERE id = ?", (self.mine()["id"],)).fetchone()[0]

    def test_anErasureRevokesAndWhatComesLateLinksNothing(self):
        self.link()
        self.await_complete()
        with self.database() as database:
            me = database.execute("SELECT id FROM account WHERE email = ?", (DEVELOPER,)).fetchone()[0]

        def erase():
            said = self.api("DELETE", f"/api/v1/admin/patients/{me}/data", {"confirm": DEVELOPER}, DEVELOPER)
            self.assertEqual(said.status, 200, said)
        erase()
        eventually(lambda: self.sandbox.state()["revocations"] == 1, PATIENCE)
        # Erased while the vendor still thinks about the code.
        location = self.sandbox.decide(self.begin())
        self.sandbox.fault("slow", milliseconds=2_000, where="token")
        answers = []
        thread = threading.Thread(target=lambda: answers.append(self.come_back(location)))
        thread.start()
        eventually(lambda: self.sandbox.state()["requests"]["token"] == 2, PATIENCE)
        erase()
        thread.join()
        self.assertEqual(answers[0][0], 400)
        with self.database() as database:
            left = database.execute("SELECT COUNT(*) FROM device_link WHERE account_id = ?", (me,)).fetchone()[0]
        self.assertEqual(left, 0)
        eventually(lambda: self.sandbox.state()["revocations"] == 2, PATIENCE)

    def test_tokensAreSealedAndNeverShown(self):
        self.link()
        self.await_complete()
        with self.database() as database:
            sealed = database.execute("SELECT access_token, refresh_token FROM device_link WHERE id = ?", (self.mine()["id"],)).fetchone()
            secret = database.execute("SELECT value FROM workspace_setting WHERE name = 'ouraring.client_secret'").fetchone()[0]
        self.assertTrue(all(len(one) > 60 for one in sealed))
        self.assertNotIn(SECRET, secret)
        self.assertNotIn(SECRET, self.daemon.output())

    def test_onesLinkIsNobodyElses(self):
        self.link()
        link = self.mine()
        for method, target in (("GET", ""), ("DELETE", ""), ("POST", "/sync")):
            said = self.api(method, f"/api/v1/remote-device/{link['id']}{target}", None if method == "GET" else {}, PATIENT)
            self.assertEqual(said.status, 404, said)
        said = self.api("GET", f"/api/v1/admin/device-links/{link['id']}", person=ADMINISTRATOR)
        self.assertEqual((said.status, said["user"]["email"]), (200, DEVELOPER), said)


class Faults(Linked):
    OPTIONS_OF_SANDBOX = ("--days", "20")

    def configure(self, **more):
        super().configure(**{"history_days": 20, **more})

    def retried(self):
        """The turn after a failure, without waiting for its back-off."""
        self.sync()
        return self.await_complete()

    def test_tooManyRequests(self):
        self.sandbox.fault("status", status=429, retry_after=2, where="heartrate")
        self.link()
        began = time.monotonic()
        link = self.await_complete()
        self.assertGreater(time.monotonic() - began, 1.5, "Retry-After was not honoured")
        self.assertEqual((link["state"], link["last_error"]), ("linked", None))

    def test_errorsOfTheVendorsOwn(self):
        self.sandbox.fault("status", status=503, where="sleep")
        self.link()
        link = self.await_link(lambda one: one["last_error"])
        self.assertIn("503", link["last_error"])
        self.assertEqual((link["state"], link["attention"]), ("linked", None), "one failure alarms nobody")
        self.assertEqual(self.retried()["last_error"], None)

    def test_itStaysUnreachable(self):
        self.link()
        self.await_complete()
        self.sandbox.fault("status", status=500, times=100)
        for _ in range(3):
            with self.database() as database:
                before = database.execute("SELECT failure_count FROM device_link WHERE id = ?", (self.mine()["id"],)).fetchone()[0]
            self.sync()

            def failed(before=before):
                with self.database() as database:
                    return database.execute("SELECT failure_count FROM device_link WHERE id = ?",
                                            (self.mine()["id"],)).fetchone()[0] > before
            eventually(failed, PATIENCE)
        link = self.await_link(lambda one: not one["syncing"])
        self.assertEqual((link["state"], link["attention"]["reason"], link["attention"]["action"]), ("failing", "unreachable", "wait"))
        self.sandbox.clear()
        link = self.synced()
        self.assertEqual((link["state"], link["attention"]), ("linked", None))

    def test_refusedInTheMiddleOfAPage(self):
        self.sandbox.fault("status", status=401, skip=1, where="heartrate")
        self.link()
        link = self.await_complete()
        self.assertEqual((link["state"], link["attention"]), ("linked", None))
        self.assertEqual(self.sandbox.state()["refreshes"], 1)

    def test_garbageAndWrongTypes(self):
        for kind, said in (("garbage", "Oura"), ("wrong_types", "Oura"), ("cut", "broke off|No answer")):
            with self.subTest(kind):
                self.sandbox.fault(kind, where="daily_sleep")
                self.link()
                self.assertRegex(self.await_link(lambda one: one["last_error"])["last_error"], said)
                self.assertEqual(self.retried()["last_error"], None)
                self.unlink()

    def test_oneBadDocumentIsNamedAndCountedAndTheOthersKept(self):
        self.start_sandbox("--days", "6")  # all of it is asked for each time
        self.sandbox.fault("bad_record", where="sleep")
        self.link()
        link = self.await_complete()
        self.assertEqual(link["skipped_records"], 1)
        fault = self.detail()["faults"][0]
        self.assertEqual((fault["data_type"], fault["fault"]), ("sleep", "The times in bed are none of a night."))
        without = len(self.nights())
        self.assertGreater(without, 3)
        self.synced()  # it is good now
        self.assertEqual((self.mine()["skipped_records"], len(self.nights())), (0, without + 1))

    def test_anOddReadingIsLeftOutAndNamed(self):
        self.start_sandbox("--days", "6")
        self.sandbox.fault("odd_reading", where="sleep")
        self.link()
        self.await_complete()
        nights, fault = self.nights(), self.detail()["faults"][0]
        self.assertGreater(len(nights), 3)
        self.assertIn("values left out. Heart rate cannot be 0.", fault["fault"])
        self.assertEqual(self.mine()["skipped_records"], sum(night[-1] is not None for night in nights))
        self.synced()
        self.assertEqual((self.mine()["skipped_records"], self.nights()), (0, nights))

    def test_nullsAreNoFaults(self):
        self.sandbox.fault("nulls", times=100)
        self.link()
        link = self.await_complete()
        self.assertEqual((link["state"], link["last_error"], link["skipped_records"]), ("linked", None, 0))

    def test_slowAnswers(self):
        self.sandbox.fault("slow", milliseconds=1500, where="sleep")
        self.link()
        self.await_link(lambda one: one["syncing"])
        self.assertEqual(self.await_complete()["last_error"], None)

    def test_revokedAtTheVendor(self):
        self.link()
        self.await_complete()
        self.sandbox.grants("revoke")
        self.sync()
        link = self.await_link(lambda one: one["attention"])
        self.assertEqual((link["state"], link["attention"]["reason"], link["attention"]["action"], link["next_sync_time"]),
                         ("failing", "sign_in_again", "link_again", None))
        self.assertEqual(self.sandbox.state()["refused_refreshes"], 1, "asked again and again")
        events = self.api("GET", "/api/v1/admin/audit?event=device.needs_attention&limit=1", person=PLATFORM)["results"]
        self.assertEqual((events[0]["object_id"], events[0]["detail"]["reason"]), (str(link["id"]), "sign_in_again"))
        asking = "/api/v1/admin/device-links?provider=ouraring&attention="
        needed, every = (self.api("GET", asking + which, person=ADMINISTRATOR)["results"] for which in ("needed", "any"))
        self.assertIn(link["id"], [one["id"] for one in needed])
        self.assertTrue(all(one["attention"] for one in needed) and len(needed) < len(every))
        self.sync(409)
        self.link()
        self.assertEqual(self.await_complete()["id"], link["id"], "the same link goes on")

    def test_aRingThatStopped(self):
        self.start_sandbox("--now", time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime(time.time() - 9 * 86_400)), "--days", "14")
        self.link()
        link = self.await_complete()
        self.assertEqual((link["state"], link["attention"]), ("stopped", None), "nothing came for nine days")
        self.start_sandbox("--days", "14")  # worn again
        self.link()
        self.assertEqual(self.synced()["state"], "linked")

    def test_theMembershipLapsed(self):
        self.link()
        self.await_complete()
        self.sandbox.grants("lapse")
        self.sync()
        link = self.await_link(lambda one: one["attention"])
        self.assertEqual((link["attention"]["reason"], link["attention"]["action"]), ("membership_lapsed", "renew_membership"))
        self.sandbox.clear()
        self.assertEqual(self.synced()["attention"], None)

    def test_theClientIsUnknown(self):
        self.link()
        self.await_complete()
        self.configure(client_secret="wrong")
        self.sandbox.grants("expire")
        self.sync()
        link = self.await_link(lambda one: one["attention"])
        self.assertEqual((link["attention"]["reason"], link["attention"]["action"]), ("not_registered", "check_settings"))
        with self.database() as database:  # as after hours of it
            database.execute("UPDATE device_link SET failure_count = 9, next_sync_time = next_sync_time + 21600000000 WHERE id = ?",
                             (link["id"],))
        self.configure()
        link = self.await_link(lambda one: not one["attention"])  # by itself
        self.assertEqual((link["state"], link["last_error"]), ("linked", None), "the tokens are still good")

    def test_theAnswerToARefreshGetsLost(self):
        self.link()
        self.await_complete()
        self.sandbox.fault("cut", where="token")
        self.sandbox.grants("expire")
        self.sync()
        link = self.await_link(lambda one: one["last_error"])
        self.assertEqual(link["attention"], None, "perhaps it is only the network")
        self.sync()
        link = self.await_link(lambda one: one["attention"])
        self.assertEqual(link["attention"]["reason"], "sign_in_again")
        self.assertIn("earlier refresh got lost", link["last_error"])
        state = self.sandbox.state()
        self.assertEqual((state["refreshes"], state["refused_refreshes"]), (1, 1))

    def test_manyAskForItAtOnceAndItRefreshesOnce(self):
        self.link()
        self.await_complete()
        before = self.mine()["last_sync_time"]
        self.sandbox.grants("expire")
        self.sandbox.fault("slow", milliseconds=700, where="token")
        threads = [threading.Thread(target=self.sync) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.await_link(lambda one: one["last_sync_time"] != before and not one["syncing"])
        state = self.sandbox.state()
        self.assertEqual((state["refreshes"], state["refused_refreshes"]), (1, 0))
        self.assertEqual(self.mine()["attention"], None)

    def test_tokensThatEndSoonAreRefreshedFirst(self):
        self.start_sandbox("--token-life", "30")
        self.link()
        self.await_complete()
        state = self.sandbox.state()
        self.assertGreater(state["refreshes"], 0)
        self.assertEqual(state["refused_refreshes"], 0)


class Killed(Linked):
    """kill -9, then a new daemon on the same workspace; the lease of the killed one has to run out first."""

    def restart(self):
        self.daemon.process.kill()
        self.daemon.wait(30)
        type(self).daemon = Daemon("--data-dir", f"{self.folder.name}/workspace",
                                   listen=f"127.0.0.1:{self.daemon.port}").start()
        self.addClassCleanup(self.daemon.__exit__)
        self.configure()  # the demo has named its own sandbox again

    def test_itGoesOnWithoutGapOrDouble(self):
        self.start_sandbox("--now", time.strftime("%Y-%m-%dT%H:00:00Z", time.gmtime()))
        self.link()
        self.await_complete()
        whole, nights = self.samples(), self.nights()
        self.unlink()
        killed = []
        self.sandbox.fault("slow", milliseconds=120, times=1000)
        self.link()
        for percent in (15, 60):
            link = self.await_link(lambda one, percent=percent: one["progress"]["percent"] >= percent)
            killed.append(link["progress"]["percent"])
            self.restart()
        self.assertLess(killed[-1], 100)
        self.sandbox.clear()
        self.await_link(lambda one: one["progress"]["complete"] and not one["syncing"], 150)
        # The wall clock went on a little; the sandbox's stood still.
        self.assertEqual(self.samples(), whole)
        self.assertEqual(self.nights(), nights)
        print(f"killed at {killed} % of the back-fill")

    def test_aTokenThatWasSpentAmidTheKillNeedsThePerson(self):
        self.configure(history_days=20)
        self.link()
        self.await_complete()
        self.sandbox.grants("expire")
        self.sandbox.fault("late", milliseconds=60_000, where="token")
        self.sync()
        eventually(lambda: self.sandbox.state()["refreshes"] == 1, PATIENCE)
        self.restart()  # the new tokens never came to be known
        link = self.await_link(lambda one: one["attention"], 120)
        self.assertEqual((link["attention"]["reason"], link["next_sync_time"]), ("sign_in_again", None))
        self.assertIn("earlier refresh got lost", link["last_error"])
        state = self.sandbox.state()
        self.assertEqual((state["refreshes"], state["refused_refreshes"]), (1, 1), "asked once more, and never again")


if __name__ == "__main__":
    unittest.main(verbosity=2)

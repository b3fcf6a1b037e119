"""An alert from the sample to the webhook, on the real daemon: time taken, quiet hours, what the message says."""

import datetime
import json
import time
import unittest

from webhooks import Receiver
from world import ADMINISTRATOR, FOREIGN_ADMINISTRATOR, PATIENT, World, eventually

SOON = 5  # seconds from the sample to the receiver at the most, where a minute is asked


class Alerts(World):
    def setUp(self):
        super().setUp()
        patient = self.api("GET", f"/api/v1/admin/users?search={PATIENT}")["results"][0]
        self.patient = f"/api/v1/admin/patients/{patient['id']}"
        device = self.made("/api/v1/devices", {"manufacturer": "Cuff", "device_code": "C1"}, PATIENT)
        self.metric = self.made("/api/v1/metrics", {"device_id": device, "name": "Systolic", "sample_type": "mmHg",
                                                    "quantity_type": "HKQuantityTypeIdentifierBloodPressureSystolic"}, PATIENT)

    def made(self, target, body, person=ADMINISTRATOR):
        said = self.api("POST", target, body, person)
        self.assertEqual(said.status, 201, said)
        return said.get("id")

    def rule(self, **terms):
        rule = self.made(f"{self.patient}/alert-rules", {"metric": "blood_pressure_systolic", "above": 140, **terms})
        self.addCleanup(self.api, "DELETE", f"{self.patient}/alert-rules/{rule}")
        return rule

    def measure(self, value, ago=0):
        moment = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=ago)).isoformat()
        self.made("/api/v1/quantity-samples",
                  {"metric_id": self.metric, "start_date": moment, "end_date": moment, "quantity": value}, PATIENT)

    def alerts(self, rule, person=ADMINISTRATOR):
        said = self.api("GET", f"{self.patient}/alerts?state=all", person=person)
        self.assertEqual(said.status, 200, said)
        return [one for one in said["results"] if one["rule_id"] == rule]

    def subscribed(self, receiver):
        hook = self.api("POST", "/api/v1/admin/webhooks", {"url": receiver.url("/ok"), "events": ["alert.*"]})
        self.assertEqual(hook.status, 201, hook)
        self.addCleanup(self.api, "DELETE", f"/api/v1/admin/webhooks/{hook['id']}")
        receiver.know(hook["secret"])

    def messages(self, receiver, rule):
        return [one for one in receiver.received() if one["message"]["data"]["detail"].get("rule_id") == rule]

    def test_sampleReachesListAndWebhookSoon(self):
        with Receiver() as receiver:
            self.subscribed(receiver)
            rule, took = self.rule(), []
            for value, event in ((151.5, "alert.raised"), (120, "alert.ended")) * 3:
                time.sleep(0.3)
                known, began = len(self.messages(receiver, rule)), time.time()
                self.measure(value)
                eventually(lambda: len(self.messages(receiver, rule)) > known)
                got = self.messages(receiver, rule)[-1]
                took.append(got["time"] - began)
                self.assertTrue(got["signed"])
                self.assertEqual((got["message"]["type"], len(self.messages(receiver, rule))), (event, known + 1))
                self.assertNotIn("151.5", json.dumps(got["message"]), "a measured value leaves the house")
                self.assertEqual(got["message"]["data"]["detail"]["threshold"], 140)
                listed = self.alerts(rule)[0]
                self.assertEqual((listed["last_value"], listed["ended_time"] is None), (151.5, event == "alert.raised"))
            print(f"sample to receiver: {min(took):.2f} to {max(took):.2f} s")
            self.assertLess(max(took), SOON)

    def test_acknowledgedOnceAndSeenByThePatient(self):
        rule = self.rule()
        time.sleep(0.01)
        self.measure(160)
        alert = eventually(lambda: self.alerts(rule))[0]
        target = f"/api/v1/admin/alerts/{alert['id']}/acknowledge"
        self.assertEqual([self.api("POST", target, {}, who).status for who in
                          (FOREIGN_ADMINISTRATOR, PATIENT, ADMINISTRATOR, ADMINISTRATOR)], [404, 403, 200, 409])
        self.assertEqual(self.alerts(rule, PATIENT)[0]["acknowledged_by"]["name"], "Frank Herbert")
        self.assertGreaterEqual(self.api("GET", "/api/v1/admin/alerts/count")["count"], 1)
        self.assertIn(alert["id"], [one["id"] for one in self.api("GET", "/api/v1/admin/alerts")["results"]])

    def test_quietHoursKeepItFromTheReceiver(self):
        with Receiver() as receiver:
            self.subscribed(receiver)
            quiet = self.rule(quiet_from="00:00", quiet_to="23:59")
            urgent = self.rule(quiet_from="00:00", quiet_to="23:59", is_urgent=True)
            time.sleep(0.01)
            self.measure(160)
            eventually(lambda: self.alerts(quiet) and self.messages(receiver, urgent))
            self.measure(100)
            eventually(lambda: len(self.messages(receiver, urgent)) == 2)
            self.assertTrue(self.alerts(quiet)[0]["is_quiet"] and self.alerts(quiet)[0]["ended_time"])
            self.assertEqual(self.messages(receiver, quiet), [])

    def test_historyRaisesNothing(self):
        rule = self.rule()
        time.sleep(0.01)
        self.measure(170, ago=2 * 3600)
        self.measure(100)
        self.measure(150)
        eventually(lambda: self.alerts(rule))
        self.assertEqual(len(self.alerts(rule)), 1)
        self.assertEqual(self.alerts(rule)[0]["last_value"], 150)

    def test_rulesAreShownChangedAndRemoved(self):
        rule = self.made(f"{self.patient}/alert-rules", {"metric": "glucose", "below": 70, "quiet_from": "22:00",
                                                         "quiet_to": "07:00"})
        target = f"{self.patient}/alert-rules/{rule}"
        self.assertEqual(self.api("GET", target)["lasting_seconds"], 900)
        self.assertEqual(self.api("PUT", target, {"hysteresis": 4.5, "state": 0})["hysteresis"], 4.5)
        self.assertIn(rule, [one["id"] for one in self.api("GET", f"{self.patient}/alert-rules", person=PATIENT)["results"]])
        self.assertEqual(self.api("PUT", target, {"below": 5}).status, 400)
        self.assertEqual(self.api("PUT", target, {"below": 60}, PATIENT).status, 403)
        self.assertEqual(self.api("DELETE", target).status, 204)
        self.assertEqual(self.api("GET", target).status, 404)


if __name__ == "__main__":
    unittest.main()

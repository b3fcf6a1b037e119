"""Webhooks of the real daemon, received by a program that is not ours (receiver.py); kill -9 in between loses none."""

import http.client
import json
import random
import ssl
import subprocess
import sys
import time
import unittest

from harness import HERE, DEMO_PASSWORD, Daemon, workspace_folder
from tlsfiles import certificate_of_own_authority
from world import eventually

PATIENCE = 40  # seconds for something to arrive


class Receiver:
    def __init__(self, tls=None, address="127.0.0.1"):
        self.tls = tls  # of certificate_of_own_authority()
        self.address = address

    def __enter__(self):
        files = [self.tls["cert"], self.tls["key"]] if self.tls else []
        self.process = subprocess.Popen([sys.executable, "-B", str(HERE / "receiver.py"), self.address, *files],
                                        stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        return self

    def __exit__(self, *unused):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def ask(self, method, path, body=None):
        if self.tls:
            context = ssl.create_default_context()
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # its certificate is the daemon's to judge
            connection = http.client.HTTPSConnection(self.address, self.port, timeout=30, context=context)
        else:
            connection = http.client.HTTPConnection(self.address, self.port, timeout=30)
        try:
            connection.request(method, path, json.dumps(body) if body is not None else None)
            return connection.getresponse().read()
        finally:
            connection.close()

    def url(self, path):
        return f"{'https' if self.tls else 'http'}://{self.address}:{self.port}{path}"

    def know(self, *secrets):
        self.ask("PUT", "/secrets", list(secrets))

    def received(self, path=None):
        return [one for one in json.loads(self.ask("GET", "/received")) if path in (None, one["path"])]

    def await_(self, done, path=None):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            got = self.received(path)
            if done(got):
                return got
            time.sleep(0.1)
        raise AssertionError(f"it did not come to that: {self.received(path)}")


class Administrator:
    def __init__(self, daemon, email="fherbert@dune.com"):
        self.daemon = daemon
        answer = self.call("POST", "/api/v1/login", {"username": email, "password": DEMO_PASSWORD})
        self.token = answer["access_token"]

    def call(self, method, path, body=None, expected=(200, 201, 202, 204)):
        headers = {"Content-Type": "application/json"}
        if hasattr(self, "token"):
            headers["Authorization"] = f"Bearer {self.token}"
        status, _, text = self.daemon.request(method, path, json.dumps(body) if body is not None else None, headers)
        assert status in expected, f"{method} {path} answered {status}: {text.decode()}"
        return json.loads(text) if text else None

    def subscribe(self, url, *events):
        return self.call("POST", "/api/v1/admin/webhooks", {"url": url, "events": list(events) or ["*"]})

    def make_application(self, name):
        return self.call("POST", "/api/v1/applications",
                         {"name": name, "redirect_url": "https://a.example/cb", "scope": "all"})


class Webhooks(unittest.TestCase):
    def test_aStrangersProgramVerifiesThem(self):
        with Receiver() as receiver, Daemon() as daemon:
            admin = Administrator(daemon)
            hook = admin.subscribe(receiver.url("/ok"), "application.*")
            receiver.know(hook["secret"])
            made = admin.make_application("Announced")
            got = receiver.await_(lambda messages: len(messages) == 1)
            self.assertTrue(got[0]["signed"])
            self.assertEqual(got[0]["message"]["type"], "application.created")
            self.assertEqual(got[0]["message"]["data"]["object_id"], str(made["id"]))

            rotated = admin.call("POST", f"/api/v1/admin/webhooks/{hook['id']}/rotate-secret",
                                 {"overlap_seconds": 3600})
            for known in (hook["secret"], rotated["secret"]):  # either of them verifies during the overlap
                receiver.know(known)
                before = len(receiver.received())
                admin.call("POST", f"/api/v1/admin/webhooks/{hook['id']}/test")
                self.assertTrue(receiver.await_(lambda messages: len(messages) > before)[-1]["signed"])
            receiver.know("whsec_" + "A" * 44)
            admin.call("POST", f"/api/v1/admin/webhooks/{hook['id']}/test")
            self.assertFalse(receiver.await_(lambda messages: len(messages) == 4)[-1]["signed"])

    def test_overTlsTheReceiverMustBeWhoItClaims(self):
        tls = certificate_of_own_authority(type(self))  # for 127.0.0.1 and localhost
        trusting = ("--receiver-ca-file", tls["ca"])
        for address, arguments, fault in (("127.0.0.1", trusting, None), ("127.0.0.1", (), "certificate"),
                                          ("127.0.0.2", trusting, "host name did not match")):
            with self.subTest(address=address, arguments=arguments):
                with Receiver(tls, address) as receiver, Daemon(*arguments) as daemon:
                    admin = Administrator(daemon)
                    hook = admin.subscribe(receiver.url("/ok"), "application.*")
                    receiver.know(hook["secret"])
                    admin.make_application("Announced")
                    if fault is None:
                        self.assertTrue(receiver.await_(lambda messages: len(messages) == 1)[0]["signed"])
                    else:
                        self.assertIn(fault, self.first_error(admin, hook))
                        self.assertEqual(receiver.received(), [])

    def first_error(self, admin, hook):
        deliveries = f"/api/v1/admin/webhooks/{hook['id']}/deliveries"
        return eventually(lambda: next((one["last_error"] for one in admin.call("GET", deliveries)["results"]
                                        if one["last_error"]), None), PATIENCE)

    def test_slowAndFailingReceiversDoNotDelayOthers(self):
        with Receiver() as receiver, Daemon() as daemon:
            admin = Administrator(daemon)
            hooks = {path: admin.subscribe(receiver.url(path), "application.created")
                     for path in ("/never", "/slow", "/fail", "/redirect", "/flaky", "/ok")}
            receiver.know(*(hook["secret"] for hook in hooks.values()))
            admin.make_application("One")
            admin.make_application("Two")
            began = time.monotonic()
            receiver.await_(lambda messages: len(messages) == 2, "/ok")
            self.assertLess(time.monotonic() - began, 5)
            self.assertEqual(len(receiver.await_(lambda messages: len(messages) == 2, "/slow")), 2)
            # The first message has to arrive before the second is sent at all.
            flaky = receiver.await_(lambda messages: len({one["id"] for one in messages}) == 2, "/flaky")
            self.assertEqual(flaky[0]["id"], flaky[1]["id"])
            self.assertNotEqual(flaky[1]["id"], flaky[2]["id"])
            deliveries = lambda path: admin.call("GET", f"/api/v1/admin/webhooks/{hooks[path]['id']}/deliveries")["results"]
            self.assertEqual({one["state"] for one in deliveries("/fail")}, {"waiting"})
            self.assertEqual(deliveries("/fail")[-1]["last_status"], 500)
            self.assertEqual(deliveries("/redirect")[-1]["last_status"], 307)
            self.assertEqual({one["state"] for one in deliveries("/ok")}, {"delivered"})
            until = time.monotonic() + PATIENCE
            while not deliveries("/never")[-1]["last_error"] and time.monotonic() < until:
                time.sleep(0.2)
            self.assertIn("No answer within 10 s", deliveries("/never")[-1]["last_error"])
            self.assertEqual(len(receiver.received("/never")), 1)

    def test_killedInBetweenNothingIsLost(self):
        chance = random.Random(7)
        with Receiver() as receiver, workspace_folder() as folder:
            made, hook = [], None
            for round_ in range(5):
                with Daemon("--data-dir", folder) as daemon:
                    admin = Administrator(daemon)
                    if hook is None:
                        hook = admin.subscribe(receiver.url("/ok"), "application.created")
                        receiver.know(hook["secret"])
                    for i in range(20):
                        made.append(str(admin.make_application(f"{round_}-{i}")["id"]))
                    time.sleep(chance.random() / 2)
                    daemon.kill()
            with Daemon("--data-dir", folder):
                got = receiver.await_(lambda messages: {one["message"]["data"]["object_id"] for one in messages}
                                      >= set(made))
            self.assertTrue(all(one["signed"] for one in got))
            first = {}
            for one in got:
                first.setdefault(one["message"]["data"]["object_id"], len(first))
            self.assertEqual([key for key in first if key in made], made, "each in its turn")
            print(f"killed 5 times; {len(made)} events, each told, {len(got) - len(made)} of them twice")

    def test_theyGoNowhereInsideForAPublicIssuer(self):
        with Receiver() as receiver, Daemon("--public-url", "https://id.example.org") as daemon:
            admin = Administrator(daemon)
            for url in (receiver.url("/ok"), f"https://127.0.0.1:{receiver.port}/ok", "https://169.254.169.254/",
                        f"https://localhost:{receiver.port}/"):
                answer = admin.call("POST", "/api/v1/admin/webhooks", {"url": url, "events": ["*"]}, expected=(400,))
                self.assertEqual([one["field"] for one in answer["errors"]], ["url"])


if __name__ == "__main__":
    unittest.main(verbosity=2)

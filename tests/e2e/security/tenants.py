"""Tenants cannot see each other: every route of the running daemon with every role of one tenant on another's objects.

The table comes from the daemon's own routes. A route with a {name} needs a line in OBJECTS, a route that takes the id of
an object otherwise one in BY_PARAMETER, another route that changes something one in WITHOUT_OBJECTS: a new route without
its line fails. Every GET without a {name} is asked, too, and must not show anything of the other tenant.
"""

import secrets
import subprocess
import unittest

import answers
from harness import DAEMON
from world import ADMINISTRATOR, CLINICIAN, DEVELOPER, FOREIGN_ADMINISTRATOR, PATIENT, PLATFORM, World, bearer

ROLES = (ADMINISTRATOR, CLINICIAN, DEVELOPER, PATIENT)
# Routes that came on one day and have no rule of the matrix yet; tst_api_secrets, tst_api_transfer, tst_api_webhooks and
# tst_api_audit hold them against other tenants.
WITHOUT_RULE = {
    "/api/v1/admin/audit/verify",
    "/api/v1/admin/application/{id}/owner",
    "/api/v1/admin/application/{id}/secrets",
    "/api/v1/admin/application/{id}/secret/{secret_id}",
    "/api/v1/admin/application/{id}/consents",
    "/api/v1/admin/application/{id}/consent/{consent_id}",
    "/api/v1/admin/applications/import",
    "/api/v1/admin/webhooks",
    "/api/v1/admin/webhooks/{id}",
    "/api/v1/admin/webhooks/{id}/rotate-secret",
    "/api/v1/admin/webhooks/{id}/test",
    "/api/v1/admin/webhooks/{id}/deliveries",
    "/api/v1/admin/webhook-deliveries/{id}",
    "/api/v1/admin/webhook-deliveries/{id}/retry",
}
OBJECTS = {
    "/api/v1/application/{id}": "application",
    "/api/v1/admin/application/{id}/restore": "application",
    "/api/v1/admin/application/{id}/rotate-secret": "application",
    "/applications/{client_id}": "client",
    "/api/v1/authorized-application/{id}": "consent",
    "/api/v1/device/{id}": "device",
    "/api/v1/metric/{id}": "metric",
    "/api/v1/admin/user/{id}": "user",
    "/api/v1/admin/patients/{id}": "patient",
    "/api/v1/admin/patients/{id}/series": "patient",
    "/api/v1/admin/traces/{trace_id}": "trace",
    "/api/v1/admin/initial-access-tokens/{id}": "initial_token",
}
# (method, target with {} for the id, kind)
BY_PARAMETER = [
    ("GET", "/api/v1/quantity-samples?metric_id={}", "metric"),
    ("GET", "/api/v1/quantity-samples/grouped?metric_ids={}", "metric"),
    ("GET", "/api/v1/quantity-sample-calculations?metric_id={}&frequency=2", "metric"),
]
# Routes that change something and name no object that exists: what they make belongs to who asks.
WITHOUT_OBJECTS = {
    "/authorize", "/authorise", "/authorize/sign-in", "/authorize/consent", "/authorize/switch",
    "/token", "/api/partners/oauth/token", "/revoke", "/api/partners/oauth/revoke",
    "/api/v1/applications", "/applications", "/api/v1/login", "/api/v1/register", "/api/v1/refresh-token",
    "/api/v1/devices", "/api/v1/metrics", "/api/v1/quantity-samples",
    "/introspect", "/par", "/device_authorization", "/register-client", "/api/v1/admin/initial-access-tokens",
    "/device", "/device/confirm/sign-in", "/device/confirm/consent", "/device/confirm/switch", "/device/confirm/passkey",
}
# Their {name} is no object that a person asks for: an application at its own registration, with a token of its own
# (tests/server/oauth/tst_registration.cpp), and a step of a sign-in.
NO_OBJECTS = {"/register-client/{client_id}", "/device/confirm/second-factor/{step}"}


class Tenants(World):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        world = cls("make")
        world.setUp()
        cls.mark = "of-the-other-tenant-" + secrets.token_hex(4)
        cls.theirs = world.make()

    def make(self):
        """One object of each kind in the third tenant, all named with the mark."""
        mark, them = self.mark, FOREIGN_ADMINISTRATOR
        iris = self.api("GET", f"/api/v1/admin/users?search={them}", person=PLATFORM)["results"][0]
        application = self.client(PLATFORM, name=mark)  # of the first tenant; the third's follows
        token = self.grant(application, them)["access_token"]
        self.tokens[them] = token
        application = self.client(them, name=mark, description=mark)
        traced = self.grant(application, them)
        consent = next(c for c in self.api("GET", "/api/v1/authorized-applications", person=them)["results"]
                       if c["application_id"] == application.id)
        device = self.api("POST", "/api/v1/devices", {"manufacturer": mark, "device_code": mark}, them)
        self.assertIn(device.status, (200, 201), device)
        metric = self.api("POST", "/api/v1/metrics", {"name": mark, "device_id": device["id"], "quantity_type": "heart_rate"}, them)
        self.assertIn(metric.status, (200, 201), metric)
        person = f"{mark}@example.org"
        subprocess.run([str(DAEMON), "user", "add", person, "--role", "member", "--tenant-id", "3", "--data-dir",
                        f"{self.folder.name}/workspace"], check=True, capture_output=True, timeout=60)
        patient = self.api("GET", f"/api/v1/admin/users?search={person}", person=PLATFORM)["results"][0]
        initial = self.api("POST", "/api/v1/admin/initial-access-tokens", {"name": mark}, them)
        self.assertEqual(initial.status, 201, initial)
        return {"initial_token": initial["id"], "application": application.id, "client": application.client_id, "consent": consent["id"],
                "device": device["id"], "metric": metric["id"], "user": iris["id"], "patient": patient["id"],
                "trace": traced.headers["X-Trace-Id"]}

    # Ids that nothing has, of the same shape.
    NOBODYS = {"client": "0123456789abcdef", "trace": "0" * 31 + "1"}

    def asked(self, method, target, person):
        headers = bearer(self.token(person))
        body = None
        if method in ("POST", "PUT", "PATCH"):
            headers["Content-Type"], body = "application/json", "{}"
        return self.ask(method, target, body, headers)

    def cells(self):
        """(method, target with {} for the id, kind) of every route that names an object."""
        for method, pattern in self.routes():
            if pattern in OBJECTS:
                head, _, rest = pattern.partition("{")
                yield method, head + "{}" + rest.partition("}")[2], OBJECTS[pattern]
        yield from BY_PARAMETER

    def test_everyRouteHasItsRule(self):
        known = {path.partition("?")[0] for _, path, _ in BY_PARAMETER}
        missing = [f"{method} {pattern}" for method, pattern in self.routes()
                   if (method, pattern) not in answers.pending() and pattern not in WITHOUT_RULE
                   and ("{" in pattern and pattern not in OBJECTS and pattern not in NO_OBJECTS
                        or method != "GET" and "{" not in pattern and pattern not in WITHOUT_OBJECTS | known)]
        self.assertEqual(missing, [], "routes without a rule: give them a line in OBJECTS, BY_PARAMETER or WITHOUT_OBJECTS")
        patterns = {pattern for _, pattern in self.routes()}
        self.assertEqual([rule for rule in {*OBJECTS, *WITHOUT_OBJECTS, *NO_OBJECTS} if rule not in patterns], [], "rules without a route")
        self.assertEqual([kind for kind in OBJECTS.values() if kind not in self.theirs], [])

    def test_everyObjectOfAnotherTenantIsUnknownToEveryRole(self):
        """RFC 9700 §4; contract §3: 404 for what one may not know of, 403 for what one's role may not do; both audited"""
        asked = []
        for method, target, kind in self.cells():
            for person in ROLES:
                said = self.asked(method, target.format(self.theirs[kind]), person)
                nobodys = self.asked(method, target.format(self.NOBODYS.get(kind, 999_999_999)), person)
                with self.subTest(f"{method} {target} by {person}"):
                    self.assertIn(said.status, (403, 404), said)
                    self.assertEqual(self.without_trace(said), self.without_trace(nobodys), "it tells that the object exists")
                    self.assertNotIn(self.mark, said.text)
                asked.append((f"{method} {target} by {person}", said.headers["X-Trace-Id"]))
        self.assertGreater(len(asked), 50)
        entries = self.api("GET", "/api/v1/admin/audit?limit=1000", person=PLATFORM)["results"]
        refused = {entry["trace_id"] for entry in entries if entry["outcome"] == "refused"}
        self.assertEqual([what for what, trace in asked if trace not in refused], [], "refused without an audit entry")
        self.assertUntouched()

    def without_trace(self, said):
        return said.status, {name: value for name, value in (said.json or {}).items() if name != "trace_id"}

    def assertUntouched(self):
        """Nothing that was asked about changed."""
        for kind, target in (("application", "/api/v1/application/{}"), ("consent", "/api/v1/authorized-application/{}"),
                             ("device", "/api/v1/device/{}"), ("metric", "/api/v1/metric/{}")):
            said = self.api("GET", target.format(self.theirs[kind]), person=FOREIGN_ADMINISTRATOR)
            self.assertEqual((said.status, said.get("state")), (200, 5), f"{kind}: {said}")

    def test_listsShowNothingOfAnotherTenant(self):
        """Contract §3"""
        seen = 0
        for method, pattern in self.routes():
            if method != "GET" or "{" in pattern:
                continue
            for person in ROLES:
                for query in ("", "?limit=1000", f"?search={self.mark}", f"?user_id={self.theirs['user']}"):
                    said = self.asked("GET", pattern + query, person)
                    with self.subTest(f"{pattern}{query} by {person}"):
                        self.assertLess(said.status, 500, said)
                        self.assertNotIn(self.mark, said.text.replace(f"search={self.mark}", ""))
                    seen += said.status == 200
        self.assertGreater(seen, 50)

    def test_ownersFindTheirOwn(self):
        """So that the matrix does not pass because nothing is ever found"""
        for method, target, kind in self.cells():
            if method == "GET":
                person = FOREIGN_ADMINISTRATOR
                said = self.asked("GET", target.format(self.theirs[kind]), person)
                with self.subTest(target):
                    self.assertNotIn(said.status, (401, 403, 404) if kind != "client" else (401, 403), said)

    def test_credentialsOfOneTenantAreWorthNothingAtAnother(self):
        """RFC 6749 §10.4, §10.5: codes, refresh tokens and secrets are bound to their client"""
        mine, theirs = self.any_client(), self.client(FOREIGN_ADMINISTRATOR)
        code, verifier = self.code(theirs, FOREIGN_ADMINISTRATOR)
        self.assertRefused(self.redeem(mine, code, verifier), "invalid_grant")
        tokens = self.grant(theirs, FOREIGN_ADMINISTRATOR)
        self.assertRefused(self.refresh(mine, tokens["refresh_token"]), "invalid_grant")
        self.endpoint("/revoke", mine, token=tokens["refresh_token"])
        self.assertTrue(self.works(tokens["access_token"]))
        mixed = mine._replace(secret=theirs.secret)
        self.assertRefused(self.endpoint("/token", mixed, grant_type="client_credentials"), "invalid_client", 401)

    def test_writingIntoAnothersObjectsIsRefused(self):
        """Samples and metrics name a metric or a device of somebody else"""
        for person in ROLES:
            said = self.api("POST", "/api/v1/metrics", {"name": "Pulse", "quantity_type": "heart_rate",
                                                        "device_id": self.theirs["device"]}, person)
            self.assertEqual((said.status, [e["field"] for e in said["errors"]]), (400, ["device_id"]), said)
            said = self.api("POST", "/api/v1/quantity-samples",
                            {"metric_id": self.theirs["metric"], "quantity": 60, "start_date": "2026-01-01T00:00:00Z"}, person)
            self.assertEqual((said.status, [e["field"] for e in said["errors"]]), (400, ["metric_id"]), said)


if __name__ == "__main__":
    unittest.main(verbosity=2)

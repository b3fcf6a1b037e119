"""Tenants cannot see each other: every route of the running daemon with every role of one tenant on another's objects.

The table comes from the daemon's own routes. A route with a {name} needs a line in OBJECTS, a route that takes the id of
an object otherwise one in BY_PARAMETER, BY_BODY or BY_FORM, what is of all tenants one in PLATFORM_ONLY, another route
that changes something one in WITHOUT_OBJECTS: a new route without its line fails. Every GET without a {name} is asked,
too, and must not show anything of the other tenant.
"""

import base64
import hashlib
import hmac
import json
import secrets
import subprocess
import time
import unittest
import urllib.parse
import uuid

from harness import Browser, DAEMON, DEMO_PASSWORD
from world import ADMINISTRATOR, CLINICIAN, DEVELOPER, FOREIGN_ADMINISTRATOR, PATIENT, PLATFORM, World, bearer

ROLES = (ADMINISTRATOR, CLINICIAN, DEVELOPER, PATIENT)
# The kinds of the ids in the path, in their order; where there are two, one's own first one is asked with another's second, too.
OBJECTS = {
    "/api/v1/application/{id}": "application",
    "/api/v1/admin/application/{id}/restore": "application",
    "/api/v1/admin/application/{id}/rotate-secret": "application",
    "/api/v1/admin/application/{id}/owner": "application",
    "/api/v1/admin/application/{id}/secrets": "application",
    "/api/v1/admin/application/{id}/secret/{secret_id}": "application secret",
    "/api/v1/admin/application/{id}/consents": "application",
    "/api/v1/admin/application/{id}/consent/{consent_id}": "application consent",
    "/applications/{client_id}": "client",
    "/api/v1/authorized-application/{id}": "consent",
    "/api/v1/device/{id}": "device",
    "/api/v1/remote-device/{id}": "link",
    "/api/v1/remote-device/{id}/sync": "link",
    "/api/v1/admin/device-links/{id}": "link",
    "/api/v1/admin/device-links/{id}/sync": "link",
    "/api/v1/metric/{id}": "metric",
    "/api/v1/admin/user/{id}": "user",
    "/api/v1/admin/users/{id}": "user",
    "/api/v1/admin/users/{id}/invite": "user",
    "/api/v1/admin/users/{id}/reset-password": "user",
    "/api/v1/admin/users/{id}/unlock": "user",
    "/api/v1/admin/users/{id}/second-factors": "user",
    "/api/v1/admin/users/{id}/sessions": "user",
    "/api/v1/admin/users/{id}/sessions/{session_id}": "user session",
    "/api/v1/admin/users/{id}/consents": "user",
    "/api/v1/admin/users/{id}/consents/{consent_id}": "user consent",
    "/api/v1/admin/patients/{id}": "patient",
    "/api/v1/admin/patients/{id}/series": "patient",
    "/api/v1/admin/patients/{id}/analytics": "patient",
    "/api/v1/admin/patients/{id}/alerts": "patient",
    "/api/v1/admin/patients/{id}/alert-rules": "patient",
    "/api/v1/admin/patients/{id}/alert-rules/{rule_id}": "patient alert_rule",
    "/api/v1/admin/alerts/{id}/acknowledge": "alert",
    "/api/v1/admin/patients/{id}/imports": "patient",
    "/api/v1/admin/patients/{id}/imports/{import_id}": "patient import_job",
    "/api/v1/admin/patients/{id}/imports/{import_id}/content": "patient import_job",
    "/api/v1/admin/patients/{id}/imports/{import_id}/start": "patient import_job",
    "/api/v1/admin/patients/{id}/export": "patient",
    "/api/v1/admin/patients/{id}/data": "patient",
    "/api/v1/admin/traces/{trace_id}": "trace",
    "/api/v1/admin/initial-access-tokens/{id}": "initial_token",
    "/api/v1/admin/webhooks/{id}": "webhook",
    "/api/v1/admin/webhooks/{id}/rotate-secret": "webhook",
    "/api/v1/admin/webhooks/{id}/test": "webhook",
    "/api/v1/admin/webhooks/{id}/deliveries": "webhook",
    "/api/v1/admin/webhook-deliveries/{id}": "delivery",
    "/api/v1/admin/webhook-deliveries/{id}/retry": "delivery",
}
# (method, target with {} for the id, kind)
BY_PARAMETER = [
    ("GET", "/api/v1/quantity-samples?metric_id={}", "metric"),
    ("GET", "/api/v1/quantity-samples/grouped?metric_ids={}", "metric"),
    ("GET", "/api/v1/quantity-sample-calculations?metric_id={}&frequency=2", "metric"),
    ("GET", "/api/v1/admin/branding?tenant_id={}", "tenant"),
    ("PUT", "/api/v1/admin/branding?tenant_id={}", "tenant"),
    ("DELETE", "/api/v1/admin/branding?tenant_id={}", "tenant"),
    ("GET", "/api/v1/admin/applications/export?tenant_id={}", "tenant"),
    ("POST", "/api/v1/admin/applications/import?tenant_id={}", "tenant"),
]
# (method, target, body with None for the id, kind)
BY_BODY = [
    ("POST", "/api/v1/admin/webhooks", {"url": "https://receiver.example.org/", "events": ["*"], "tenant_id": None}, "tenant"),
    ("POST", "/api/v1/admin/users", {"email": "new@example.org", "first_name": "New", "role_id": 4, "tenant_id": None}, "tenant"),
]
# The forms of a person's own pages: the field with the id, and its kind.
BY_FORM = {
    "/account/sessions/end": ("sid", "session"),
    "/account/consents/revoke": ("consent", "consent"),
    "/account/browsers/forget": ("browser", "browser"),
    "/account/passkeys/remove": ("passkey", "passkey"),
}
# What concerns all tenants at once.
PLATFORM_ONLY = {"/api/v1/admin/audit/verify", "/api/v1/admin/keys", "/api/v1/admin/keys/rotate", "/api/v1/admin/settings/mail",
                 "/api/v1/admin/settings/mail/test", "/api/v1/admin/settings/vendors",
                 "/api/v1/admin/settings/vendors/ouraring", "/api/v1/admin/settings/vendors/partner"}
# Routes that change something and name no object that exists: what they make belongs to who asks.
WITHOUT_OBJECTS = {
    "/authorize", "/authorise", "/authorize/sign-in", "/authorize/consent", "/authorize/switch",
    "/token", "/api/partners/oauth/token", "/revoke", "/api/partners/oauth/revoke",
    "/api/v1/applications", "/applications", "/api/v1/login", "/api/v1/register", "/api/v1/refresh-token",
    "/api/v1/devices", "/api/v1/metrics", "/api/v1/quantity-samples",
    "/introspect", "/par", "/device_authorization", "/register-client", "/api/v1/admin/initial-access-tokens",
    "/authorize/passkey", "/userinfo", "/logout", "/logout/confirm", "/forgot-password", "/set-password",
    "/account/sign-in", "/account/passkey", "/account/sign-out", "/account/password", "/account/sessions/end-others",
    "/account/sessions/end-all", "/account/totp", "/account/totp/confirm", "/account/totp/remove", "/account/recovery-codes",
    "/account/passkeys", "/api/v1/callback/ouraring/events",
    "/device", "/device/confirm/sign-in", "/device/confirm/consent", "/device/confirm/switch", "/device/confirm/passkey",
}
# Their {name} is no object that a person asks for: an application at its own registration, with a token of its own
# (tests/server/oauth/tst_registration.cpp), a step of a sign-in, and what the sign-in page shows everybody.
NO_OBJECTS = {"/register-client/{client_id}", "/device/confirm/second-factor/{step}", "/authorize/second-factor/{step}",
              "/account/second-factor/{step}", "/branding/{tenant}/logo"}


class Tenants(World):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        world = cls("make")
        world.setUp()
        cls.mark = "of-the-other-tenant-" + secrets.token_hex(4)
        cls.theirs, cls.mine = world.make(), world.make_mine()

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
        link = self.api("GET", "/api/v1/remote-devices/register/ouraring", person=them)
        self.assertEqual(link.status, 200, link)
        person = f"{mark}@example.org"
        subprocess.run([str(DAEMON), "user", "add", person, "--role", "member", "--tenant-id", "3", "--data-dir",
                        f"{self.folder.name}/workspace"], check=True, capture_output=True, timeout=60)
        patient = self.api("GET", f"/api/v1/admin/users?search={person}", person=PLATFORM)["results"][0]
        rule = self.api("POST", f"/api/v1/admin/patients/{patient['id']}/alert-rules", {"metric": "glucose", "below": 70}, them)
        self.assertEqual(rule.status, 201, rule)
        alert = self.raise_alert(rule, metric["id"])
        job = self.api("POST", f"/api/v1/admin/patients/{patient['id']}/imports",
                       {"format": "apple-health", "file_name": mark, "size": 10}, them)
        self.assertEqual(job.status, 201, job)
        initial = self.api("POST", "/api/v1/admin/initial-access-tokens", {"name": mark}, them)
        self.assertEqual(initial.status, 201, initial)
        secret = self.api("GET", f"/api/v1/admin/application/{application.id}/secrets", person=them)["results"][0]
        session = self.api("GET", f"/api/v1/admin/users/{iris['id']}/sessions", person=them)["results"][0]
        hook = self.api("POST", "/api/v1/admin/webhooks", {"url": f"http://127.0.0.1:9/{mark}", "description": mark,
                                                           "events": ["application.created"]}, them)
        self.assertEqual(hook.status, 201, hook)
        delivery = self.api("POST", f"/api/v1/admin/webhooks/{hook['id']}/test", {}, them)
        self.assertEqual(delivery.status, 202, delivery)
        branded = self.api("PUT", "/api/v1/admin/branding", {"product_name": mark}, them)
        self.assertEqual(branded.status, 200, branded)
        return {"link": link["id"], "tenant": branded["tenant_id"], "secret": secret["id"], "session": session["id"], "webhook": hook["id"],
                "delivery": delivery["id"], "initial_token": initial["id"], "application": application.id,
                "client": application.client_id, "consent": consent["id"], "device": device["id"], "metric": metric["id"],
                "user": iris["id"], "patient": patient["id"], "alert_rule": rule["id"], "alert": alert, "import_job": job["id"], "trace": traced.headers["X-Trace-Id"]}

    def make_mine(self):
        """What the roles' own tenant has, and its administrator may ask about."""
        patient = self.api("GET", f"/api/v1/admin/users?search={PATIENT}", person=ADMINISTRATOR)["results"][0]
        return {"application": self.any_client().id, "user": patient["id"], "patient": patient["id"]}

    def raise_alert(self, rule, metric):
        """An alert of that rule, as if a sample had raised it."""
        with self.database() as database:
            person = database.execute("SELECT tenant_id, account_id FROM alert_rule WHERE id = ?", (rule["id"],)).fetchone()
            now = int(time.time() * 1e6)
            return database.execute(
                "INSERT INTO alert (uuid, rule_id, metric_id, tenant_id, account_id, kind, direction, threshold, began_time, "
                "raised_time, last_time, last_value, extreme_value) VALUES (?, ?, ?, ?, ?, 'glucose', 'below', 70, ?, ?, ?, 60, 60)",
                (str(uuid.uuid4()), rule["id"], metric, *person, now, now, now)).lastrowid

    # Ids that nothing has, of the same shape.
    NOBODYS = {"client": "0123456789abcdef", "trace": "0" * 31 + "1", "session": "0" * 22}

    def nobodys(self, kind):
        return self.NOBODYS.get(kind, 999_999_999)

    def asked(self, method, target, person, body=None):
        headers = bearer(self.token(person))
        if method in ("POST", "PUT", "PATCH"):
            headers["Content-Type"], body = "application/json", json.dumps(body or {})
        return self.ask(method, target, body, headers)

    def cells(self):
        """(method, target with {} for each id, kinds of the ids) of every route that names an object."""
        for method, pattern in self.routes():
            if pattern in OBJECTS:
                segments = ["{}" if segment.startswith("{") else segment for segment in pattern.split("/")]
                yield method, "/".join(segments), OBJECTS[pattern].split()
        for method, target, kind in BY_PARAMETER:
            yield method, target, [kind]

    def questions(self):
        """(method, target, body, the same about what nobody has) with the ids of the other tenant filled in."""
        for method, target, kinds in self.cells():
            theirs, nobodys = [self.theirs[kind] for kind in kinds], [self.nobodys(kind) for kind in kinds]
            yield method, target.format(*theirs), None, target.format(*nobodys), None
            if len(kinds) > 1:
                mine = self.mine[kinds[0]]
                yield method, target.format(mine, theirs[1]), None, target.format(mine, nobodys[1]), None
        for method, target, body, kind in BY_BODY:
            about = [{name: one if value is None else value for name, value in body.items()}
                     for one in (self.theirs[kind], self.nobodys(kind))]
            yield method, target, about[0], target, about[1]

    def test_everyRouteHasItsRule(self):
        known = {path.partition("?")[0] for _, path, _ in BY_PARAMETER} | {path for _, path, _, _ in BY_BODY} | {*BY_FORM}
        missing = [f"{method} {pattern}" for method, pattern in self.routes()
                   if ("{" in pattern and pattern not in OBJECTS and pattern not in NO_OBJECTS
                       or method != "GET" and "{" not in pattern and pattern not in WITHOUT_OBJECTS | PLATFORM_ONLY | known)]
        self.assertEqual(missing, [], "routes without a rule: give them a line in one of the tables above")
        patterns = {pattern for _, pattern in self.routes()}
        ruled = {*OBJECTS, *WITHOUT_OBJECTS, *NO_OBJECTS, *PLATFORM_ONLY, *known}
        self.assertEqual(sorted(ruled - patterns), [], "rules without a route")

    def test_everyObjectOfAnotherTenantIsUnknownToEveryRole(self):
        """RFC 9700 §4; contract §3: 404 for what one may not know of, 403 for what one's role may not do; both audited"""
        asked = []
        for method, target, body, nobodys_target, nobodys_body in self.questions():
            for person in ROLES:
                said = self.asked(method, target, person, body)
                nobodys = self.asked(method, nobodys_target, person, nobodys_body)
                with self.subTest(f"{method} {target} by {person}"):
                    self.assertIn(said.status, (403, 404), said)
                    self.assertEqual(self.without_trace(said), self.without_trace(nobodys), "it tells that the object exists")
                    self.assertNotIn(self.mark, said.text)
                asked.append((f"{method} {target} by {person}", said.headers["X-Trace-Id"]))
        self.assertGreater(len(asked), 200)
        self.assertAudited(asked)
        self.assertUntouched()

    def test_whatIsOfAllTenantsIsForThePlatformOnly(self):
        """Contract §3"""
        asked = []
        for method, pattern in self.routes():
            for person in (*ROLES, FOREIGN_ADMINISTRATOR) if pattern in PLATFORM_ONLY else ():
                said = self.asked(method, pattern, person)
                with self.subTest(f"{method} {pattern} by {person}"):
                    self.assertEqual(said.status, 403, said)
                asked.append((f"{method} {pattern} by {person}", said.headers["X-Trace-Id"]))
        self.assertGreater(len(asked), 25)
        self.assertAudited(asked)

    def assertAudited(self, asked):
        """Each (what, trace id) has an entry that says it was refused."""
        refused, before = set(), ""
        while before is not None:
            page = self.api("GET", f"/api/v1/admin/audit?limit=1000&outcome=refused{before}", person=PLATFORM)
            refused |= {entry["trace_id"] for entry in page["results"]}
            before = f"&before={page['next_before']}" if page["next_before"] else None
        self.assertEqual([what for what, trace in asked if trace not in refused], [], "refused without an audit entry")

    def without_trace(self, said):
        return said.status, {name: value for name, value in (said.json or {}).items() if name != "trace_id"}

    def assertUntouched(self):
        """Nothing that was asked about changed."""
        theirs, them = self.theirs, FOREIGN_ADMINISTRATOR
        for kind, target in (("application", "/api/v1/application/{}"), ("consent", "/api/v1/authorized-application/{}"),
                             ("device", "/api/v1/device/{}"), ("metric", "/api/v1/metric/{}"), ("user", "/api/v1/admin/users/{}"),
                             ("webhook", "/api/v1/admin/webhooks/{}"),
                             ("alert_rule", f"/api/v1/admin/patients/{theirs['patient']}/alert-rules/{{}}")):
            said = self.api("GET", target.format(theirs[kind]), person=them)
            self.assertEqual((said.status, said.get("state")), (200, 5), f"{kind}: {said}")
        for kind, target in (("secret", "application/{application}/secrets"), ("session", "users/{user}/sessions"),
                             ("initial_token", "initial-access-tokens"), ("delivery", "webhooks/{webhook}/deliveries")):
            said = self.api("GET", "/api/v1/admin/" + target.format(**theirs), person=them)
            self.assertIn(theirs[kind], [one["id"] for one in said["results"] if one.get("active", True)], kind)
        alert = self.api("GET", f"/api/v1/admin/patients/{theirs['patient']}/alerts", person=them)["results"][0]
        self.assertEqual((alert["id"], alert["acknowledged_by"]), (theirs["alert"], None))
        hook = self.api("GET", f"/api/v1/admin/webhooks/{theirs['webhook']}", person=them)
        self.assertIsNone(hook["previous_secret_expires"])
        self.assertEqual(self.api("GET", "/api/v1/admin/branding", person=them)["product_name"], self.mark)

    # --- the person's own pages

    def at_home(self, person):
        """A browser that is signed in to the person's own pages."""
        browser = Browser(self.daemon, self.source)
        browser.fetch("GET", "/account/sign-in")
        status, headers, _ = browser.submit({"username": person, "password": DEMO_PASSWORD})
        self.assertEqual((status, headers["Location"]), (303, "/account"))
        return browser

    def send_form(self, browser, target, name, value):
        """The form with that browser's own token, and any id in it: (status, where to)."""
        key = browser.cookies["bc_session"].encode()
        token = base64.urlsafe_b64encode(hmac.new(key, f"{target}\n".encode(), hashlib.sha256).digest()).rstrip(b"=").decode()
        status, headers, _ = browser.fetch("POST", target, urllib.parse.urlencode({"csrf": token, name: value}))
        return status, headers["Location"]

    def make_own(self):
        """What the owner's own pages show of them: (kind to id, the owner's browser)."""
        them, user, now = FOREIGN_ADMINISTRATOR, self.theirs["user"], int(time.time() * 1e6)
        before = {one["id"] for one in self.api("GET", f"/api/v1/admin/users/{user}/sessions", person=them)["results"]}
        client = self.client(them)
        self.grant(client, them)
        session = next(one["id"] for one in self.api("GET", f"/api/v1/admin/users/{user}/sessions", person=them)["results"]
                       if one["id"] not in before)
        consent = next(c["id"] for c in self.api("GET", "/api/v1/authorized-applications", person=them)["results"]
                       if c["application_id"] == client.id)
        browser, own = self.at_home(them), {"session": session, "consent": consent, "browser": str(uuid.uuid4()),
                                            "passkey": str(uuid.uuid4())}
        with self.database() as database:
            database.execute("INSERT INTO trusted_browser (browser_hash, uuid, account_id, created_time, last_used_time, "
                             "expires_time) VALUES (?, ?, ?, ?, ?, ?)",
                             (secrets.token_bytes(32), own["browser"], user, now, now, now + 10**12))
            database.execute("INSERT INTO passkey (uuid, account_id, credential_id, public_key, algorithm, sign_count, name, "
                             "created_time) VALUES (?, ?, ?, ?, -7, 0, 'Theirs', ?)",
                             (own["passkey"], user, secrets.token_bytes(32), b"key", now))
        self.addCleanup(self.forget, own)
        return own, browser

    def forget(self, own):
        """Whoever has a passkey is asked for it: later tests sign in with the password alone."""
        with self.database() as database:
            database.execute("DELETE FROM passkey WHERE uuid = ?", (own["passkey"],))

    def there(self, own):
        """The kinds of which the owner still has theirs."""
        with self.database() as database:
            rows = {"session": "SELECT 1 FROM browser_session WHERE sid = ? AND revoked_time IS NULL",
                    "consent": "SELECT 1 FROM consent WHERE id = ? AND revoked_time IS NULL",
                    "browser": "SELECT 1 FROM trusted_browser WHERE uuid = ?", "passkey": "SELECT 1 FROM passkey WHERE uuid = ?"}
            return {kind for kind, row in rows.items() if database.execute(row, (own[kind],)).fetchone()}

    def test_formsOfOnesOwnPagesReachNobodyElses(self):
        """A form with its token, and another's id in it, answers as if there were nothing, and changes nothing"""
        own, owner = self.make_own()
        absent = {"session": "0" * 22, "consent": 999_999_999, "browser": str(uuid.uuid4()), "passkey": str(uuid.uuid4())}
        for person in ROLES:
            browser = self.at_home(person)
            for target, (name, kind) in BY_FORM.items():
                with self.subTest(f"{target} by {person}"):
                    said = self.send_form(browser, target, name, own[kind])
                    self.assertEqual(said, self.send_form(browser, target, name, absent[kind]), "it tells that the object exists")
                    self.assertEqual(said[0], 303)
                    self.assertEqual(self.there(own), {*own})
        # So that this does not pass because nothing is ever done: the owner's own form does it.
        for target, (name, kind) in BY_FORM.items():
            self.send_form(owner, target, name, own[kind])
            self.assertNotIn(kind, self.there(own), target)

    def test_listsShowNothingOfAnotherTenant(self):
        """Contract §3"""
        seen = 0
        for method, pattern in self.routes():
            if method != "GET" or "{" in pattern:
                continue
            for person in ROLES:
                for query in ("", "?limit=1000", f"?search={self.mark}", f"?user_id={self.theirs['user']}",
                              f"?tenant_id={self.theirs['tenant']}"):
                    said = self.asked("GET", pattern + query, person)
                    with self.subTest(f"{pattern}{query} by {person}"):
                        self.assertLess(said.status, 500, said)
                        self.assertNotIn(self.mark, said.text.replace(f"search={self.mark}", ""))
                    seen += said.status == 200
        self.assertGreater(seen, 50)

    def test_ownersFindTheirOwn(self):
        """So that the matrix does not pass because nothing is ever found"""
        for method, target, kinds in self.cells():
            if method == "GET":
                said = self.asked("GET", target.format(*(self.theirs[kind] for kind in kinds)), FOREIGN_ADMINISTRATOR)
                with self.subTest(target):
                    self.assertNotIn(said.status, (401, 403, 404) if kinds != ["client"] else (401, 403), said)

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
        for owner in (self.theirs["user"], 999_999_999):
            said = self.api("PUT", f"/api/v1/admin/application/{self.mine['application']}/owner", {"owner_id": owner})
            self.assertEqual((said.status, [e["field"] for e in said["errors"]]), (400, ["owner_id"]), said)


if __name__ == "__main__":
    unittest.main(verbosity=2)

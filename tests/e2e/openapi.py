"""openapi.json: the same routes as the daemon has, in both directions, and every answer is described."""

import base64
import hashlib
import hmac
import json
import re
import secrets
import shutil
import struct
import subprocess
import time
import unittest
import zlib

import answers
from harness import Browser, DEMO_PASSWORD, forms
from world import ADMINISTRATOR, PATIENT, PLATFORM, World, bearer, pkce


def png(side):
    """A whole black PNG image of that size."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = zlib.compress((b"\0" + bytes(side)) * side)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)) + chunk(b"IDAT", pixels)
            + chunk(b"IEND", b""))


def totp(secret):
    """The code of this moment (RFC 6238) for a secret in base32."""
    digest = hmac.new(base64.b32decode(secret + "=" * (-len(secret) % 8)), struct.pack(">Q", int(time.time()) // 30),
                      hashlib.sha1).digest()
    return f"{(struct.unpack_from('>I', digest, digest[-1] & 15)[0] & 0x7fffffff) % 10**6:06}"


class OpenApi(World):
    def test_jsonschemaIsThere(self):
        self.assertTrue(answers.jsonschema, "python3-jsonschema is missing, answers are not held against openapi.json; "
                                            "./tests/run installs it")

    def test_servedAsItStandsInTheSource(self):
        said = self.ask("GET", "/openapi.json")
        self.assertEqual((said.status, said.headers["Content-Type"]), (200, "application/json"))
        self.assertEqual(said.json, answers.document())

    def test_everyRouteIsDescribedAndEveryDescriptionIsARoute(self):
        routes = {(method, pattern) for method, pattern in self.routes()}
        described = {(method, path) for method, _, path, _ in answers.operations()}
        self.assertEqual(sorted(routes - described), [], "routes that openapi.json does not describe")
        self.assertEqual(sorted(described - routes), [], "descriptions without a route")

    def test_everyOperationSaysWhatItNeeds(self):
        named = set()
        for method, _, path, described in answers.operations():
            with self.subTest(f"{method} {path}"):
                self.assertTrue(described["summary"] and described["tags"])
                self.assertNotIn(described["operationId"], named)
                named.add(described["operationId"])
                self.assertIn("security", described)
                self.assertTrue(any(status[0] in "23" for status in described["responses"]), "how does it succeed?")
                self.assertIn("default", described["responses"], "how does it fail?")
                placeholders = {segment[1:-1] for segment in path.split("/") if segment.startswith("{")}
                parameters = [answers.resolved(p) for p in described.get("parameters", [])]
                self.assertEqual({p["name"] for p in parameters if p["in"] == "path"}, placeholders)
                for parameter in parameters:
                    self.assertIn("schema", parameter)

    def test_protectedRoutesAreProtected(self):
        """What is described with security answers 401 without a token; what is described without never asks for one"""
        for method, _, path, described in answers.operations():
            if not any("token" in need for need in described["security"]):
                continue
            with self.subTest(f"{method} {path}"):
                said = self.ask(method, path.replace("{", "").replace("}", ""))
                self.assertEqual(said.status, 401, said)
                self.assertTrue(said.headers["WWW-Authenticate"].startswith(("Bearer", "DPoP")))

    def test_referencesLeadSomewhereAndEverythingIsUsed(self):
        text = json.dumps(answers.document())
        for kind, parts in answers.document()["components"].items():
            for name in parts:
                reference = f"#/components/{kind}/{name}"
                if kind != "securitySchemes":
                    self.assertTrue(f'"{reference}"' in text, f"{reference} is used nowhere")
        self.check_references(answers.document())

    def check_references(self, part):
        if isinstance(part, dict):
            if "$ref" in part:
                answers.resolved(part)
            for member in part.values():
                self.check_references(member)
        elif isinstance(part, list):
            for member in part:
                self.check_references(member)

    def test_schemasAreSchemas(self):
        for name, schema in answers.document()["components"]["schemas"].items():
            with self.subTest(name):
                answers.jsonschema.Draft202012Validator.check_schema(schema)

    def test_aValidatorNobodyHereWroteAcceptsIt(self):
        from nodepackages import SOURCE, WHERE
        if not (WHERE / "node_modules" / ".fetched").is_file():
            self.skipTest("the packages are not there: run clients/nodepackages.py (./tests/run does)")
        shutil.copy(SOURCE / "openapi.mjs", WHERE / "openapi.mjs")
        done = subprocess.run(["node", "openapi.mjs", str(answers.FILE)], cwd=WHERE, capture_output=True, text=True, timeout=60,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_answersThatDifferAreNoticed(self):
        """The checker itself: a member too few, of another kind, an unknown status, an unknown path"""
        good = {"status": "ok"}
        self.assertIsNone(answers.fault("GET", "/health/live", 200, "application/json", json.dumps(good)))
        for method, target, status, media, body in (
                ("GET", "/health/live", 200, "application/json", "{}"),
                ("GET", "/health/live", 200, "application/json", '{"status": 1}'),
                ("GET", "/health/live", 201, "application/json", '{"status": "ok"}'),
                ("GET", "/health/live", 200, "text/html", "<p>"),
                ("GET", "/no-such-path", 200, "application/json", "{}")):
            self.assertTrue(answers.fault(method, target, status, media, body), (target, status, body))


class Administration(World):
    """Asks what no other test asks; the harness holds each answer against its description."""

    def done(self, method, target, body=None, status=200, person=ADMINISTRATOR):
        said = self.api(method, target, body, person)
        self.assertEqual(said.status, status, f"{method} {target}: {said}")
        return said

    def people(self):
        name = f"{secrets.token_hex(4)}@example.org"
        made = self.done("POST", "/api/v1/admin/users", {"email": name, "first_name": "New", "role_id": 4}, 201)
        self.done("POST", "/api/v1/admin/users", {"email": name, "first_name": "New", "role_id": 4}, 409)
        self.done("POST", "/api/v1/admin/users", {}, 400)
        person = f"/api/v1/admin/users/{made['id']}"
        self.done("GET", person)
        self.done("GET", "/api/v1/admin/users?standing=invited&limit=5")
        self.done("PUT", person, {"last_name": "Person", "timezone": "Europe/Berlin"})
        self.done("POST", f"{person}/invite", {})
        link = self.done("POST", f"{person}/reset-password", {})["link"]
        password = secrets.token_urlsafe(20)
        browser = Browser(self.daemon, self.source)
        browser.fetch("GET", link.removeprefix(self.daemon.url))
        self.assertEqual(browser.submit({"password": password, "password_repeat": password})[0], 200)
        self.assertEqual(browser.fetch("GET", link.removeprefix(self.daemon.url))[0], 410)
        self.done("POST", f"{person}/invite", {}, 409)
        self.done("POST", f"{person}/unlock", {}, 204)
        self.done("DELETE", f"{person}/second-factors", status=204)
        tokens = self.redeem(self.any_client(), *self.code_of(name, password))
        self.assertEqual(tokens.status, 200, tokens)
        for method in ("GET", "POST"):
            self.assertEqual(self.ask(method, "/userinfo", headers=bearer(tokens["access_token"]))["email"], name)
        consents = self.done("GET", f"{person}/consents")["results"]
        self.done("DELETE", f"{person}/consents/{consents[0]['id']}", status=204)
        session = self.done("GET", f"{person}/sessions")["results"][0]["id"]
        self.done("DELETE", f"{person}/sessions/{session}", status=204)
        self.done("DELETE", f"{person}/sessions/{session}", status=404)
        self.done("DELETE", f"{person}/sessions")
        self.done("PUT", person, {"state": 0})

    def code_of(self, person, password):
        verifier, challenge = pkce()
        query = self.request_of(self.any_client(), scope="openid profile email", code_challenge=challenge,
                                code_challenge_method="S256")
        return Browser(self.daemon, self.source).authorize(query, person, password)["code"], verifier

    def branding(self):
        target = "/api/v1/admin/branding"
        self.done("GET", target)
        said = self.done("PUT", target, {"product_name": "Dune", "accent_light": "#0f766e", "accent_dark": "#5eead4",
                                         "logo": base64.b64encode(png(8)).decode(), "support_url": "https://dune.example.org/"})
        self.assertEqual((said["logo"]["width"], said["logo"]["height"]), (8, 8))
        image = self.ask("GET", said["logo"]["url"])
        self.assertEqual((image.status, image.headers["Content-Type"], image.body), (200, "image/png", png(8)))
        again = self.ask("GET", said["logo"]["url"], headers={"If-None-Match": image.headers["ETag"]})
        self.assertEqual((again.status, again.body), (304, b""))
        self.done("PUT", target, {"accent_light": "#ffffff"}, 400)
        self.done("DELETE", target, status=204)
        self.assertEqual(self.ask("GET", said["logo"]["url"]).status, 404)

    def vendors(self):
        target = "/api/v1/admin/settings/vendors"
        names = [vendor["provider"] for vendor in self.done("GET", target, person=PLATFORM)["results"]]
        self.assertEqual(names, ["ouraring", "partner"])
        told = {name: self.done("GET", f"{target}/{name}", person=PLATFORM).json for name in names}
        self.assertEqual(told["ouraring"]["events_uri"], told["ouraring"]["redirect_uri"] + "/events")
        self.assertIsNone(told["partner"]["events_uri"])
        for name in names:
            before = self.done("GET", f"{target}/{name}", person=PLATFORM).json
            said = self.done("PUT", f"{target}/{name}", {"history_days": 30, "client_secret": "of a test"}, person=PLATFORM)
            self.assertEqual((said["history_days"], said["has_client_secret"], said["api_url"]), (30, True, before["api_url"]))
            self.assertNotIn("of a test", said.text)
            for wrong in ({"api_url": "ftp://example.org"}, {"history_days": 0}, {"token_url": "http://10.0.0.1/"}, {"events": "x"}):
                self.done("PUT", f"{target}/{name}", wrong, 400, PLATFORM)

    def test_answersAreAsDescribed(self):
        self.people()
        self.branding()
        self.vendors()
        for target in ("/.well-known/openid-configuration", "/.well-known/oauth-authorization-server", "/jwks",
                       "/assets/passkeys.js"):
            self.assertEqual(self.ask("GET", target).status, 200)
        self.done("GET", "/api/v1/admin/keys", person=PLATFORM)
        self.done("POST", "/api/v1/admin/keys/rotate", {}, person=PLATFORM)
        self.done("POST", "/api/v1/admin/keys/rotate", {}, 409, PLATFORM)
        self.done("GET", "/jwks")
        self.done("GET", "/api/v1/admin/settings/mail", person=PLATFORM)
        self.done("POST", "/api/v1/admin/settings/mail/test", {}, 409, PLATFORM)  # a letter: tests/server/mail
        self.done("GET", "/api/v1/admin/audit?hashes=true", person=PLATFORM)
        # What answers JSON here was held against its description, each with a success.
        held = {(method, path) for path, method, status, _, _ in answers._seen if status < "300"}
        about = ("/api/v1/admin/users", "/api/v1/admin/branding", "/api/v1/admin/keys", "/api/v1/admin/settings/", "/jwks",
                 "/userinfo", "/.well-known/")
        missing = [f"{method} {path}" for method, _, path, described in answers.operations() if path.startswith(about)
                   and any("application/json" in answers.resolved(one).get("content", {})
                           for status, one in described["responses"].items() if status < "300") and (method, path) not in held]
        self.assertEqual(missing, ["POST /api/v1/admin/settings/mail/test"])


class OwnPages(World):
    """A person's walk through their own pages; the harness holds each status and media type against its description."""

    def gone(self, browser, method, target, status, given=None, press=None):
        """GET of a page, or the form of that address on the last page; the page's text."""
        if method == "GET":
            said, _, text = browser.fetch("GET", target)
        else:
            _, shown, _, page = browser.pages[-1]
            form = next(one for one in forms(page) if one["action"].partition("?")[0] == target)
            said, _, text = browser.fetch("POST", *browser.filled(shown, form, given or {}, press))
        self.assertEqual(said, status, f"{method} {target}: {text[:500]}")
        return text

    def setUp(self):
        super().setUp()
        self.browsers = []

    def browser(self):
        self.browsers.append(Browser(self.daemon, self.source))
        return self.browsers[-1]

    def at_the_sign_in(self, target, base, password=DEMO_PASSWORD):
        """A new browser in which the password was right."""
        browser = self.browser()
        self.gone(browser, "GET", target, 200)
        self.gone(browser, "POST", f"{base}/sign-in", 303, {"username": PATIENT, "password": password})
        return browser

    def test_everyPageAnswersAsDescribed(self):
        mine, given = self.browser(), {"username": PATIENT, "password": DEMO_PASSWORD}
        self.gone(mine, "GET", "/account", 303)
        self.gone(mine, "GET", "/account/sign-in", 200)
        self.gone(mine, "POST", "/account/sign-in", 401, {**given, "password": "wrong"})
        self.gone(mine, "POST", "/account/sign-in", 400, {**given, "password": ""})
        self.gone(mine, "POST", "/account/sign-in", 303, given)
        self.gone(mine, "GET", "/account/recovery-codes", 303)
        self.gone(mine, "GET", "/account/passkeys", 200)

        # An authenticator app, and its codes.
        self.gone(mine, "GET", "/account/totp", 200)
        self.gone(mine, "POST", "/account/totp", 303)
        secret = re.search(r'<code class="key">([A-Z2-7 ]+)</code>', self.gone(mine, "GET", "/account/totp", 200))[1]
        secret = secret.replace(" ", "")
        wrong = "000000" if totp(secret) != "000000" else "000001"
        self.gone(mine, "POST", "/account/totp/confirm", 400, {"code": wrong})
        self.gone(mine, "POST", "/account/totp/confirm", 200, {"code": totp(secret)})
        self.gone(mine, "GET", "/account/recovery-codes", 200)
        self.gone(mine, "POST", "/account/recovery-codes", 401, {"proof": "wrong"})
        page = self.gone(mine, "POST", "/account/recovery-codes", 200, {"proof": DEMO_PASSWORD})
        codes = re.findall(r"<li><code>([^<]+)</code>", page)
        self.assertEqual(len(codes), 10)

        # The second step, at one's own pages and at an application's request.
        query = self.request_of(self.any_client())
        for target, base in (("/account/sign-in", "/account"), (f"/authorize?{query}", "/authorize")):
            browser = self.at_the_sign_in(target, base)
            step = f"{base}/second-factor/recovery"
            self.gone(browser, "GET", f"{step}?{query if base == '/authorize' else ''}", 200)
            self.gone(browser, "POST", step, 401, {"code": "wrong"})
            self.gone(browser, "POST", step, 303, {"code": codes.pop()})
            fresh = self.browser()
            self.gone(fresh, "GET", f"{step}?{query if base == '/authorize' else ''}", 303)
            self.gone(fresh, "GET", f"{base}/passkey?{query if base == '/authorize' else ''}", 303)
        cancelled = self.at_the_sign_in(f"/authorize?{query}&response_mode=form_post", "/authorize")
        self.gone(cancelled, "GET", f"/authorize/second-factor/recovery?{query}&response_mode=form_post", 200)
        self.gone(cancelled, "POST", "/authorize/second-factor/recovery", 200, press="cancel")  # a form to the application
        self.gone(cancelled, "GET", "/authorize/passkey?client_id=nobodys", 400)

        # The password, and what it let in.
        fresh = secrets.token_urlsafe(20)
        self.gone(mine, "GET", "/account/password", 200)
        self.gone(mine, "POST", "/account/password", 400, {"current": DEMO_PASSWORD, "new": "short", "again": "short"})
        self.gone(mine, "POST", "/account/password", 401, {"current": "wrong", "new": fresh, "again": fresh})
        self.gone(mine, "POST", "/account/password", 303, {"current": DEMO_PASSWORD, "new": fresh, "again": fresh})
        self.gone(mine, "GET", "/account?done=password", 200)
        self.gone(mine, "GET", "/account/totp", 200)
        self.gone(mine, "POST", "/account/totp/remove", 401, {"proof": "wrong"})
        self.gone(mine, "POST", "/account/totp/remove", 303, {"proof": fresh})

        # Signing out, in every way.
        self.at_the_sign_in("/account/sign-in", "/account", fresh)
        self.gone(mine, "GET", "/account", 200)
        self.gone(mine, "POST", "/account/sessions/end-others", 303)
        self.gone(mine, "GET", "/account", 200)
        self.gone(mine, "POST", "/account/sessions/end-all", 303)
        other = self.at_the_sign_in("/account/sign-in", "/account", fresh)
        self.gone(other, "GET", "/account", 200)
        self.gone(other, "POST", "/account/sign-out", 303)
        last = self.at_the_sign_in("/account/sign-in", "/account", fresh)
        self.assertEqual(last.fetch("POST", "/logout", "state=x")[0], 303)
        self.gone(last, "GET", "/logout?state=x", 200)
        self.gone(last, "POST", "/logout/confirm", 200, press="stay")
        self.gone(last, "GET", "/logout?id_token_hint=none", 400)
        self.gone(last, "GET", "/logout", 200)
        self.gone(last, "POST", "/logout/confirm", 200, press="sign_out")
        self.gone(last, "GET", "/account", 303)
        self.gone(last, "GET", "/forgot-password", 200)
        self.gone(last, "GET", "/set-password?token=none", 410)

        asked = {(method, answers.operation(method, target.partition("?")[0])[0])
                 for browser in self.browsers for method, target, _, _ in browser.pages}
        missing = [f"{method} {path}" for method, _, path, _ in answers.operations()
                   if path.startswith("/account") and (method, path) not in asked]
        # security/tenants.py sends what names an object, clients/passkeys.py has passkeys.
        self.assertEqual(sorted(missing), [f"POST /account/{path}" for path in (
            "browsers/forget", "consents/revoke", "passkey", "passkeys", "passkeys/remove", "sessions/end")])


if __name__ == "__main__":
    unittest.main(verbosity=2)

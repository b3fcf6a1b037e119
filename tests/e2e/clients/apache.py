"""Apache with mod_auth_openidc as relying party and as resource server: sign-in, claims, refresh, both ways of sign-out.

Over http, and with the provider over TLS by an authority of the test's own.
"""

import http.client
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
from pathlib import Path

from harness import Browser, free_port
from world import PATIENT, Said, World, bearer, eventually

APACHE = shutil.which("apache2", path=os.environ["PATH"] + ":/usr/sbin")  # which is not in a user's path
MODULES = Path("/usr/lib/apache2/modules")
CONFIG = """
ServerRoot {folder}
ServerName 127.0.0.1
PidFile {folder}/apache.pid
Listen 127.0.0.1:{port}
Mutex file:{folder}
{user}
LoadModule mpm_event_module {modules}/mod_mpm_event.so
LoadModule authn_core_module {modules}/mod_authn_core.so
LoadModule authz_core_module {modules}/mod_authz_core.so
LoadModule authz_user_module {modules}/mod_authz_user.so
LoadModule headers_module {modules}/mod_headers.so
LoadModule auth_openidc_module {modules}/mod_auth_openidc.so
StartServers 1
ErrorLog {folder}/error.log
LogLevel auth_openidc:info
DocumentRoot {folder}/pages
OIDCProviderMetadataURL {provider}/.well-known/openid-configuration
OIDCSSLValidateServer On
{tls}
OIDCClientID {id}
OIDCClientSecret {secret}
OIDCRedirectURI http://127.0.0.1:{port}/private/callback
OIDCCryptoPassphrase of-this-test-alone
OIDCScope "openid email profile"
OIDCPKCEMethod S256
OIDCProviderTokenEndpointAuth client_secret_basic
OIDCRemoteUserClaim email
OIDCDefaultLoggedOutURL http://127.0.0.1:{port}/out.txt
<Location /private>
  AuthType openid-connect
  Require valid-user
  Header set X-Signed-In "expr=%{{REMOTE_USER}}"
  Header set X-Claims "expr=%{{req:OIDC_CLAIM_iss}} %{{req:OIDC_CLAIM_aud}} %{{req:OIDC_CLAIM_sub}} %{{req:OIDC_CLAIM_email}}"
  Header set X-Access-Token "expr=%{{req:OIDC_access_token}}"
</Location>
<Location /members>
  AuthType openid-connect
  Require claim email:{person}
</Location>
<Location /others>
  AuthType openid-connect
  Require claim email:somebody.else@example.org
</Location>
"""
OVER_TLS = """
OIDCCABundlePath {folder}/ca.pem
OIDCOAuthSSLValidateServer On
OIDCOAuthIntrospectionEndpoint {provider}/introspect
OIDCOAuthClientID {id}
OIDCOAuthClientSecret {secret}
OIDCOAuthRemoteUserClaim username
<Location /api>
  AuthType oauth20
  Require valid-user
  Header set X-Signed-In "expr=%{{REMOTE_USER}}"
  Header set X-Scope "expr=%{{req:OIDC_CLAIM_scope}}"
</Location>
"""


class Site(World):
    def setUp(self):
        super().setUp()
        self.port = free_port()
        self.here = f"http://127.0.0.1:{self.port}"
        self.one = self.client(redirect=f"{self.here}/private/callback", post_logout_redirect_uris=[f"{self.here}/out.txt"],
                               backchannel_logout_uri=f"{self.here}/private/callback?logout=backchannel")
        folder = tempfile.TemporaryDirectory(prefix="bc-apache-")
        self.addCleanup(folder.cleanup)
        self.site = Path(folder.name)
        for place in ("private", "members", "others", "api"):
            (self.site / "pages" / place).mkdir(parents=True)
            (self.site / "pages" / place / "page.txt").write_text("for members\n")
        (self.site / "pages" / "out.txt").write_text("signed out\n")
        user = ""
        if self.TLS:
            shutil.copy(self.files["ca"], self.site / "ca.pem")
        if os.getuid() == 0:
            user = "User www-data\nGroup www-data"
            owner = pwd.getpwnam("www-data")
            for path in (self.site, *self.site.rglob("*")):
                os.chown(path, owner.pw_uid, owner.pw_gid)
        config = self.site / "apache.conf"
        given = {"folder": self.site, "port": self.port, "modules": MODULES, "provider": self.daemon.url, "person": PATIENT,
                 "id": self.one.client_id, "secret": self.one.secret, "user": user}
        config.write_text(CONFIG.format(tls=OVER_TLS.format(**given) if self.TLS else "", **given))
        process = subprocess.Popen([APACHE, "-f", str(config), "-DFOREGROUND"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait, 30)
        self.addCleanup(process.terminate)
        self.cookies = {}
        self.browser = Browser(self.daemon, self.source)
        eventually(lambda: self.listens(process))

    def listens(self, process):
        if process.poll() is not None:
            raise AssertionError(process.stderr.read() + self.log())
        try:
            return self.get("/out.txt").status == 200
        except OSError:
            return False

    def log(self):
        log = self.site / "error.log"
        return log.read_text()[-4000:] if log.exists() else ""

    def get(self, target, headers=None):
        """What Apache answers; cookies are kept."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        cookies = "; ".join(f"{n}={v}" for n, v in self.cookies.items())
        try:  # only who takes text/html is sent to sign in
            connection.request("GET", target, headers={"Accept": "text/html", "Cookie": cookies, **(headers or {})})
            answer = connection.getresponse()
            said = Said(answer.status, answer.headers, answer.read())
        finally:
            connection.close()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
            if not value or "1970" in cookie:
                self.cookies.pop(name)
        return said

    def part(self, address, origin):
        """Path and query of an address at that origin."""
        self.assertTrue(address.startswith(origin + "/"), f"{address} is not at {origin}")
        return address[len(origin):]

    def come_back(self, target):
        """From a page of Apache to the provider and back: what the redirect address answers."""
        said = self.get(target)
        self.assertEqual(said.status, 302, f"{said}{self.log()}")
        location = self.browser.walk(self.part(said.headers["Location"], self.daemon.url), PATIENT)
        return self.get(self.part(location, self.here))

    def sign_in(self, target="/private/page.txt"):
        """The page that a person wanted and sees in the end."""
        said = self.come_back(target)
        self.assertEqual(said.status, 302, f"{said}{self.log()}")
        return self.get(self.part(said.headers["Location"], self.here))


class Cases:
    def test_signsInAndPassesTheClaims(self):
        """OpenID Connect Core §3.1; the application behind sees the ID token's and userinfo's claims as headers"""
        said = self.sign_in()
        self.assertEqual((said.status, said.text, said.headers["X-Signed-In"]), (200, "for members\n", PATIENT), self.log())
        issuer, audience, subject, email = said.headers["X-Claims"].split(" ")
        self.assertEqual((issuer, audience, email), (self.daemon.url, self.one.client_id, PATIENT))
        self.assertTrue(subject)
        forged = self.get("/private/page.txt", {"OIDC_CLAIM_email": "somebody.else@example.org"})
        self.assertEqual(forged.headers["X-Claims"], said.headers["X-Claims"])

    def test_claimsOpenAndClosePages(self):
        self.assertEqual(self.sign_in("/members/page.txt").status, 200, self.log())
        self.assertIn(self.get("/others/page.txt").status, (401, 403))

    def test_refreshesTheAccessToken(self):
        """OpenID Connect Core §12: asked by the application behind"""
        first = self.sign_in().headers["X-Access-Token"]
        query = urllib.parse.urlencode({"refresh": f"{self.here}/private/page.txt", "access_token": first})
        back = self.get(f"/private/callback?{query}")
        self.assertEqual((back.status, back.headers["Location"]), (302, f"{self.here}/private/page.txt"), self.log())
        second = self.get("/private/page.txt").headers["X-Access-Token"]
        self.assertNotEqual(second, first)
        person = self.ask("GET", "/userinfo", headers=bearer(second))
        self.assertEqual((person.status, person.get("email")), (200, PATIENT), person)

    def test_signsOutHereAndThere(self):
        """RP-Initiated Logout §2: the session at Apache ends, the provider's too, and the person comes back"""
        self.sign_in()
        said = self.get("/private/callback?logout=" + urllib.parse.quote(f"{self.here}/out.txt"))
        self.assertEqual(said.status, 302, self.log())
        there = self.part(said.headers["Location"], self.daemon.url)
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(there).query))
        self.assertEqual((urllib.parse.urlsplit(there).path, asked["post_logout_redirect_uri"]), ("/logout", f"{self.here}/out.txt"))
        self.assertTrue(asked["id_token_hint"])
        self.assertEqual(self.browser.walk(there, PATIENT), f"{self.here}/out.txt")
        self.assertEqual(self.get("/private/page.txt").status, 302)
        _, headers, _ = self.browser.fetch("GET", "/authorize?" + self.request_of(self.one, prompt="none", scope="openid"))
        self.assertIn("error=login_required", headers["Location"])

    def test_signingOutAtTheProviderEndsTheSessionHere(self):
        """Back-Channel Logout §2.5: Apache takes our logout token"""
        self.assertEqual(self.sign_in().status, 200)
        self.browser.fetch("GET", "/logout")
        status, _, text = self.browser.submit({}, "sign_out")
        self.assertLess(status, 400, text)
        eventually(lambda: self.get("/private/page.txt").status == 302, 30)

    def test_deniedConsentSignsNobodyIn(self):
        """RFC 6749 §4.1.2.1"""
        away = self.get("/private/page.txt").headers["Location"]
        location = self.browser.walk(self.part(away, self.daemon.url), PATIENT, choose=("deny", "sign_in"))
        back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(location).query))
        self.assertEqual((back["error"], back["iss"]), ("access_denied", self.daemon.url))
        # Its page speaks of another parameter: 2.4.12 takes an error with the `iss` of RFC 9207 for the choice of a provider.
        said = self.get(self.part(location, self.here))
        self.assertIn("<title>Error</title>", said.text)
        self.assertNotIn("X-Signed-In", said.headers)
        self.assertEqual(self.get("/private/page.txt").status, 302)

    def test_answerForAnotherBrowserIsNotTaken(self):
        """RFC 9700 §4.7: state is bound to the browser"""
        away = self.get("/private/page.txt").headers["Location"]
        location = self.browser.walk(self.part(away, self.daemon.url), PATIENT)
        self.cookies.clear()
        said = self.get(self.part(location, self.here))
        self.assertNotIn("X-Signed-In", said.headers)
        self.assertNotEqual(said.status, 200)


class OverHttp(Cases, Site):
    pass


class OverTls(Cases, Site):
    TLS = True

    def test_resourceServerIntrospects(self):
        """RFC 7662: Apache asks /introspect who comes with a bearer token; it does so over TLS only"""
        token = self.grant(self.one)["access_token"]
        said = self.get("/api/page.txt", bearer(token))
        self.assertEqual((said.status, said.headers["X-Signed-In"], said.headers["X-Scope"]), (200, PATIENT, "all"), self.log())
        revoked = self.grant(self.one)["access_token"]
        self.endpoint("/revoke", self.one, token=revoked)
        for refused in (bearer(revoked), bearer("x"), {}):
            self.assertEqual(self.get("/api/page.txt", refused).status, 401, self.log())


if __name__ == "__main__":
    if not APACHE or not (MODULES / "mod_auth_openidc.so").exists():
        print("apache2 or its mod_auth_openidc is missing: skipped; ./tests/run installs them")
        sys.exit(77)
    if not os.access("/dev/shm", os.W_OK):
        print("the module keeps a semaphore in /dev/shm, which this user may not write: skipped")
        sys.exit(77)
    unittest.main(verbosity=2)

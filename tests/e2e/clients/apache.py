"""Apache with mod_auth_openidc as relying party: sign-in, its session, denial, sign-out."""

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
from world import PATIENT, World, eventually

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
OIDCClientID {id}
OIDCClientSecret {secret}
OIDCRedirectURI http://127.0.0.1:{port}/private/callback
OIDCCryptoPassphrase of-this-test-alone
OIDCScope "openid email profile"
OIDCPKCEMethod S256
OIDCProviderTokenEndpointAuth client_secret_basic
OIDCRemoteUserClaim email
OIDCDefaultLoggedOutURL http://127.0.0.1:{port}/out.txt
OIDCXForwardedHeaders none
<Location /private>
  AuthType openid-connect
  Require valid-user
  Header set X-Signed-In "expr=%{{REMOTE_USER}}"
</Location>
"""


class Apache(World):
    def setUp(self):
        super().setUp()
        self.port = free_port()
        self.here = f"http://127.0.0.1:{self.port}"
        self.one = self.client(redirect=f"{self.here}/private/callback")
        folder = tempfile.TemporaryDirectory(prefix="bc-apache-")
        self.addCleanup(folder.cleanup)
        self.site = Path(folder.name)
        (self.site / "pages" / "private").mkdir(parents=True)
        (self.site / "pages" / "private" / "page.txt").write_text("for members\n")
        (self.site / "pages" / "out.txt").write_text("signed out\n")
        user = ""
        if os.getuid() == 0:
            user = "User www-data\nGroup www-data"
            owner = pwd.getpwnam("www-data")
            for path in (self.site, *self.site.rglob("*")):
                os.chown(path, owner.pw_uid, owner.pw_gid)
        config = self.site / "apache.conf"
        config.write_text(CONFIG.format(folder=self.site, port=self.port, modules=MODULES, provider=self.daemon.url,
                                        id=self.one.client_id, secret=self.one.secret, user=user))
        process = subprocess.Popen(["apache2", "-f", str(config), "-DFOREGROUND"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait, 30)
        self.addCleanup(process.terminate)
        self.cookies = {}
        eventually(lambda: self.listens(process))

    def listens(self, process):
        if process.poll() is not None:
            raise AssertionError(process.stderr.read() + self.log())
        try:
            return self.get("/out.txt")[0] == 200
        except OSError:
            return False

    def log(self):
        log = self.site / "error.log"
        return log.read_text()[-4000:] if log.exists() else ""

    def get(self, target):
        """(status, headers, text) of Apache; cookies are kept."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", target, headers={"Cookie": "; ".join(f"{n}={v}" for n, v in self.cookies.items())})
            answer = connection.getresponse()
            text = answer.read().decode(errors="replace")
        finally:
            connection.close()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
            if not value or "1970" in cookie:
                self.cookies.pop(name)
        return answer.status, answer.headers, text

    def part(self, address, origin):
        """Path and query of an address at that origin."""
        self.assertTrue(address.startswith(origin + "/"), f"{address} is not at {origin}")
        return address[len(origin):]

    def come_back(self, browser, choose=("allow",)):
        status, headers, text = self.get("/private/page.txt")
        self.assertEqual(status, 302, text + self.log())
        location = browser.walk(self.part(headers["Location"], self.daemon.url), PATIENT, choose=choose)
        return self.get(self.part(location, self.here))

    def test_signInThenSignOut(self):
        browser = Browser(self.daemon, self.source)
        status, headers, text = self.come_back(browser)
        self.assertEqual(status, 302, text + self.log())
        status, headers, text = self.get(self.part(headers["Location"], self.here))
        self.assertEqual((status, text, headers["X-Signed-In"]), (200, "for members\n", PATIENT), self.log())
        out = self.get("/private/callback?logout=" + urllib.parse.quote(f"{self.here}/out.txt"))
        self.assertEqual(out[0], 302, self.log())
        self.assertEqual(self.get("/private/page.txt")[0], 302)

    def test_deniedConsentSignsNobodyIn(self):
        status, headers, text = self.come_back(Browser(self.daemon, self.source), choose=("deny", "sign_in"))
        self.assertNotIn("X-Signed-In", headers)
        self.assertIn("access_denied", text + self.log())
        self.assertEqual(self.get("/private/page.txt")[0], 302)

    def test_answerForAnotherBrowserIsNotTaken(self):
        """RFC 9700 §4.7: state is bound to the browser"""
        status, headers, _ = self.get("/private/page.txt")
        location = Browser(self.daemon, self.source).walk(self.part(headers["Location"], self.daemon.url), PATIENT)
        self.cookies.clear()
        status, headers, _ = self.get(self.part(location, self.here))
        self.assertNotIn("X-Signed-In", headers)
        self.assertNotEqual(status, 200)


if __name__ == "__main__":
    if not shutil.which("apache2") or not (MODULES / "mod_auth_openidc.so").exists():
        print("apache2 or its mod_auth_openidc is missing: skipped; ./tests/run installs them")
        sys.exit(77)
    unittest.main(verbosity=2)

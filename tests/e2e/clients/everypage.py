"""Every page of the provider at a real browser: axe-core's rules for WCAG 2.2 A and AA, light and dark, at 1280 and 320 px.

everypage.py --pictures FOLDER [LANGUAGE] makes pictures of the pages instead, to look at them."""

import base64
import hashlib
import secrets
import struct
import sys
import unittest
import zlib
from pathlib import Path

from browsing import Browsing, need_chromium
from harness import free_port
from world import OTHER_PATIENT

DRAWING = ('<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><circle cx="32" cy="32" r="26" fill="#7c3aed"/>'
           '<path d="M20 34l8 8 16-20" fill="none" stroke="#fff" stroke-width="6"/></svg>')


def png(width, height, colour):
    """A picture of a wave in one colour, the rest of it transparent."""
    rows = b""
    for y in range(height):
        rows += b"\0"
        for x in range(width):
            inside = abs((x * height // 40) % (2 * height) - height) <= y
            rows += bytes(colour) + (b"\xff" if inside else b"\0")
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
                                             for kind, data in chunks)


class EveryPage(Browsing):
    SCRIPT = "everypage.mjs"
    NAMED = True
    OPTIONS = ("--smtp-url", f"smtp://127.0.0.1:{free_port()}", "--smtp-from", "pages@example.org", "--smtp-plain")
    PICTURES, LOCALE, SCALE = "", "en-GB", 1

    def walk(self, name, **settings):
        grants = ["urn:ietf:params:oauth:grant-type:device_code", "authorization_code", "refresh_token"]
        application = self.walked(name="Stillsuit Telemetry & Coaching", grant_types=grants,
                                  image_url="https://client.example.org/logo.png", profile_in_redirect=True)
        token = self.link_of(OTHER_PATIENT)
        more = {"pictures": str(Path(self.PICTURES, name))} if self.PICTURES else {}
        self.case("everyPage", timeout=280, link=f"{self.url}/set-password?token={token}", scope="openid profile email offline_access all",
                  context={"locale": self.LOCALE, "deviceScaleFactor": self.SCALE}, **application, **more, **settings)

    def link_of(self, person):
        """What a letter's link for a new password holds. Letters are sealed and go nowhere: the newest link is made ours."""
        found = next(one for one in self.api("GET", f"/api/v1/admin/users?search={person}")["results"])
        said = self.api("POST", f"/api/v1/admin/users/{found['id']}/reset-password")
        self.assertEqual(said.status, 200, said)
        token = secrets.token_urlsafe(32)
        with self.database() as database:
            changed = database.execute("UPDATE account_link SET token_hash = ? WHERE token_hash = (SELECT token_hash FROM account_link "
                                       "WHERE account_id = ? AND ended_time IS NULL ORDER BY created_time DESC LIMIT 1)",
                                       (hashlib.sha256(token.encode()).digest(), found["id"])).rowcount
        self.assertEqual(changed, 1)
        return token

    def test_everyPage(self):
        """WCAG 2.2"""
        self.walk("plain", person="amara.okafor@example.org", product="BiometricsCloud")

    def test_everyPageOfABrand(self):
        """WCAG 2.2, in a tenant's colours"""
        logo = base64.b64encode(png(240, 64, (138, 63, 252))).decode()
        said = self.api("PUT", "/api/v1/admin/branding", {
            "product_name": "Dune Clinic", "accent_light": "#8a3ffc", "accent_dark": "#ffb454", "logo": logo,
            "support_text": "The ward's desk is there from 8 to 18.", "support_url": "https://dune.example.org/help",
            "terms_url": "https://dune.example.org/terms"})
        self.assertEqual(said.status, 200, said)
        self.walk("branded", person="mei.tanaka@example.org", product="Dune Clinic", image="https://client.example.org/logo.png", drawing=DRAWING)


if __name__ == "__main__":
    need_chromium()
    if "--pictures" in sys.argv:
        at = sys.argv.index("--pictures")
        EveryPage.PICTURES = str(Path(sys.argv[at + 1]).resolve())
        EveryPage.LOCALE = (sys.argv[at + 2:] or ["de-DE"])[0]
        EveryPage.SCALE = 1.5
        del sys.argv[at:]
    unittest.main(verbosity=2)

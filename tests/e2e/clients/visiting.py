"""The person whom a client sends to the provider."""

import urllib.parse

from harness import Browser, DEMO_PASSWORD, forms
from world import PATIENT, World


class Visiting(World):
    def visit(self, address, person=PATIENT, choose=("allow",), browser=None):
        """Where somebody ends who goes to this address of the provider: outside, or at the last page for a device."""
        browser = browser or Browser(self.daemon, self.source)
        where = urllib.parse.urlsplit(address)
        target = f"{where.path}?{where.query}"
        if where.path != "/device":
            return browser.walk(target, person, choose=choose)
        browser.fetch("GET", target)
        for _ in range(6):
            _, target, status, text = browser.pages[-1]
            self.assertEqual(status, 200, text)
            found = [form for form in forms(text) if form["method"] == "POST"]
            press = next((b[1] for form in found for b in form["buttons"] if b[1] in choose), None)
            given = {name: {"password": DEMO_PASSWORD, "user_code": value}.get(name, person)
                     for form in found for name, value, kind in form["fields"] if kind in ("text", "password", "email")}
            said = browser.submit(given, press)
            while said[0] in (302, 303):
                said = browser.fetch("GET", said[1]["Location"].removeprefix(self.daemon.url))
            if press:
                self.assertEqual((said[0], [f for f in forms(said[2]) if any(b[1] in choose for b in f["buttons"])]), (200, []), said[2])
                return self.daemon.url + browser.pages[-1][1]
        raise AssertionError(f"{address}: nobody was asked\n{text[:2000]}")

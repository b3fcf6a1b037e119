"""Runs a case of tests/e2e/node: the client is theirs, the person at the browser is here."""

import json
import os
import shutil
import subprocess
import sys
import urllib.parse

from harness import Browser, DEMO_PASSWORD, forms
from nodepackages import SOURCE, WHERE
from world import PATIENT, World


def need_packages():
    if not (WHERE / "node_modules" / ".fetched").is_file():
        print("the packages are not there: run clients/nodepackages.py (./tests/run does)")
        sys.exit(77)
    for script in SOURCE.glob("*.mjs"):
        shutil.copy(script, WHERE / script.name)


class NodeClient(World):
    def node(self, script, case, client, person=PATIENT, choose=("allow",), environment=None, **settings):
        """Runs the case; its visits are walked as `person`, who presses what `choose` says."""
        given = {"url": self.daemon.url, "id": client.client_id, "secret": client.secret, "redirect": client.redirect,
                 "person": person, "password": DEMO_PASSWORD, **settings}
        trusted = {"NODE_EXTRA_CA_CERTS": self.daemon.authority} if self.TLS else {}
        process = subprocess.Popen(["node", "run.mjs", script, case], cwd=WHERE, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env={**os.environ, **trusted, **(environment or {})})
        self.addCleanup(process.kill)
        said, browser = [], None
        self.tell(process, given)
        for line in process.stdout:
            said.append(line)
            if line.startswith('{"visit":'):
                asked = json.loads(line)
                if not asked["same"]:
                    browser = Browser(self.daemon, self.source)
                self.tell(process, self.visit(browser, asked["visit"], person, choose))
        errors = process.stderr.read()
        status = process.wait(60)
        for stream in (process.stdout, process.stderr, process.stdin):
            stream.close()
        self.assertEqual(status, 0, "".join(said) + errors)

    def visit(self, browser, address, person, choose):
        """Where somebody ends who goes to this address of the provider: outside, or at the last page for a device."""
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
                return self.daemon.url + browser.pages[-1][1]
        raise AssertionError(f"{address}: nobody was asked\n{text[:2000]}")

    def tell(self, process, what):
        process.stdin.write(json.dumps(what) + "\n")
        process.stdin.flush()

"""Runs a case of tests/e2e/node: the client is theirs, the person at the browser is here."""

import json
import shutil
import subprocess
import sys
import urllib.parse

from harness import Browser, DEMO_PASSWORD
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
        process = subprocess.Popen(["node", "run.mjs", script, case], cwd=WHERE, env=environment, text=True,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.addCleanup(process.kill)
        said = []
        self.tell(process, given)
        for line in process.stdout:
            said.append(line)
            if line.startswith('{"visit":'):
                asked = json.loads(line)
                browser = Browser(self.daemon, self.source)
                address = urllib.parse.urlsplit(asked["visit"])
                self.tell(process, browser.walk(f"{address.path}?{address.query}", asked.get("person") or person, choose=choose))
        errors = process.stderr.read()
        self.assertEqual(process.wait(60), 0, "".join(said) + errors)
        process.stdout.close()
        process.stderr.close()
        process.stdin.close()

    def tell(self, process, what):
        process.stdin.write(json.dumps(what) + "\n")
        process.stdin.flush()

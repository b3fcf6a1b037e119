"""Runs a case of tests/e2e/node: the client is theirs, the person at the browser is here."""

import json
import os
import shutil
import subprocess
import sys
import threading

from harness import Browser, DEMO_PASSWORD
from nodepackages import SOURCE, WHERE
from visiting import Visiting
from world import PATIENT


def need_packages():
    if not (WHERE / "node_modules" / ".fetched").is_file():
        print("the packages are not there: run clients/nodepackages.py (./tests/run does)")
        sys.exit(77)
    for script in SOURCE.glob("*.mjs"):
        shutil.copy(script, WHERE / script.name)


class NodeClient(Visiting):
    def node(self, script, case, client, person=PATIENT, choose=("allow",), environment=None, **settings):
        """Runs the case; its visits are walked as `person`, who presses what `choose` says."""
        given = {"url": self.daemon.url, "id": client.client_id, "secret": client.secret, "redirect": client.redirect,
                 "person": person, "password": DEMO_PASSWORD, **settings}
        trusted = {"NODE_EXTRA_CA_CERTS": self.daemon.authority} if self.TLS else {}
        process = subprocess.Popen(["node", "run.mjs", script, case], cwd=WHERE, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env={**os.environ, **trusted, **(environment or {})})
        self.addCleanup(process.kill)
        late = threading.Timer(120, process.kill)  # a client may wait for an answer longer than CTest does for us
        late.start()
        self.addCleanup(late.cancel)
        said, browser = [], None
        self.tell(process, given)
        for line in process.stdout:
            said.append(line)
            if line.startswith('{"visit":'):
                asked = json.loads(line)
                if not asked["same"]:
                    browser = Browser(self.daemon, self.source)
                self.tell(process, self.visit(asked["visit"], person, choose, browser))
        errors = process.stderr.read()
        status = process.wait(60)
        for stream in (process.stdout, process.stderr, process.stdin):
            stream.close()
        self.assertEqual(status, 0, "".join(said) + errors)

    def tell(self, process, what):
        process.stdin.write(json.dumps(what) + "\n")
        process.stdin.flush()

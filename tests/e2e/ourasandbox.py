"""The sandbox of rings (tests/support/ourasandbox) as a process, and the way of a person's browser through it."""

import http.client
import json
import subprocess
import urllib.parse

from harness import BUILD

PROGRAM = BUILD / "bin" / "biometricscloud-ourasandbox"
SECRET = "sandbox-secret"
SCOPES = ("email", "personal", "daily", "heartrate", "workout", "tag", "session", "spo2Daily")


class Sandbox:
    def __init__(self, *options):
        self.options = options

    def __enter__(self):
        self.process = subprocess.Popen([str(PROGRAM), "--with-parent", *self.options], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split()[-1]
        return self

    def __exit__(self, *unused):
        self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()

    def ask(self, method, target, body=None, form=None):
        there = urllib.parse.urlsplit(self.url)
        connection = http.client.HTTPConnection(there.hostname, there.port, timeout=30)
        try:
            headers = {"Content-Type": "application/x-www-form-urlencoded"} if form is not None else {}
            sent = urllib.parse.urlencode(form) if form is not None else json.dumps(body) if body is not None else None
            connection.request(method, target, sent, headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def fault(self, kind, **more):
        status, _, text = self.ask("POST", "/sandbox/faults", {"kind": kind, **more})
        assert status == 204, text

    def clear(self):
        self.ask("DELETE", "/sandbox/faults")

    def grants(self, what):
        """revoke, expire (the access tokens) or lapse (the membership)"""
        assert self.ask("POST", f"/sandbox/grants/{what}")[0] == 204

    def state(self):
        return json.loads(self.ask("GET", "/sandbox/state")[2])

    def event(self, **event):
        return json.loads(self.ask("POST", "/sandbox/events", event)[2])["statuses"]

    def decide(self, authorize_url, decision="allow", scopes=None, user="ada"):
        """What a person does on the page behind `authorize_url`; the address they are sent back to."""
        there = urllib.parse.urlsplit(authorize_url)
        status, _, page = self.ask("GET", f"{there.path}?{there.query}")
        assert status == 200 and b"Allow" in page, (status, page)
        asked = dict(urllib.parse.parse_qsl(there.query))
        allowed = asked["scope"].split() if scopes is None else scopes
        form = [(name, asked[name]) for name in ("client_id", "redirect_uri", "state")]
        form += [("user", user), *(("scope", scope) for scope in allowed), ("decision", decision)]
        status, headers, text = self.ask("POST", "/oauth/authorize", form=form)
        assert status == 303, (status, text)
        return headers["Location"]

    def settings(self, **more):
        """What PUT /api/v1/admin/settings/vendors/ouraring takes for this sandbox."""
        return {"client_id": "sandbox", "client_secret": SECRET, "authorize_url": f"{self.url}/oauth/authorize",
                "token_url": f"{self.url}/oauth/token", "revoke_url": f"{self.url}/oauth/revoke", "api_url": self.url,
                "history_days": 100, **more}

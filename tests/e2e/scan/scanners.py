"""Scanners nobody here wrote, at the daemon on the loopback: testssl.sh, slowhttptest, sqlmap (./tests/run scan)."""

import asyncio
import json
import re
import shutil
import subprocess
import threading
import time
import unittest
from pathlib import Path

from world import FORM, PATIENT, SEED, World, basic

# What testssl.sh finds and this listener is not to be blamed for (server/README.md).
EXPLAINED = {
    "cert_chain_of_trust": "the test's own authority",
    "cert_crlDistributionPoints": "the test's own authority", "cert_ocspURL": "the test's own authority",
    "cert_revocation": "the test's own authority", "OCSP_stapling": "the test's own authority",
    "DNS_CAArecord": "127.0.0.1 has no domain", "cert_trust": "127.0.0.1 has no domain",
    "cert_extlifeSpan": "the test's certificate", "cert_validityPeriod": "the test's certificate",
    "cert_expirationStatus": "the test's certificate lives two days", "cert_notAfter": "the test's certificate lives two days",
    "overall_grade": "follows the trust in the certificate", "grade_cap_reason_1": "follows the trust in the certificate",
}


class Scanners(World):
    def need(self, program):
        if not shutil.which(program):
            self.skipTest(f"{program} is missing; ./tests/run scan installs it")

    def run_scanner(self, *command, timeout=900):
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False, stdin=subprocess.DEVNULL,
                              cwd=self.folder.name)
        print(f"$ {' '.join(command)}\n{done.stdout[-6000:]}{done.stderr[-1000:]}", flush=True)
        return done


class Tls(Scanners):
    TLS = True

    def test_testsslFindsNothingUnexplained(self):
        """RFC 9325"""
        self.need("testssl")
        out = Path(self.folder.name, "testssl.json")
        self.run_scanner("testssl", "--quiet", "--color", "0", "--warnings", "off", "--ip", "127.0.0.1", "--add-ca", self.files["ca"],
                         "--protocols", "--std", "--fs", "--server-preference", "--server-defaults", "--headers",
                         "--vulnerable", "--jsonfile", str(out), f"https://127.0.0.1:{self.daemon.port}")
        findings = json.loads(out.read_text())
        self.assertGreater(len(findings), 50)
        bad = [f for f in findings if f["severity"] in ("LOW", "MEDIUM", "HIGH", "CRITICAL", "FATAL")
               and f["id"].split(" ")[0] not in EXPLAINED]
        self.assertEqual([(f["id"], f["severity"], f["finding"]) for f in bad], [])


class SlowClients(Scanners):
    def attacked(self, *arguments):
        """Runs slowhttptest for 40 s; how long others waited for a token meanwhile, in seconds."""
        self.need("slowhttptest")
        waited, done = [], threading.Event()

        def others():
            while not done.is_set():
                began = time.perf_counter()
                try:
                    status = self.post("/token", {"grant_type": "client_credentials"}, basic(*SEED)).status
                except OSError as error:
                    status = error
                waited.append((time.perf_counter() - began, status))
                done.wait(0.1)

        prober = threading.Thread(target=others)
        prober.start()
        try:
            said = self.run_scanner("slowhttptest", *arguments, "-c", "2000", "-r", "400", "-l", "40", "-p", "3", timeout=120)
        finally:
            done.set()
            prober.join()
        self.assertEqual({status for _, status in waited}, {200})
        self.assertGreater(len(waited), 50)
        plain = re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", said.stdout)
        self.assertNotRegex(plain, r"service available:\s+NO")
        self.assertRegex(plain, r"service available:\s+YES")
        slowest = max(took for took, _ in waited)
        print(f"others waited {slowest * 1000:.0f} ms at the longest, {len(waited)} asked", flush=True)
        self.assertLess(slowest, 2)

    def test_slowHeaders(self):
        """CWE-400 (slowloris)"""
        self.attacked("-H", "-i", "5", "-t", "GET", "-u", f"{self.daemon.url}/api/v1/version", "-x", "24")

    def test_slowBody(self):
        """CWE-400 (R.U.D.Y.)"""
        self.attacked("-B", "-i", "5", "-t", "POST", "-u", f"{self.daemon.url}/token", "-x", "24", "-s", "8192", "-f", FORM)

    def test_slowRead(self):
        """CWE-400 (slow read)"""
        self.attacked("-X", "-w", "512", "-y", "1024", "-n", "5", "-z", "32", "-k", "3", "-u", f"{self.daemon.url}/openapi.json")


class Elsewhere:
    """A port that leads to the daemon from another address of the loopback with each connection. Otherwise a scanner's
    wrong tries end at the rate limit of its one address, and what lies behind that is not scanned."""

    def __init__(self, daemon):
        self.daemon = daemon
        self.addresses = iter(f"127.{a}.{b}.{c}" for a in range(1, 255) for b in range(1, 255) for c in range(1, 255))

    async def passes(self, reader, writer):
        inner = await asyncio.open_connection("127.0.0.1", self.daemon.port, local_addr=(next(self.addresses), 0))
        await asyncio.gather(self.pumps(reader, inner[1]), self.pumps(inner[0], writer), return_exceptions=True)

    @staticmethod
    async def pumps(reader, writer):
        try:
            while chunk := await reader.read(65536):
                writer.write(chunk)
                await writer.drain()
        finally:
            writer.close()

    @staticmethod
    async def ends(tasks):
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def __enter__(self):
        self.loop = asyncio.new_event_loop()
        self.server = self.loop.run_until_complete(asyncio.start_server(self.passes, "127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}"
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.server.close()
        self.loop.run_until_complete(self.ends(asyncio.all_tasks(self.loop)))
        self.loop.close()


class Injection(Scanners):
    def attacked(self, address, *arguments):
        self.need("sqlmap")
        folder = Path(self.folder.name, "sqlmap")
        said = self.run_scanner("sqlmap", "-u", address, "--batch", "--flush-session", "--output-dir", str(folder), "--level", "2",
                                "--risk", "1", "--technique", "BEUT", "--time-sec", "2", "--threads", "4", "--timeout", "10", "--dbms", "SQLite",
                                "--ignore-code", "400,401,403,404,429", "--disable-coloring", *arguments)
        self.assertRegex(said.stdout, "all tested parameters do not appear to be injectable")
        self.assertNotRegex(said.stdout, "(?i)is vulnerable|injectable\\b.*Type:|back-end DBMS: ")
        return said

    def test_searchOfApplications(self):
        """CWE-89"""
        self.attacked(f"{self.daemon.url}/api/v1/applications?search=a&sort_field=name&offset=1", "-p", "search,sort_field,offset",
                      "--headers", f"Authorization: Bearer {self.token('fherbert@dune.com')}")

    def test_searchOfTheAuditLog(self):
        """CWE-89"""
        self.attacked(f"{self.daemon.url}/api/v1/admin/audit?search=a&event=b", "-p", "search,event",
                      "--headers", f"Authorization: Bearer {self.token('fherbert@dune.com')}")

    def test_tokenRequest(self):
        """CWE-89"""
        known = "Authorization: " + basic(*SEED)["Authorization"]
        with Elsewhere(self.daemon) as there:
            for body, parameters, *headers in [
                    (f"grant_type=refresh_token&refresh_token=a&client_id={SEED[0]}", "client_id"),
                    ("grant_type=refresh_token&refresh_token=a", "refresh_token", known),
                    ("grant_type=authorization_code&code=a&redirect_uri=b&code_verifier=c", "code,redirect_uri,code_verifier", known),
                    (f"grant_type=password&username={PATIENT}&password=a&scope=all", "username,scope", known)]:
                with self.subTest(parameters):
                    said = self.attacked(f"{there.url}/token", "--data", body, "-p", parameters,
                                         *(("--headers", *headers) if headers else ()))
                    self.assertNotIn("429 (Too Many Requests)", said.stdout)

    def test_authorizationRequest(self):
        """CWE-89"""
        self.attacked(f"{self.daemon.url}/authorize?" + self.request_of(self.any_client(), login_hint=PATIENT), "-p", "client_id,state")


if __name__ == "__main__":
    unittest.main(verbosity=2)

"""kill -9 amid redemptions: no code and no refresh token is good twice after the restart (RFC 6749 §4.1.2, RFC 9700 §4.14)."""

import http.client
import threading
import unittest

from harness import Browser, Daemon
from world import PATIENT, World

CLIENTS = 8


class Crashing(World):
    def crash(self, jobs, act, kill_after):
        """act(job) by several clients at once until the daemon is killed amid the answers: {job: answer}."""
        answered, lock, jobs = {}, threading.Lock(), iter(jobs)

        def client():
            while True:
                with lock:
                    job = next(jobs, None)
                if job is None:
                    return
                try:
                    said = act(job)
                except (OSError, http.client.HTTPException):
                    return  # what the test waits for: the daemon is gone
                with lock:
                    answered[job] = said
                    if len(answered) == kill_after:
                        self.daemon.process.kill()

        threads = [threading.Thread(target=client) for _ in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertNotEqual(self.daemon.wait(30), 0, "it ended before it was killed")
        type(self).daemon = Daemon("--data-dir", f"{self.folder.name}/workspace").start()
        self.addClassCleanup(self.daemon.__exit__)
        return answered

    def test_noCodeIsGoodTwice(self):
        """RFC 6749 §4.1.2, §10.5"""
        client, browser = self.client(), Browser(self.daemon, self.source)
        first, verifier = self.code(client, PATIENT, browser)  # signs in and consents
        codes = [self.code(client, PATIENT, browser) for _ in range(200)]
        answered = self.crash(codes, lambda pair: self.redeem(client, *pair), 60)
        self.assertGreaterEqual(len(answered), 60)
        self.assertEqual({said.status for said in answered.values()}, {200})
        for pair in answered:
            self.assertRefused(self.redeem(client, *pair), "invalid_grant")
        left = [pair for pair in codes if pair not in answered]
        for pair in left[:40]:  # of those without an answer each is good once at the most
            self.assertLessEqual([self.redeem(client, *pair).status for _ in range(2)].count(200), 1)

    def test_noRefreshTokenHasTwoSuccessors(self):
        """RFC 9700 §4.14.2; contract §4.2: within the grace the answer is the same"""
        client = self.client()
        old = [self.endpoint("/token", client, grant_type="client_credentials")["refresh_token"] for _ in range(200)]
        answered = self.crash(old, lambda token: self.refresh(client, token), 60)
        self.assertGreaterEqual(len(answered), 60)
        for token, said in answered.items():
            self.assertEqual(said.status, 200, said)
            again = self.refresh(client, token)
            if again.status == 200:
                self.assertEqual((again["refresh_token"], again["access_token"]), (said["refresh_token"], said["access_token"]))
            else:
                self.assertRefused(again, "invalid_grant")
        left = [token for token in old if token not in answered]
        for token in left[:40]:
            twice = [self.refresh(client, token) for _ in range(2)]
            self.assertEqual(len({said.get("refresh_token") for said in twice if said.status == 200}), 1, twice)


if __name__ == "__main__":
    unittest.main(verbosity=2)

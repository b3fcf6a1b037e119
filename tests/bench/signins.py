"""Password sign-ins at a steady rate, beside another load: each makes the provider hash with Argon2id."""

import http.client
import itertools
import threading
import time

import peers

SIGN_IN = "grant_type=password&username=fherbert%40dune.com&password=pleasechangeme&scope=all"
WORKERS = 16


class SignIns:
    """`rate` a second by the clock, whether or not the answers keep up, for the time that the `with` lasts."""

    def __init__(self, peer, rate):
        self.peer, self.rate = peer, rate
        self.ended = threading.Event()
        self.turns, self.turn = itertools.count(), threading.Lock()
        self.took, self.refused = [], []
        self.workers = [threading.Thread(target=self.work) for _ in range(WORKERS)]

    def __enter__(self):
        self.began = time.monotonic()
        for worker in self.workers:
            worker.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        for worker in self.workers:
            worker.join()
        self.seconds = time.monotonic() - self.began

    def work(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.peer.port, timeout=60)
        headers = {"Content-Type": "application/x-www-form-urlencoded",
                   "Authorization": "Basic " + peers.basic(self.peer.client, self.peer.secret)}
        while True:
            with self.turn:
                due = self.began + next(self.turns) / self.rate
            if self.ended.wait(max(0, due - time.monotonic())):
                return
            asked = time.monotonic()
            connection.request("POST", self.peer.token_path, SIGN_IN, headers)
            answer = connection.getresponse()
            text = answer.read()
            if answer.status == 200:
                self.took.append((time.monotonic() - asked) * 1000)
            else:
                self.refused.append(f"{answer.status} {text[:200]}")

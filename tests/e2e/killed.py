"""kill -9 of the daemon amid token requests: every token that was answered is valid after the restart.

usage: killed.py [TIMES]     default: 20
"""

import random
import sys
import threading
import unittest

from client import Connection, statuses_of, token
from harness import Daemon, workspace_folder

REQUESTS = 2000
CLIENTS = 8
TIMES = 20


class Killed(unittest.TestCase):
    def ask_until_killed(self, daemon, kill_after):
        """Every token that was answered; the daemon is killed while the `kill_after`-th answer is being read."""
        answered, others, lock = [], [], threading.Lock()

        def client():
            connection = Connection(daemon.port)
            try:
                for _ in range(REQUESTS // CLIENTS):
                    status, value = token(connection)
                    with lock:
                        (answered if value else others).append(value or status)
                        if len(answered) == kill_after:
                            daemon.process.kill()
            except OSError:
                pass  # what the test waits for: the daemon is gone
            finally:
                connection.close()

        threads = [threading.Thread(target=client) for _ in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(others, [], "answers that were no tokens")
        self.assertGreaterEqual(len(answered), kill_after)
        self.assertNotEqual(daemon.wait(30), 0)
        return answered

    def test_everyAnsweredTokenIsValidAfterTheRestart(self):
        seed = random.randrange(1 << 32)
        chance = random.Random(seed)
        checked = 0
        with workspace_folder() as folder:
            for round_ in range(TIMES):
                with self.subTest(round=round_, seed=seed):
                    with Daemon("--data-dir", folder) as daemon:
                        answered = self.ask_until_killed(daemon, chance.randint(50, REQUESTS - 50))
                    with Daemon("--data-dir", folder) as daemon:
                        found = statuses_of(daemon.port, answered)
                        self.assertEqual([s for s in found if s != 200], [], f"{len(answered)} tokens were answered")
                        self.assertEqual(daemon.stop(), 0, daemon.output())
                    checked += len(answered)
            with Daemon("--data-dir", folder) as daemon:
                self.assertEqual(statuses_of(daemon.port, ["never-issued"]), [401])
        print(f"killed {TIMES} times; {checked} answered tokens, all valid after the restart")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        TIMES = int(sys.argv.pop())
    unittest.main(verbosity=2)

"""What a new password must be, wherever one is set: one rule (NIST SP 800-63B §5.1.1.2; core/accounts/passwordpolicy)."""

import json
import subprocess
import unittest

from harness import DAEMON, workspace_folder
from world import World

PERSON = {"username": "violet", "first_name": "Violet", "last_name": "Baudelaire", "email": "violet@baudelaire.example",
          "country": "Canada", "agree_tos": True, "account_type": 1}
# password → what is said of it
WEAK = {"nine12345": "at least 10 characters", "violet-baudelaire1": "made of the name", "Passw0rd2024!": "commonest",
        "aaaaaaaaaaaa": "commonest", "x" * 1025: "at most 1024 characters"}


class Passwords(World):
    def register(self, password):
        return self.ask("POST", "/api/v1/register", json.dumps({**PERSON, "password": password, "password_repeat": password}),
                        {"Content-Type": "application/json"})

    def test_registrationRefusesWeakOnes(self):
        """NIST SP 800-63B §5.1.1.2"""
        for weak in WEAK:
            with self.subTest(weak[:20]):
                said = self.register(weak)
                self.assertEqual(said.status, 400, said)
                self.assertIn("password", [e["field"] for e in said["errors"]])
        self.assertEqual(self.register("a quiet harbour").status, 200)


class CommandLine(unittest.TestCase):
    def run_with(self, folder, password, *arguments):
        return subprocess.run([DAEMON, *arguments, "--data-dir", f"{folder}/workspace", "--password-stdin"], input=password + "\n",
                              capture_output=True, text=True, check=False)

    def test_commandsRefuseWeakOnesAndLeaveNothingBehind(self):
        """NIST SP 800-63B §5.1.1.2; contract §1: exit code 1, one clear line"""
        init = ("init", "--tenant", "A clinic", "--admin", PERSON["email"], "--first-name", "Violet", "--last-name", "Baudelaire")
        with workspace_folder() as folder:
            for weak, why in WEAK.items():
                with self.subTest(weak[:20]):
                    done = self.run_with(folder, weak, *init)
                    self.assertEqual((done.returncode, done.stdout), (1, ""), done)
                    self.assertIn(why, done.stderr)
                    self.assertNotIn(weak, done.stderr)
                    self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
            self.assertEqual(self.run_with(folder, "a quiet harbour", *init).returncode, 0)
            for weak in WEAK:
                for command in (("user", "passwd", PERSON["email"]),
                                ("user", "add", "violet2@baudelaire.example", "--first-name", "Violet", "--last-name", "Baudelaire")):
                    with self.subTest(weak[:20], command=command[1]):
                        done = self.run_with(folder, weak, *command)
                        self.assertEqual(done.returncode, 1, done)
                        self.assertIn(WEAK[weak], done.stderr)
            self.assertEqual(self.run_with(folder, "another quiet harbour", "user", "passwd", PERSON["email"]).returncode, 0)
            done = self.run_with(folder, "a quiet harbour", "user", "passwd", "nobody@example.org")
            self.assertEqual(done.returncode, 1)
            self.assertIn("nobody@example.org", done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)

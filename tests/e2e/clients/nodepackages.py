"""Fetches the packages of tests/e2e/node into the build folder; nothing is written beside the source."""

import shutil
import subprocess
import sys

from harness import BUILD, HERE

SOURCE, WHERE = HERE / "node", BUILD / "e2e-node"


def main():
    if not shutil.which("npm") or not shutil.which("node"):
        print("node and npm are missing: these tests are skipped; ./tests/run installs them")
        return 77
    lock = SOURCE / "package-lock.json"
    fetched = WHERE / "node_modules" / ".fetched"
    if fetched.is_file() and fetched.read_bytes() == lock.read_bytes():
        print("they are there already")
        return 0
    WHERE.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(SOURCE / name, WHERE / name)
    done = subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"], cwd=WHERE, check=False)
    if done.returncode == 0:
        shutil.copy(lock, fetched)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())

"""Measures how fast an Apple Health export goes in, stored durably, beside expat's xmlwf that merely parses the same file."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import peers
from bench import table

MIB = 1 << 20
DAEMON = peers.BUILD / "bin" / "biometricscloudd"
PERSON = "someone@example.org"


def call(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command))} failed: {done.stderr[-500:]}")


def measured(*command):
    """Seconds by the clock, seconds of processor time, peak MiB, and what it printed."""
    began = time.monotonic()
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen([str(part) for part in command], stdout=said, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        took = time.monotonic() - began
        said.seek(0)
        text = said.read()
    if process.returncode:
        raise SystemExit(f"{command[0]} ended with {process.returncode}: {text[-500:]}")
    return took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, text


def workspace(folder):
    call(DAEMON, "init", "--tenant", "Bench", "--admin", "admin@example.org", "--data-dir", folder)
    call(DAEMON, "user", "add", PERSON, "--data-dir", folder)
    return folder


def imported(folder, file):
    return measured(DAEMON, "import", "apple-health", file, "--user", PERSON, "--data-dir", folder)


def main():
    parser = argparse.ArgumentParser(prog="tests/bench/run imports", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--mib", type=int, default=1024, help="size of the export (default: 1024)")
    asked = parser.parse_args()
    place = peers.BUILD / "bench"
    place.mkdir(exist_ok=True)
    print(f"{os.cpu_count()} cores; load average before: {os.getloadavg()[0]:.2f}\n")
    with tempfile.TemporaryDirectory(dir=place, prefix="run-") as folder:
        file = Path(folder, "export.xml")
        call(peers.BUILD / "bin" / "bench_apple_health", file, asked.mib * MIB)
        seen = {"xmlwf, parses it": [], "import, stores it": [], "import, all of it known": []}
        for n in range(asked.rounds):
            seen["xmlwf, parses it"].append(measured("xmlwf", file))
            into = workspace(Path(folder, f"workspace-{n}"))
            seen["import, stores it"].append(imported(into, file))
            seen["import, all of it known"].append(imported(into, file))
        size = file.stat().st_size / MIB
    parsed, rows = None, []
    for name, runs in seen.items():
        took, processor, peak = (statistics.median(run[n] for run in runs) for n in range(3))
        parsed = parsed or (took, processor)
        rows.append([name, f"{took:.1f}", f"{processor:.1f}", f"{size / took:,.0f}", f"{parsed[0] / took:.2f}×",
                     f"{parsed[1] / processor:.2f}×", f"{peak:,.0f}"])
    table([f"Apple Health export of {size:,.0f} MiB", "seconds", "of processor", "MiB/s", "speed of xmlwf", "by processor", "peak MiB"],
          rows)
    print(seen["import, stores it"][0][3].splitlines()[0])


if __name__ == "__main__":
    sys.exit(main())

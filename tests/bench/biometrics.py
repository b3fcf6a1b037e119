"""Measures what the biometrics side of biometricscloudd promises: samples taken in over HTTP, series and triage answered.

Each comparison is made within one run, in turns: a history of one year beside one of many, the intake beside nothing.
"""

import argparse
import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time

import peers
from bench import table

BATCH = 1000
PARTS = ("intake", "series", "partner", "triage")


def token(ours):
    return ours.form("/token", "grant_type=client_credentials")["access_token"]


class Api:
    """One connection that stays open."""

    def __init__(self, ours, bearer):
        self.connection = http.client.HTTPConnection("127.0.0.1", ours.port, timeout=120)
        self.headers = {"Authorization": f"Bearer {bearer}"}

    def call(self, method, target, body=None):
        headers = dict(self.headers)
        if body is not None:
            headers["Content-Type"] = "application/json"
        self.connection.request(method, target, body, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise SystemExit(f"{method} {target} answered {answer.status}: {text[:500]}")
        return text


def new_metric(api, n):
    device = json.loads(api.call("POST", "/api/v1/devices", json.dumps(
        {"manufacturer": "Bench", "device_code": f"bench-{n}-{time.monotonic_ns()}", "is_test_mode": False})))
    metric = json.loads(api.call("POST", "/api/v1/metrics", json.dumps(
        {"device_id": device["id"], "name": "Heart rate", "sample_type": "count/min",
         "quantity_type": "HKQuantityTypeIdentifierHeartRate", "is_continuous_data": True})))
    return metric["id"]


def batches(metric, count, first):
    """Bodies of BATCH samples each, one every 5 s, made beforehand: the driver shares the machine with the daemon."""
    made = []
    for batch in range(count):
        rows = []
        for n in range(BATCH):
            at = first + (batch * BATCH + n) * 5
            moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at))
            rows.append({"metric_id": metric, "start_date": moment, "end_date": moment, "quantity": 60 + (n * 7) % 40,
                         "sample_motion_context": "NotSet", "sample_sensor_location": 3})
        made.append(json.dumps(rows).encode())
    return made


def intake(ours, rounds, connections=4, each=100):
    rates = []
    bearer = token(ours)
    for _ in range(rounds):
        work = []
        for n in range(connections):
            api = Api(ours, bearer)
            work.append((api, batches(new_metric(api, n), each, int(time.time()) - each * BATCH * 5 - 3600)))

        def send(api, bodies):
            for body in bodies:
                api.call("POST", "/api/v1/quantity-samples", body)

        threads = [threading.Thread(target=send, args=one) for one in work]
        began = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        rates.append(connections * each * BATCH / (time.monotonic() - began))
    table(["samples taken in over HTTP", "samples/s", "slowest round"],
          [[f"{connections} connections, batches of {BATCH:,}", f"{statistics.median(rates):,.0f}", f"{min(rates):,.0f}"]])


def fill(ours, patients, years):
    """People with histories, written by the store's own functions while nothing serves; (kind, person, partner's token)."""
    began = time.monotonic()
    done = subprocess.run([peers.BUILD / "bin" / "bench_fill", f"sqlite:{ours.folder}/workspace/workspace.sqlite",
                           str(patients), str(years)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    samples = (30 + 365 + years * 365) * 17_280 + patients * 28 * 288
    took = time.monotonic() - began
    print(f"Filled with {samples:,} samples in {took:.0f} s: {samples / took:,.0f} a second.\n")
    return [tuple(line.split()) for line in done.stdout.splitlines()]


def timed(api, target, rounds):
    api.call("GET", target)  # the first one warms caches
    took = []
    for _ in range(rounds):
        began = time.monotonic()
        text = api.call("GET", target)
        took.append((time.monotonic() - began) * 1000)
    return took, text


def histories(people):
    """(days, person, token) of those with a history of heart rate, the shortest first."""
    return [(int(kind[4:]), person, bearer) for kind, person, bearer in people if kind.startswith("days")]


def series(ours, people, rounds):
    now = int(time.time() * 1000)
    asked = []
    for days, person, _ in histories(people)[1:]:
        for span in (40, 365, days):
            if (f"last {span:,} days of {days:,}", person, span) not in asked:
                asked.append((f"last {span:,} days of {days:,}", person, span))
    rows, seen = [], {}
    api = Api(ours, token(ours))
    for _ in range(rounds):
        for name, person, span in asked:
            took, text = timed(api, f"/api/v1/admin/patients/{person}/series?metric=heart_rate&points=2400"
                                    f"&from={now - span * 86_400_000}&to={now}", 10)
            seen.setdefault(name, ([], len(json.loads(text)["buckets"])))[0].extend(took)
    for name, (took, buckets) in seen.items():
        rows.append([name, buckets, f"{statistics.median(took):.1f}", f"{max(took):.1f}"])
    table(["series of 5-second heart rate, 2,400 points", "buckets", "median ms", "slowest ms"], rows)


def partner(ours, people, rounds):
    """A day's metrics as a partner asks for them, of a short and of a long history, in turns."""
    day = time.strftime("%Y-%m-%d", time.gmtime(time.time() - 2 * 86_400))
    seen = {}
    for _ in range(rounds):
        for days, _, bearer in histories(people):
            took, text = timed(Api(ours, bearer), f"/api/partners/v1/user_data/metrics?date={day}", 20)
            pulse = next(one for one in json.loads(text)["data"]["metric_data"] if one["type"] == "hr")
            seen.setdefault(days, ([], len(pulse["object"]["values"])))[0].extend(took)
    shortest = statistics.median(next(iter(seen.values()))[0])
    table(["a day's metrics, partner API", "readings", "median ms", "slowest ms", "against the shortest"],
          [[f"of {days:,} days", readings, f"{statistics.median(took):.1f}", f"{max(took):.1f}",
            f"{statistics.median(took) / shortest:.2f}×"] for days, (took, readings) in seen.items()])


def triage(ours, rounds):
    took, text = timed(Api(ours, token(ours)), "/api/v1/admin/triage?days=14&limit=1000", rounds * 5)
    table(["triage, 14 days and the 14 before", "people", "median ms", "slowest ms"],
          [["all", json.loads(text)["count"], f"{statistics.median(took):.0f}", f"{max(took):.0f}"]])


def main():
    parser = argparse.ArgumentParser(prog="tests/bench/run biometrics", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument("--patients", type=int, default=1000, help="people with 28 days of glucose (default: 1000)")
    parser.add_argument("--years", type=int, default=14, help="of the long history (default: 14, which makes 100 million samples)")
    asked = parser.parse_args()
    place = peers.BUILD / "bench"
    place.mkdir(exist_ok=True)
    print(f"{os.cpu_count()} cores; load average before: {os.getloadavg()[0]:.2f}\n")
    with tempfile.TemporaryDirectory(dir=place, prefix="run-") as folder:
        ours = peers.Ours(folder)
        ours.prepare()
        people = fill(ours, asked.patients, asked.years) if asked.only != "intake" else []
        ours.launch()
        try:
            if asked.only in (None, "intake"):
                intake(ours, asked.rounds)
            if asked.only in (None, "series"):
                series(ours, people, asked.rounds)
            if asked.only in (None, "partner"):
                partner(ours, people, asked.rounds)
            if asked.only in (None, "triage"):
                triage(ours, asked.rounds)
            print(f"Resident memory at the end: {ours.resident():.0f} MiB.")
        finally:
            ours.stop()


if __name__ == "__main__":
    sys.exit(main())

"""Measures biometricscloudd and its peers in one run, in turns, and prints what came out.

Only ratios within one run count: the load generator shares the machine with what it measures.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import peers
from signins import SIGN_IN, SignIns

HERE = Path(__file__).resolve().parent
CONNECTIONS = 32


class Failed(Exception):
    pass


def wrk(script, url, seconds, environment, connections=CONNECTIONS):
    """Requests/s, 99th percentile in ms, what the script printed."""
    done = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "30s", "-s",
                           HERE / script, url], env={**os.environ, **environment}, capture_output=True, text=True, check=True)
    said = done.stdout
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    if refused:
        raise Failed(f"{refused[1]} answers were neither 2xx nor 3xx")
    value, unit = re.search(r"^\s+99%\s+([\d.]+)(us|ms|s)", said, re.M).groups()
    return (float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]),
            float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit], said)


def tokens(peer, seconds):
    environment = {"BENCH_BODY": peer.body}
    if not isinstance(peer, peers.Floor):
        environment["BENCH_BASIC"] = peers.basic(peer.client, peer.secret)
    return wrk("post.lua", peer.url + peer.token_path, seconds, environment)[:2]


def reads(peer, seconds):
    """A read that is allowed by a bearer token: the person's claims (OpenID Connect Core §5.3)."""
    token, target = "none", "/"
    if isinstance(peer, peers.Ours):
        token, target = peer.form("/token", SIGN_IN + "%20openid")["access_token"], "/userinfo"
        status, _, said = peer.request("GET", target, headers={"Authorization": f"Bearer {token}"})
        if status != 200:
            raise Failed(f"{target} answered {status}: {said[:200]}")
    return wrk("get.lua", peer.url + target, seconds, {"BENCH_BEARER": token})[:2]


def introspections(peer, seconds):
    environment = {"BENCH_BODY": "token=x"}
    target = "/"
    if not isinstance(peer, peers.Floor):
        token = peer.form(peer.token_path, peer.body)["access_token"]
        target = "/introspect" if isinstance(peer, peers.Ours) else "/token/introspection"
        if peer.request("POST", target)[0] == 404:
            raise Failed("offers none")
        environment = {"BENCH_BODY": f"token={token}", "BENCH_BASIC": peers.basic(peer.client, peer.secret)}
    return wrk("post.lua", peer.url + target, seconds, environment)[:2]


def flows(peer, seconds):
    """authorize with a session and remembered consent → code → token."""
    said = wrk("flow.lua", peer.url, seconds, {
        "BENCH_AUTHORIZE": f"{peer.authorize_path}?{peer.authorize_query()}",
        "BENCH_REDEEM": peer.redeem_body(), "BENCH_TOKEN": peer.token_path, "BENCH_COOKIE": peer.flow_cookie,
        "BENCH_BASIC": peers.basic(peer.client, peer.secret)})
    done, failed, took, why = re.search(r"flows (\d+) failed (\d+) seconds ([\d.]+) ?(.*)", said[2]).groups()
    if int(failed):
        raise Failed(f"{failed} steps failed, the first with: {why}")
    return int(done) / float(took), said[1]


WORKLOADS = [
    ("client_credentials tokens/s", tokens, (peers.Ours, peers.NodeOidcProvider, peers.Glewlwyd, peers.DurableFloor, peers.Floor)),
    ("code flows/s", flows, (peers.Ours, peers.NodeOidcProvider)),
    ("bearer reads/s", reads, (peers.Ours, peers.Floor)),
    ("introspections/s", introspections, (peers.Ours, peers.NodeOidcProvider, peers.Floor)),
]


HASHING = "tokens while passwords are hashed"
SIGN_INS = 50  # a second


def while_hashing(peer, rounds, seconds):
    """Token issue alone and beside SIGN_INS password sign-ins a second, in turns; prints and returns the medians."""
    alone, beside, rates, waits = [], [], [], []
    for _ in range(rounds):
        alone.append(tokens(peer, seconds))
        with SignIns(peer, SIGN_INS) as people:
            beside.append(tokens(peer, seconds))
        if people.refused:
            raise Failed(f"{len(people.refused)} sign-ins were refused, the first with: {people.refused[0]}")
        rates.append(len(people.took) / people.seconds)
        waits.append(statistics.median(people.took))
    medians = [[statistics.median(run[n] for run in runs) for n in (0, 1)] for runs in (alone, beside)]
    table([HASHING, "tokens/s", "p99 ms"], [["alone", f"{medians[0][0]:,.0f}", f"{medians[0][1]:.1f}"],
                                          [f"beside {SIGN_INS} password sign-ins a second", f"{medians[1][0]:,.0f}",
                                           f"{medians[1][1]:.1f}"]])
    print(f"p99 is {medians[1][1] / medians[0][1]:.2f}× that without; {statistics.median(rates):.0f} sign-ins/s were answered,"
          f" in {statistics.median(waits):.0f} ms (median).\n")
    return {"alone": medians[0], "beside": medians[1], "sign-ins/s": statistics.median(rates)}


CONSOLE_START = "console: start to usable"
STARTS = 5


def console_start(folder):
    """The console's own measurement (--measure-start), medians; prints them."""
    if reason := peers.Console.missing():
        print(f"{CONSOLE_START}: {reason}")
        return {}
    console = peers.Console(folder)
    first = console.start()  # makes the demo workspace
    seen = {"with a remembered session, the first place drawn with its rows": [console.start() for _ in range(STARTS)],
            "without one, the sign-in page drawn": [console.start(remembered=False) for _ in range(STARTS)]}
    medians = {what: statistics.median(ms) for what, ms in seen.items()}
    table([f"{CONSOLE_START} ({console.display})", "median ms", "slowest ms"],
          [[what, f"{medians[what]:.0f}", f"{max(ms):.0f}"] for what, ms in seen.items()])
    print(f"The console's first start, which makes the demo workspace, took {first:.0f} ms.")
    return medians


def row(cells, widths):
    return "| " + " | ".join(str(c).rjust(w) if n else str(c).ljust(w) for n, (c, w) in enumerate(zip(cells, widths))) + " |"


def table(head, rows):
    widths = [max(len(str(r[n])) for r in [head, *rows]) for n in range(len(head))]
    print("\n".join([row(head, widths), "| " + " | ".join("-" * w for w in widths) + " |", *(row(r, widths) for r in rows)]), "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=5, help="of each single run (default: 5)")
    parser.add_argument("--rounds", type=int, default=3, help="each workload is run so often; the median counts (default: 3)")
    parser.add_argument("--only", default="", help="part of a workload's name")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    asked = parser.parse_args()
    # Beside the build, so on its disk: in a memory file system a durable commit would cost nothing.
    place = peers.BUILD / "bench"
    place.mkdir(exist_ok=True)
    figures = {}
    with tempfile.TemporaryDirectory(dir=place, prefix="run-") as folder:
        running = []
        try:
            wanted = [workload for workload in WORKLOADS if asked.only in workload[0]]
            for kind in peers.ALL if wanted else [peers.Ours] if asked.only in HASHING else ():
                peer = kind(folder)
                if reason := peer.missing():
                    print(f"{peer.name}: {reason}")
                    continue
                running.append(peer.start())
            for name, workload, kinds in wanted:
                taking_part = [peer for peer in running if type(peer) in kinds]
                if workload is flows:
                    for peer in list(taking_part):
                        try:
                            peer.flow_cookie = peer.cookie()
                        except (AssertionError, KeyError) as error:
                            taking_part.remove(peer)
                            print(f"{peer.name}: {name}: {str(error)[:300]}")
                seen = {peer: [] for peer in taking_part}
                for _ in range(asked.rounds):
                    for peer in list(taking_part):
                        try:
                            seen[peer].append(workload(peer, asked.seconds))
                        except Failed as error:
                            taking_part.remove(peer)
                            seen.pop(peer)
                            print(f"{peer.name}: {name}: {error}")
                figures[name] = {peer.name: (statistics.median(s[0] for s in runs), statistics.median(s[1] for s in runs))
                                 for peer, runs in seen.items()}
            if wanted:
                report(figures, running)
            for peer in running if asked.only in HASHING else ():
                if isinstance(peer, peers.Ours):
                    figures[HASHING] = while_hashing(peer, asked.rounds, asked.seconds)
            if asked.only in CONSOLE_START:
                figures[CONSOLE_START] = console_start(folder)
        finally:
            for peer in running:
                peer.stop()
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=2))


def report(figures, running):
    print(f"wrk -t1 -c{CONNECTIONS}; medians; {os.cpu_count()} cores; load average before: {os.getloadavg()[2]:.2f}\n")
    for name, measured in figures.items():
        ours = measured.get(peers.Ours.name, (0, 0))[0]
        table([name, "a second", "p99 ms", "ours is"],
              [[who, f"{rate:,.0f}", f"{tail:.1f}", f"{ours / rate:.2f}×"] for who, (rate, tail) in measured.items()])
    table(["program", "durable", "start to listening ms", "idle MiB", "after the load MiB"],
          [[peer.name, peer.durable, f"{peer.started_in:.0f}", f"{peer.idle:.0f}", f"{peer.resident():.0f}"]
           for peer in running])
    for peer in running:
        if isinstance(peer, peers.Ours):
            print(f"The first start, which makes the demo workspace, took {peer.first_start:.0f} ms.")


if __name__ == "__main__":
    sys.exit(main())

"""clang-tidy 14 over the sources (.clang-tidy says what it looks for).

usage: tidy.py BUILD [--sample | FILE…]     --sample: the largest source of each room without a window, for the everyday run
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import house

SKIP = 77
# GCC's precompiled headers and flags mean nothing to clang; the header behind them is named instead.
FOREIGN = {"-fpch-preprocess", "-Winvalid-pch", "-mno-direct-extern-access", "-Wno-null-dereference",
           "-Wno-maybe-uninitialized", "-Wno-subobject-linkage"}


def command_of(entry, folder):
    """The compiler's arguments without what only GCC understands."""
    words, kept = iter(shlex.split(entry["command"])), []
    for word in words:
        if word in FOREIGN:
            continue
        if word == "-include":
            header = Path(next(words))
            copy = folder / str(header.parent).strip("/").replace("/", "_") / header.name
            if header.exists() and not copy.exists():
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(header, copy)
            kept += ["-include", str(copy if copy.exists() else header)]
            continue
        kept.append(word)
    # ccache and its environment stand before the compiler.
    first = next(n for n, word in enumerate(kept) if re.search(r"(^|/)(g\+\+|c\+\+|clang\+\+)[\w.-]*$", word))
    return kept[first:]


def sources_of(file):
    """What is compiled with it: the release preset has one file include several (a unity build)."""
    if file.parent.name != "Unity":
        return [file]
    return [Path(name) for name in re.findall(r'^#include "(.*)"$', file.read_text(), re.MULTILINE)]


def sample(sources):
    """Windows are left to the full run: Qt Widgets alone takes clang-tidy as long as all of these together."""
    known, largest = house.rooms(), {}
    for path in sources:
        if path.parts[0] != "ui" and path.parts[:2] != ("app", "console"):
            largest.setdefault(house.room_of(path, known), []).append(path)
    return [max(group, key=lambda p: (house.TOP / p).stat().st_size) for group in largest.values()]


def main():
    tidy = shutil.which("clang-tidy-14") or shutil.which("clang-tidy")
    version = tidy and subprocess.run([tidy, "--version"], capture_output=True, text=True, check=False).stdout
    if not tidy or not re.search(r"version 14\.", version):
        print("clang-tidy 14 is not to be had on this system: nothing was checked")
        sys.exit(SKIP)
    build = Path(sys.argv[1]).resolve()
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    entries = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        for file in sources_of(Path(entry["file"])):
            if file.is_relative_to(house.TOP) and file.relative_to(house.TOP).parts[0] in house.FLOORS:
                entries[file.relative_to(house.TOP)] = {"directory": entry["directory"], "file": str(file),
                                                        "arguments": [str(file) if word == entry["file"] else word
                                                                      for word in command_of(entry, folder)]}
    (folder / "compile_commands.json").write_text(json.dumps(list(entries.values())))
    wanted = sample(entries) if "--sample" in sys.argv else sorted(entries)
    only = [Path(name) for name in sys.argv[2:] if not name.startswith("--")]
    wanted = [path for path in wanted if not only or path in only]

    def check(path):
        done = subprocess.run([tidy, "--quiet", "-p", folder, house.TOP / path], cwd=house.TOP, capture_output=True,
                              text=True, check=False)
        return path, done.returncode, done.stdout + (done.stderr if done.returncode else "")

    seen = set()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, status, said in pool.map(check, wanted):
            found = [line.replace(f"{house.TOP}/", "") for line in said.splitlines() if re.search(r": (error|warning): ", line)]
            for line in found or ([f"{path}: {said.strip()}"] if status else []):
                if status and line not in seen:  # a header's fault is found by everybody who includes it
                    seen.add(line)
                    print(line, flush=True)
    if seen:
        sys.exit(f"{len(seen)} to mend")
    house.finish([], len(wanted))


main()

"""Every source is written as clang-format 14 writes it (other versions disagree with it, so the version is fixed)."""

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import house

SKIP = 77


def formatter():
    for name in ("clang-format-14", "clang-format"):
        if path := shutil.which(name):
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
            if re.search(r"version 14\.", said):
                return path
    print("clang-format 14 is not to be had on this system: nothing was checked")
    sys.exit(SKIP)


def main():
    path = formatter()
    sources = house.sources("core", "server", "ui", "app", "tests")
    groups = [group for n in range(32) if (group := sources[n::32])]

    def check(group):
        return subprocess.run([path, "--dry-run", "--Werror", *group], cwd=house.TOP, capture_output=True, text=True,
                              check=False)

    wrong = set()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done in pool.map(check, groups):
            wrong |= set(re.findall(r"^(\S+?):\d+:\d+: (?:error|warning)", done.stderr, re.M))
            if done.returncode and not wrong:
                wrong.add(done.stderr.strip())
    house.finish([f"{name}: run {os.path.basename(path)} -i on it" for name in sorted(wrong)], len(sources))


main()

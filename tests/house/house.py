"""What the checks of the house share: where the files are and which room they belong to."""

import os
import re
import sys
from pathlib import Path

TOP = Path(os.environ.get("BC_HOUSE") or Path(__file__).resolve().parents[2])
FLOORS = ("core", "server", "ui", "app")
SKIPPED = {"build", "node_modules", ".git", ".cache", "__pycache__"}


def files(*roots, suffixes=None):
    """Every file below these folders of the repository, as paths relative to it, sorted."""
    found = []
    for root in roots:
        for folder, folders, names in os.walk(TOP / root):
            folders[:] = sorted(f for f in folders if f not in SKIPPED)
            found += [Path(folder, name).relative_to(TOP) for name in names]
    return sorted(f for f in found if suffixes is None or f.suffix in suffixes)


def text(path):
    return (TOP / path).read_text(encoding="utf-8", errors="replace")


def sources(*roots):
    return files(*(roots or FLOORS), suffixes={".h", ".cpp"})


def rooms():
    """Folder → the room's own CMake description, for each folder that calls bc_room()."""
    found = {}
    for path in files(*FLOORS):
        if path.name == "CMakeLists.txt":
            described = re.sub(r"#.*", "", text(path))
            if re.search(r"\bbc_(room|program)\s*\(", described):
                found[path.parent] = described
    return found


def room_of(path, known):
    """The nearest room that the file lies in; its second-level folder if no room describes it yet."""
    for parent in Path(path).parents:
        if parent in known:
            return parent
    return Path(*Path(path).parts[:2])


def finish(problems, checked):
    """Ends the check: prints what is wrong, or how much was looked at."""
    if not checked:
        sys.exit("nothing was checked: the folders are empty or were moved")
    for problem in problems:
        print(problem)
    if problems:
        sys.exit(f"{len(problems)} to mend")
    print(f"{checked} checked")

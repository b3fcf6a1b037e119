"""Prints which floor and which room includes which, and fails on an include against the direction of the house."""

import re
from collections import defaultdict
from pathlib import Path

import house

# What a floor may include of another one, beside its own rooms; True: every room.
ALLOWED = {
    ("server", "core"): True,
    ("ui", "core"): {Path("core/base"), Path("core/analytics")},
    ("app", "core"): True,
    ("app", "server"): True,
    ("app", "ui"): True,
}
# Headers that only these folders may include.
RESERVED = [
    (re.compile(r"^(QtHttpServer|QHttpServer|QAbstractHttpServer)"), ("server/http/",), "Qt's HTTP server"),
    (re.compile(r"^(QtWebEngine|QWebEngine)"), ("ui/webview/",), "Qt WebEngine"),
    (re.compile(r"^(QtWidgets|QtGui|QWidget|QApplication|QGuiApplication|QDialog|QMainWindow)"), ("ui/", "app/console/"),
     "a GUI library"),
    (re.compile(r"^(QtSql|QSql)"), ("core/store/",), "Qt SQL"),
]
# Their CMakeLists.txt switch AUTOMOC off: a class with signals there would not link, and the linker does not say why.
WITHOUT_MOC = ("core", "server")
MOC = re.compile(r"^[ \t]*(Q_OBJECT|Q_GADGET|Q_NAMESPACE)\b", re.M)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.M)


def circles(edges):
    """The strongly connected groups of more than one room (Tarjan 1972)."""
    index, low, stack, found = {}, {}, [], []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        for after in sorted(edges.get(node, ())):
            if after not in index:
                visit(after)
            if after in stack:
                low[node] = min(low[node], low[after])
        if low[node] == index[node]:
            group = []
            while not group or group[-1] != node:
                group.append(stack.pop())
            if len(group) > 1:
                found.append(sorted(group))

    for node in sorted(edges):
        if node not in index:
            visit(node)
    return found


def links(described):
    return {name.replace("::", "-") for name in re.findall(r"\bbc::([\w-]+)", described)}


def main():
    known = house.rooms()
    edges, floors, problems = defaultdict(set), defaultdict(int), []
    sources = house.sources()
    for path in sources:
        room = house.room_of(path, known)
        if path.parts[0] in WITHOUT_MOC and (macro := MOC.search(house.text(path))):
            problems.append(f"{path}: {macro[1]} needs moc, which does not run in {path.parts[0]}")
        for match in INCLUDE.finditer(house.text(path)):
            ours, theirs = match.groups()
            line = house.text(path).count("\n", 0, match.start()) + 1
            if theirs:
                for pattern, folders, what in RESERVED:
                    if pattern.match(Path(theirs).name) or pattern.match(theirs):
                        if not str(path).startswith(folders):
                            problems.append(f"{path}:{line}: {what} belongs to {' and '.join(folders)}")
                continue
            if Path(ours).parts[0] not in house.FLOORS or len(Path(ours).parts) < 3:
                continue
            target = house.room_of(ours, known)
            if target == room:
                continue
            edges[room].add(target)
            here, there = path.parts[0], target.parts[0]
            if here != there:
                floors[here, there] += 1
                allowed = ALLOWED.get((here, there), set())
                if allowed is not True and target not in allowed:
                    problems.append(f"{path}:{line}: {here} may not include {target}")
            if room in known and str(target).replace("/", "-") not in links(known[room]):
                problems.append(f"{path}:{line}: {room} includes {target} without linking bc::{str(target).replace('/', '-')}")

    print("Floors (number of includes)")
    for (here, there), count in sorted(floors.items()):
        print(f"  {here} → {there}: {count}")
    print("Rooms")
    for room in sorted(set(edges) | set(known)):
        print(f"  {room} → {', '.join(map(str, sorted(edges[room]))) or 'nothing'}")
    problems += [f"a circle of rooms: {' ↔ '.join(map(str, group))}" for group in circles(edges)]
    house.finish(sorted(set(problems)), len(sources))


main()

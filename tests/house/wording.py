"""Small rules of the house that one look at the text decides. Each has its reason beside it."""

import re

import house

CODE = house.sources("core", "server", "ui", "app", "tests")
SHIPPED = house.files("core", "server", "ui", "app", "resources", "translations",
                      suffixes={".h", ".cpp", ".html", ".css", ".sql", ".json", ".md", ".ts", ".svg"})
MAX_LINES = 450

# (files, pattern, why). A line may say why it is an exception: "house: allow" and the reason.
RULES = [
    (CODE, r"\b(TODO|FIXME|XXX|HACK)\b(?!\([\w.-]+\): \S)", "a note for later needs its owner and reason: TODO(name): why"),
    (CODE, r"\bqDebug\s*\(", "log through core/base/log"),
    (CODE, r"^\s*#\s*if\s+0\b", "code that is switched off is removed"),
    (CODE, r"\bQThread::[mu]?sleep\s*\(|\bQTest::q(Wait|Sleep)\s*\(|\b(u|nano)?sleep(_for|_until)?\s*\(",
     "wait for a condition, not for the clock"),
    (house.sources(), r"\bsetInsecureFallback\s*\(\s*true", "the keychain never falls back to plain text"),
    (house.sources("core", "server", "ui", "app"), r"\bsrand\s*\(|\bstd::rand\b|\brand\s*\(\s*\)",
     "randomness comes from core/crypto"),
]
# The values that the seeds print. Only the demo loader knows them.
LITERALS = r"1f60a74bab4c21bc|lalalalalalala|VSvXrNLlQCeCdTJjGUJgKw|rGedIkXHQiqfLLr_2AiEXw|pleasechangeme"


def main():
    problems = []
    for paths, pattern, why in RULES:
        for path in paths:
            for number, line in enumerate(house.text(path).splitlines(), 1):
                if re.search(pattern, line) and "house: allow" not in line:
                    problems.append(f"{path}:{number}: {why}")
    for path in SHIPPED:
        if str(path).startswith("app/workspace/demo"):
            continue
        for number, line in enumerate(house.text(path).splitlines(), 1):
            if re.search(LITERALS, line):
                problems.append(f"{path}:{number}: demo values belong to app/workspace/demo*")
    for path in CODE:
        lines = house.text(path).count("\n")
        if lines > MAX_LINES:
            problems.append(f"{path}: {lines} lines; split what grew past {MAX_LINES}")
        if path.suffix == ".h" and not re.match(r"(\s*//[^\n]*\n)*\s*#pragma once\b", house.text(path)):
            problems.append(f"{path}: starts without #pragma once")
    for room in house.rooms():
        if not (house.TOP / room / "README.md").is_file():
            problems.append(f"{room}: a room needs its README.md")
    house.finish(problems, len(CODE) + len(SHIPPED))


main()

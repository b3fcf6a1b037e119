"""GCC 12 destroys twice what a co_await expression makes in place: no lambda with captures, no ?: and no object in
braces is written inside one.

The object is destroyed when the expression ends and again with the coroutine's frame, which corrupts the heap (seen under
valgrind, 2026-11-22; server/middleware/awaiting.h). Named before the co_await, it is destroyed once.
"""

import re

import house

CODE = house.sources("core", "server", "ui", "app", "tests")
# Text and comments become blanks of the same length, so that lines still count.
QUIET = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)
CAPTURING = re.compile(r"(?<![\w\])])\[[^\[\]]+\]\s*(?:\([^()]*\)|<[^<>]*>)?\s*(?:mutable\b|noexcept\b|->[^{;]*)?\s*\{")


BRACED = re.compile(r"[(,]\s*(?:[\w:]+\s*)?\{\s*[^}\s]")  # {} alone holds nothing that could be destroyed twice


def expression(text, start):
    """From after `co_await` to the end of its statement, or to the bracket that closes around it."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] in "([{":
            depth += 1
        elif text[at] in ")]}":
            depth -= 1
            if depth < 0:
                return text[start:at]
        elif text[at] == ";" and depth == 0:
            return text[start:at]
    return text[start:]


def main():
    problems = []
    for path in CODE:
        text = QUIET.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), house.text(path))
        for found in re.finditer(r"\bco_await\b", text):
            awaited = expression(text, found.end())
            what = ("a lambda with captures" if CAPTURING.search(awaited) else "a ?:" if "?" in awaited
                    else "an object in braces" if BRACED.search(awaited) else None)
            if what:
                line = text.count("\n", 0, found.start()) + 1
                problems.append(f"{path}:{line}: {what} inside a co_await expression; name it before")
    house.finish(problems, len(CODE))


main()

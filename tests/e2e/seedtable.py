"""Where the seed documents lie beside the project, every curl and every endpoint of theirs stands in seedcalls.json."""

import json
import os
import re
import shlex
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
SEEDS = Path(os.environ.get("BC_SEEDS") or HERE.parents[2] / "shared" / "seeds")
CALLS = json.loads((HERE / "seedcalls.json").read_text())
HOST = re.compile(r"https?://[^/\s\"']+(?=/)")
METHOD = re.compile(r"GET|POST|PUT|PATCH|DELETE")


def normal(arguments):
    """A call as (method, target, the rest in order), whatever its host is."""
    method, target, rest, words = None, None, [], iter(arguments)
    for word in words:
        if word == "-X":
            method = next(words)
        elif word.startswith("-"):
            rest.append((word, next(words)))
        else:
            target = HOST.sub("", word).replace("{host}", "")
    data = [value for option, value in rest if option == "-d"]
    return method or ("POST" if data else "GET"), target, tuple(sorted(rest))


def curls(text):
    """Every curl command: its words, over continued lines, up to the end of the line it closes on."""
    joined = re.sub(r"\\\n\s*", " ", text)
    for line in re.findall(r"^\s*(curl .*)$", joined, re.M):
        # A page saved as text has the next button's label run into the line, right after the closing quote.
        yield shlex.split(re.sub(r'(https?://[^\s"]+")\w.*$', r"\1", line))[1:]


def endpoints(text):
    """Every "METHOD /path" that a document names, as a heading, in a table, as URL and method blocks."""
    found = set(re.findall(rf"\b({METHOD.pattern}) (/[\w/:]+)", text))
    found |= {(m, HOST.sub("", url)) for url, m in re.findall(
        rf"##### URL\s+`([^`]+)`\s+##### Method\s+`({METHOD.pattern})`", text)}
    found |= {(m, path) for path, m in re.findall(rf"URL:(/[\w/]+?)Method:({METHOD.pattern})(?=Param|Head)", text)}
    found -= {("GET", "/callback")}  # the client's own address in an example
    return {f"{method} {path}" for method, path in found}


class TheTableMissesNothing(unittest.TestCase):
    def setUp(self):
        self.documents = {path.name: path.read_text() for path in sorted(SEEDS.iterdir())}

    def test_everyCurlIsInTheTable(self):
        known = {normal(call["curl"]) for call in CALLS}
        seen = 0
        for name, text in self.documents.items():
            for words in curls(text):
                seen += 1
                with self.subTest(document=name, curl=" ".join(words)):
                    self.assertIn(normal(words), known)
        self.assertEqual(seen, sum(text.count("curl ") for text in self.documents.values()))
        self.assertGreater(seen, 10)

    def test_everyEndpointIsInTheTable(self):
        known = {call["endpoint"] for call in CALLS} | {alias for call in CALLS for alias in call.get("aliases", [])}
        seen = 0
        for name, text in self.documents.items():
            named = endpoints(text)
            self.assertTrue(named, f"{name} names no endpoint that this test understands")
            for endpoint in sorted(named):
                seen += 1
                with self.subTest(document=name):
                    self.assertIn(endpoint, known)
        self.assertGreater(seen, 15)

    def test_everyCallNamesADocument(self):
        for call in CALLS:
            with self.subTest(call["name"]):
                self.assertIn(call["seed"], self.documents)


if __name__ == "__main__":
    if not SEEDS.is_dir():
        print(f"{SEEDS} is not there: nothing to compare the table with")
        sys.exit(77)
    unittest.main(verbosity=2)

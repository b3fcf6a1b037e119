"""openapi.json: the same routes as the daemon has, in both directions, and every answer is described."""

import json
import shutil
import subprocess
import unittest

import answers
from world import World


class OpenApi(World):
    def test_jsonschemaIsThere(self):
        self.assertTrue(answers.jsonschema, "python3-jsonschema is missing, answers are not held against openapi.json; "
                                            "./tests/run installs it")

    def test_servedAsItStandsInTheSource(self):
        said = self.ask("GET", "/openapi.json")
        self.assertEqual((said.status, said.headers["Content-Type"]), (200, "application/json"))
        self.assertEqual(said.json, answers.document())

    def test_everyRouteIsDescribedAndEveryDescriptionIsARoute(self):
        routes = {(method, pattern) for method, pattern in self.routes()}
        described = {(method, path) for method, _, path, _ in answers.operations()}
        self.assertEqual(sorted(routes - described), [], "routes that openapi.json does not describe")
        self.assertEqual(sorted(described - routes), [], "descriptions without a route")

    def test_everyOperationSaysWhatItNeeds(self):
        named = set()
        for method, _, path, described in answers.operations():
            with self.subTest(f"{method} {path}"):
                self.assertTrue(described["summary"] and described["tags"])
                self.assertNotIn(described["operationId"], named)
                named.add(described["operationId"])
                self.assertIn("security", described)
                self.assertTrue(any(status[0] in "23" for status in described["responses"]), "how does it succeed?")
                self.assertIn("default", described["responses"], "how does it fail?")
                placeholders = {segment[1:-1] for segment in path.split("/") if segment.startswith("{")}
                parameters = [answers.resolved(p) for p in described.get("parameters", [])]
                self.assertEqual({p["name"] for p in parameters if p["in"] == "path"}, placeholders)
                for parameter in parameters:
                    self.assertIn("schema", parameter)

    def test_protectedRoutesAreProtected(self):
        """What is described with security answers 401 without a token; what is described without never asks for one"""
        for method, _, path, described in answers.operations():
            if not any("token" in need for need in described["security"]):
                continue
            with self.subTest(f"{method} {path}"):
                said = self.ask(method, path.replace("{", "").replace("}", ""))
                self.assertEqual(said.status, 401, said)
                self.assertTrue(said.headers["WWW-Authenticate"].startswith(("Bearer", "DPoP")))

    def test_referencesLeadSomewhereAndEverythingIsUsed(self):
        text = json.dumps(answers.document())
        for kind, parts in answers.document()["components"].items():
            for name in parts:
                reference = f"#/components/{kind}/{name}"
                if kind != "securitySchemes":
                    self.assertTrue(f'"{reference}"' in text, f"{reference} is used nowhere")
        self.check_references(answers.document())

    def check_references(self, part):
        if isinstance(part, dict):
            if "$ref" in part:
                answers.resolved(part)
            for member in part.values():
                self.check_references(member)
        elif isinstance(part, list):
            for member in part:
                self.check_references(member)

    def test_schemasAreSchemas(self):
        for name, schema in answers.document()["components"]["schemas"].items():
            with self.subTest(name):
                answers.jsonschema.Draft202012Validator.check_schema(schema)

    def test_aValidatorNobodyHereWroteAcceptsIt(self):
        from nodepackages import SOURCE, WHERE
        if not (WHERE / "node_modules" / ".fetched").is_file():
            self.skipTest("the packages are not there: run clients/nodepackages.py (./tests/run does)")
        shutil.copy(SOURCE / "openapi.mjs", WHERE / "openapi.mjs")
        done = subprocess.run(["node", "openapi.mjs", str(answers.FILE)], cwd=WHERE, capture_output=True, text=True, timeout=60,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_answersThatDifferAreNoticed(self):
        """The checker itself: a member too few, of another kind, an unknown status, an unknown path"""
        good = {"status": "ok"}
        self.assertIsNone(answers.fault("GET", "/health/live", 200, "application/json", json.dumps(good)))
        for method, target, status, media, body in (
                ("GET", "/health/live", 200, "application/json", "{}"),
                ("GET", "/health/live", 200, "application/json", '{"status": 1}'),
                ("GET", "/health/live", 201, "application/json", '{"status": "ok"}'),
                ("GET", "/health/live", 200, "text/html", "<p>"),
                ("GET", "/no-such-path", 200, "application/json", "{}")):
            self.assertTrue(answers.fault(method, target, status, media, body), (target, status, body))


if __name__ == "__main__":
    unittest.main(verbosity=2)

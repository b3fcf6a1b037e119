"""Holds every answer that the end-to-end tests get against resources/openapi/openapi.json.

What is known: path, status, media type, and of a JSON answer its members, their kinds and which must be there. An answer
whose members and kinds were seen before is not looked at again.
"""

import functools
import json
from pathlib import Path

try:
    import jsonschema
except ImportError:  # openapi.py says so and fails
    jsonschema = None

FILE = Path(__file__).resolve().parents[2] / "resources" / "openapi" / "openapi.json"
METHODS = ("get", "put", "post", "delete", "patch")
_seen = set()


@functools.cache
def document():
    return json.loads(FILE.read_text())


@functools.cache
def operations():
    """[(method, segments of the path, the path, operation)], paths without a {name} first."""
    found = [(method.upper(), path.split("/"), path, item[method])
             for path, item in document()["paths"].items() for method in METHODS if method in item]
    return sorted(found, key=lambda one: one[2].count("{"))


def fits(pattern, segments):
    return len(pattern) == len(segments) and all(p == s or (p.startswith("{") and s) for p, s in zip(pattern, segments))


def operation(method, path):
    """The operation that a request for this path is: (path as documented, operation), or nothing."""
    segments = path.split("/")
    for verb, pattern, documented, described in operations():
        if verb == ("GET" if method == "HEAD" else method) and fits(pattern, segments):
            return documented, described
    return None


def resolved(part):
    while "$ref" in part:
        where = document()
        for name in part["$ref"].removeprefix("#/").split("/"):
            where = where[name]
        part = where
    return part


def shape(value):
    """Members and kinds, without the values."""
    if isinstance(value, dict):
        return tuple((name, shape(member)) for name, member in value.items())
    if isinstance(value, list):
        return ("list", frozenset(shape(member) for member in value))
    return type(value)


@functools.cache
def validator(path, method, status, media):
    schema = resolved(operation(method, path)[1]["responses"][status])["content"][media].get("schema", {})
    # "#/components/…" is looked up in the schema itself.
    return jsonschema.Draft202012Validator({"allOf": [schema], "components": document()["components"]},
                                           format_checker=jsonschema.FormatChecker())


def fault(method, target, status, media, body):
    """What is wrong with an answer, in a line; nothing when it is as documented."""
    path = target.partition("?")[0].partition("#")[0]
    found = operation(method, path)
    if not found:
        return None if status >= 400 else f"{method} {path} answered {status} and is not documented"
    documented, described = found
    responses = described["responses"]
    known = str(status) if str(status) in responses else "default"
    if known not in responses or (known == "default" and status < 400):
        return f"{method} {documented} answered {status}, which is not documented"
    media = (media or "").partition(";")[0].strip().lower()
    content = resolved(responses[known]).get("content", {})
    if method == "HEAD" or (not body and not content):
        return None
    if media not in content:
        # What refuses a request before its endpoint (guard, rate limit, router) answers with a problem anywhere.
        if media == "application/problem+json" and status in (400, 404, 405, 408, 411, 413, 417, 429, 431, 500, 503, 505):
            return None
        return f"{method} {documented} answered {status} with {media or 'no type'}, documented are {sorted(content)}"
    if media != "application/json" and not media.endswith("+json"): # JSON Lines are no JSON
        return None
    try:
        value = json.loads(body)
    except ValueError as error:
        return f"{method} {documented} answered {status} with what is no JSON: {error}"
    seen = (documented, method, known, media, shape(value))
    if seen in _seen:
        return None
    error = jsonschema.exceptions.best_match(validator(documented, method, known, media).iter_errors(value))
    if error:
        return f"{method} {documented} answered {status}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
    _seen.add(seen)
    return None


def check(method, target, status, media, body):
    if jsonschema and (wrong := fault(method, target, status, media, body)):
        raise AssertionError(f"not as openapi.json says: {wrong}")

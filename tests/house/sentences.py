"""Whatever the provider says as a Sentence (core/base/sentence.h), and each name of a check, has its text in the console.

A sentence is made of two literals: its code and its English. The console's table (ui/widgets/sentences.cpp) has the same
two for each code, and the names of the checks, so that lupdate finds them; the check of the translations demands the rest.
"""

import re

import house

TABLE = "ui/widgets/sentences.cpp"
LITERAL = r'(?:u?"(?:\\.|[^"\\])*"\s*)+'
PIECE = re.compile(r'"((?:\\.|[^"\\])*)"')
MADE = re.compile(rf'\bSentence\b(?:\s+\w+)?\s*[({{]\s*("[^"]*"),\s*({LITERAL})[,)}}]')
CHECK = re.compile(r'\bCheckLine\b(?:\s+\w+)?\(\s*[\w.]*\brecord,\s*("[^"]*")')
LINE = re.compile(r"\bCheckLine (?:\w+)\(|\bCheckLine\(\w")
LOOSE = re.compile(r'\bSentence\b(?:\s+\w+)?\s*[({]\s*(?!u")(?:"|\w+\s*\?)')
BARE = re.compile(r'\bSentence\b(?:\s+\w+)?\s*[({]\s*u"')
KNOWN = re.compile(rf'\{{("\w+")_L1,\s*QT_TRANSLATE_NOOP\(\s*"[^"]*",\s*({LITERAL})\)')
NAMED = re.compile(rf'QT_TRANSLATE_NOOP\(\s*"bc::ui::Checks",\s*({LITERAL})\)', re.M)
REASONS = ("core/imports/reading.cpp", re.compile(r"QString name\(Reason reason\)\n\{(.*?)\n\}", re.S))
REASONS_TOLD = ("ui/patients/importjob.cpp", re.compile(r"QString reasonInWords\(.*?\n\{(.*?)\n\}", re.S))


def joined(literals):
    return "".join(PIECE.findall(literals))


def reasons(place):
    path, function = place
    found = function.search(house.text(path)) if (house.TOP / path).exists() else None
    return set(re.findall(r'"(\w+)"_L1', found[1])) if found else set()


def main():
    problems, said, checks = [], {}, set()
    for path in house.sources("core", "server"):
        text = re.sub(r"//[^\n]*", "", house.text(path))
        for code, english in MADE.findall(text):
            code, english = joined(code), joined(english)
            if code and said.setdefault(code, english) != english:
                problems.append(f"{path}: {code} says {english!r}, and elsewhere {said[code]!r}")
        loose = len(LOOSE.findall(text)) - len(MADE.findall(text))
        if loose and path.name != "sentence.h":
            problems.append(f"{path}: {loose} of its sentences are not made of two literals")
        if BARE.search(text):
            problems.append(f"{path}: a sentence without a code")
        checks |= {joined(name) for name in CHECK.findall(text)}
        if len(CHECK.findall(text)) != len(LINE.findall(text)) and path.stem != "decisionrecord":
            problems.append(f"{path}: the name of a check is not a literal")
    table = house.text(TABLE)
    known = {joined(code): joined(text) for code, text in KNOWN.findall(table)}
    named = {joined(name) for name in NAMED.findall(table)}
    if list(known) != sorted(known):
        problems.append(f"{TABLE}: the codes are not in order, but looked up by halving")
    for code in sorted(said.keys() | known.keys()):
        if said.get(code) != known.get(code):
            problems.append(f"{TABLE}: {code} is {known.get(code)!r}, the provider says {said.get(code)!r}")
    problems += [f"{TABLE}: the check {name!r} is missing" for name in sorted(checks - named)]
    problems += [f"{TABLE}: there is no check {name!r}" for name in sorted(named - checks)]
    kept_out = reasons(REASONS)
    problems += [f"{REASONS_TOLD[0]}: the reason {name!r} is missing" for name in sorted(kept_out - reasons(REASONS_TOLD))]
    house.finish(problems, len(said) + len(checks) + len(kept_out))


main()

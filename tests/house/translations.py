"""Every text of the console and the pages is translated in every language, with the placeholders of its source.

Where Qt's lupdate is installed, the console's catalogues must also know every text that stands in the code.
"""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from collections import Counter
from pathlib import Path

import house

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)|\{\{?[^}]*\}")
LUPDATE = shutil.which("/usr/lib/qt6/bin/lupdate") or shutil.which("lupdate6")


def messages(path):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def forms(message):
    translation = message.find("translation")
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def faults(path):
    for context, message in messages(house.TOP / path):
        source = message.findtext("source")
        named = f"{path}: {context}: {source!r}"
        if message.find("translation").get("type"):
            yield f"{named} is not translated"
            continue
        for form in forms(message):
            if not form.strip():
                yield f"{named} has an empty translation"
            elif Counter(PLACEHOLDER.findall(form)) != Counter(PLACEHOLDER.findall(source)):
                yield f"{named} has other placeholders in {form!r}"


def unknown(path):
    """The texts of the code that a catalogue lacks, as a fresh run of lupdate finds them."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(house.TOP / path, copy)
        plural = ["-pluralonly"] if path.stem.endswith("_en") else []
        subprocess.run([LUPDATE, "-silent", "-I", ".", "-no-obsolete", "-locations", "none", *plural, "ui", "app/console",
                        "-ts", copy], cwd=house.TOP, check=True, capture_output=True)
        known = {(context, message.findtext("source"), message.findtext("comment"))
                 for context, message in messages(house.TOP / path)}
        return [f"{path}: {context}: {message.findtext('source')!r} is missing: run lupdate (translations/CMakeLists.txt)"
                for context, message in messages(copy)
                if (context, message.findtext("source"), message.findtext("comment")) not in known]


def main():
    catalogues = house.files("translations", suffixes={".ts"})
    problems = [fault for path in catalogues for fault in faults(path)]
    if LUPDATE:
        problems += [fault for path in catalogues if path.stem.startswith("biometricscloud_") for fault in unknown(path)]
    else:
        print("lupdate is not here: what the code says is not compared")
    house.finish(problems, sum(1 for path in catalogues for _ in messages(house.TOP / path)))


main()

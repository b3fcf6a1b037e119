"""The checks of the house fail where they should: each fault below is planted in a small house of its own."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOM = "bc_room({links})\n"


class ChecksFindPlantedFaults(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.top = Path(self.folder.name)
        self.room("core/base")
        self.room("core/store", "PUBLIC bc::core-base")
        self.room("server/http", "PUBLIC bc::core-base")
        self.room("ui/shell", "PUBLIC bc::core-base")
        self.write("core/store/store.h", '#pragma once\n#include "core/base/result.h"\n')

    def write(self, path, text):
        (self.top / path).parent.mkdir(parents=True, exist_ok=True)
        (self.top / path).write_text(text)

    def room(self, path, links=""):
        self.write(f"{path}/CMakeLists.txt", ROOM.format(links=links))
        self.write(f"{path}/README.md", "# A room\n")

    def check(self, name):
        return subprocess.run([sys.executable, HERE / name], env={**os.environ, "BC_HOUSE": str(self.top)},
                              capture_output=True, text=True, check=False)

    def fails(self, name, words):
        done = self.check(name)
        self.assertNotEqual(done.returncode, 0, done.stdout)
        self.assertIn(words, done.stdout)

    def test_soundHousePasses(self):
        self.write("server/http/b.cpp", "const auto work = [=] { return x ? 1 : 2; };\nco_await written(store, work);\n"
                                        "co_await one(list[0]); // a [=] { ? } in words\nco_await two([] { return 1; });\n")
        for name in ("graph.py", "wording.py", "awaiting.py"):
            done = self.check(name)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_coreMayNotIncludeServer(self):
        self.write("core/store/a.cpp", '#include "server/http/server.h"\n')
        self.fails("graph.py", "core may not include server/http")

    def test_uiMayNotIncludeTheStore(self):
        self.write("ui/shell/a.cpp", '#include "core/store/store.h"\n')
        self.fails("graph.py", "ui may not include core/store")

    def test_serverMayNotIncludeUi(self):
        self.write("server/http/a.cpp", '#include "ui/shell/window.h"\n')
        self.fails("graph.py", "server may not include ui/shell")

    def test_lambdaInsideAwaitIsFound(self):
        self.write("server/http/a.cpp", "int a;\nco_await written(store, [=](Connection &unit) -> Result<> {\n});\n")
        self.fails("awaiting.py", "server/http/a.cpp:2: a lambda with captures")

    def test_choiceInsideAwaitIsFound(self):
        self.write("server/http/a.cpp", "co_await one(first ? a : b);\n")
        self.fails("awaiting.py", "server/http/a.cpp:1: a ?:")

    def test_objectInBracesInsideAwaitIsFound(self):
        self.write("server/http/a.cpp", "co_await one(a, {}, 1);\nco_await one(a, {b, c}, 1);\nco_await one(Two{b});\n")
        self.fails("awaiting.py", "server/http/a.cpp:2: an object in braces")
        self.fails("awaiting.py", "server/http/a.cpp:3: an object in braces")

    def test_circleOfRoomsIsFound(self):
        self.room("core/base", "PUBLIC bc::core-store")
        self.write("core/base/a.cpp", '#include "core/store/store.h"\n')
        self.fails("graph.py", "a circle of rooms: core/base ↔ core/store")

    def test_includeNeedsALink(self):
        self.room("core/audit")
        self.write("core/audit/a.cpp", '#include "core/base/result.h"\n')
        self.fails("graph.py", "without linking bc::core-base")

    def test_qtHttpServerStaysInItsRoom(self):
        self.write("core/store/a.cpp", "#include <QHttpServer>\n")
        self.fails("graph.py", "Qt's HTTP server belongs to server/http/")

    def test_mocDoesNotRunBelowTheConsole(self):
        self.write("server/http/a.h", "class A : public QObject\n{\n    Q_OBJECT\n};\n")
        self.fails("graph.py", "Q_OBJECT needs moc, which does not run in server")

    def test_demoValuesStayWithTheDemo(self):
        self.write("core/base/a.cpp", 'auto p = "pleasechangeme";\n')
        self.fails("wording.py", "demo values belong to")

    def test_roomNeedsAReadme(self):
        self.write("core/audit/CMakeLists.txt", ROOM.format(links=""))
        self.fails("wording.py", "a room needs its README.md")

    def test_longFilesAreFound(self):
        self.write("core/base/a.cpp", "\n" * 451)
        self.fails("wording.py", "451 lines")

    def test_waitingByTheClockIsFound(self):
        self.write("core/base/a.cpp", "void f() { QThread::msleep(5); }\n")
        self.fails("wording.py", "wait for a condition")

    def sentence(self, known, made='line.refuse(code, Sentence("no_secret", u"No "\n u"secret."));'):
        self.write("core/store/a.cpp", f'CheckLine line(record, "client found");\n{made}\n')
        self.write("ui/widgets/sentences.cpp", known)

    def test_sentenceWithoutAConsoleTextIsFound(self):
        text = 'QT_TRANSLATE_NOOP("bc::ui::Sentences", "No secret.")'
        check = 'QT_TRANSLATE_NOOP("bc::ui::Checks", "client found"),'
        self.sentence(f'{{"no_secret"_L1, {text}}},\n{check}')
        self.assertEqual(self.check("sentences.py").returncode, 0)
        self.sentence(check)
        self.fails("sentences.py", "no_secret is None, the provider says 'No secret.'")
        self.sentence(f'{{"no_secret"_L1, {text}}},')
        self.fails("sentences.py", "the check 'client found' is missing")
        self.sentence(f'{{"no_secret"_L1, {text.replace("No", "One")}}},\n{check}')
        self.fails("sentences.py", "no_secret is 'One secret.'")

    def test_reasonOfAnImportWithoutAConsoleTextIsFound(self):
        self.sentence("", "")
        self.write("core/store/a.cpp", "")
        self.write("core/imports/reading.cpp",
                   'QString name(Reason reason)\n{\n    return "too_long"_L1, "not_kept"_L1;\n}\n')
        self.write("ui/patients/importjob.cpp", 'QString reasonInWords(int a)\n{\n    "too_long"_L1;\n}\n')
        self.fails("sentences.py", "the reason 'not_kept' is missing")

    def test_sentenceThatIsNoLiteralIsFound(self):
        self.sentence("", 'line.skip(Sentence("no_secret", text));')
        self.fails("sentences.py", "are not made of two literals")
        self.sentence("", 'line.skip(Sentence(u"No secret."_s));')
        self.fails("sentences.py", "a sentence without a code")

    def catalogue(self, translation):
        self.write("ui/shell/a.cpp", 'void f() { QObject::tr("Open %1"); QObject::tr("New"); }\n')
        self.write("app/console/main.cpp", "")
        known = '<message><source>New</source><translation>Neu</translation></message>'
        self.write("translations/biometricscloud_de.ts",
                   '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de">\n'
                   f"<context><name>QObject</name>{known}{translation}</context></TS>\n")

    def test_untranslatedTextIsFound(self):
        self.catalogue('<message><source>Open %1</source><translation type="unfinished"></translation></message>')
        self.fails("translations.py", "'Open %1' is not translated")

    def test_otherPlaceholdersAreFound(self):
        self.catalogue("<message><source>Open %1</source><translation>%2 öffnen</translation></message>")
        self.fails("translations.py", "has other placeholders in '%2 öffnen'")

    def test_aTextThatNoCatalogueKnowsIsFound(self):
        self.catalogue("<message><source>Open %1</source><translation>%1 öffnen</translation></message>")
        done = self.check("translations.py")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        if "lupdate is not here" not in done.stdout:
            self.catalogue("")
            self.fails("translations.py", "'Open %1' is missing")


unittest.main()

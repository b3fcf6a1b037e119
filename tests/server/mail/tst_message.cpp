#include "server/mail/message.h"
#include "server/pages/language.h"
#include "server/pages/letters.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace bc;
using namespace bc::server::mail;
using namespace bc::server;
using namespace Qt::StringLiterals;

/// What goes over the wire (RFC 5322, 2045, 2047), and the letters themselves.
class MessageTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray made(const QString &subject, const QString &from = u"id@example.org"_s)
    {
        return mime({from, u"frank@dune.com"_s, subject, u"text"_s, u"<p>html</p>"_s, u"en"_s}, "abcdef",
                    fromMicros(1'642'564'748'704'325));
    }
    static QByteArray head(const QByteArray &message) { return message.left(message.indexOf("\r\n\r\n") + 2); }

private Q_SLOTS:
    void addressesAreStrict_data()
    {
        QTest::addColumn<QString>("mailbox");
        QTest::addColumn<QByteArray>("address");
        const auto row = [](const char *mailbox, const char *address) {
            QTest::newRow(mailbox) << QString::fromUtf8(mailbox) << QByteArray(address);
        };
        row("id@example.org", "id@example.org");
        row("Dune Clinic <id@example.org>", "id@example.org");
        row("a+b@example.org", "a+b@example.org");
        row("", "");
        row("id", "");
        row("@example.org", "");
        row("id@", "");
        row("a@b@c", "");
        row("a b@example.org", "");
        row("a@example.org\r\nRCPT TO:<x@y>", "");
        row("a@example.org,b@example.org", "");
        row("<a@example.org", "");
        row("a\"@example.org", "");
        row("-oX@example.org", "");
        row("ä@example.org", "");
    }
    void addressesAreStrict()
    {
        QFETCH(QString, mailbox);
        QTEST(addressOf(mailbox), "address");
    }

    void nothingStartsAnotherHeader()
    {
        const QByteArray names = head(made(u"plain"_s));
        for (const QString &evil : {u"a\r\nBcc: thief@example.org"_s, u"a\nBcc: thief@example.org"_s,
                                    u"a\r\n\r\nbody"_s, u"a\u2028Bcc: x@y"_s, u"a\0b"_s, QString(2000, u'x')}) {
            const QByteArray message = head(made(evil, evil + u" <id@example.org>"_s));
            QVERIFY(!message.contains("\nBcc"));
            QStringList fields;
            for (const QByteArray &line : message.split('\n')) {
                QVERIFY(line.size() <= 78);
                if (!line.startsWith(' ') && line.contains(':'))
                    fields << QString::fromLatin1(line.left(line.indexOf(':')));
            }
            QCOMPARE(fields,
                     (QStringList{u"Date"_s, u"From"_s, u"To"_s, u"Subject"_s, u"Message-ID"_s, u"MIME-Version"_s,
                                  u"Auto-Submitted"_s, u"Content-Language"_s, u"Content-Type"_s}));
        }
        QVERIFY(names.contains("Subject: plain\r\n"));
        QVERIFY(names.contains("Date: Wed, 19 Jan 2022 03:59:08 +0000\r\n"));
    }

    void subjectsInUtf8AreEncodedWordByWord()
    {
        const QString subject = u"Ein neues Passwort für die Düne 🏜 "_s.repeated(5).trimmed();
        const QByteArray message = head(made(subject));
        QVERIFY(std::all_of(message.cbegin(), message.cend(), [](char c) { return c > 0; }));
        QString read;
        qsizetype at = message.indexOf("Subject: ") + 9;
        for (const QByteArray &line : message.mid(at, message.indexOf("\r\nMessage-ID", at) - at).split('\n')) {
            const QByteArray word = line.trimmed();
            QVERIFY(word.size() <= 75 && word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
            const QByteArray bytes = QByteArray::fromBase64(word.sliced(10).chopped(2));
            QVERIFY(QString::fromUtf8(bytes).toUtf8() == bytes); // each word is whole
            read += QString::fromUtf8(bytes);
        }
        QCOMPARE(read, subject);
    }

    void everyLetterIsInEveryLanguage()
    {
        for (const auto kind : {pages::LetterKind::Reset, pages::LetterKind::Invitation}) {
            QSet<QString> subjects;
            for (const QString &language : pages::languages()) {
                const pages::LetterContent content{kind, language, u"Dune <Clinic>"_s, u"Frank & Co"_s,
                                                   u"https://provider.example/set-password?token=abc"_s};
                const pages::Letter letter = pages::letter(content);
                subjects.insert(letter.subject);
                QVERIFY(letter.subject.contains(u"Dune <Clinic>"_s));
                QCOMPARE(letter.text.count(content.link), 1);
                QVERIFY(letter.text.contains(u"Frank & Co"_s));
                QVERIFY(letter.html.contains(u"Dune &lt;Clinic&gt;"_s) && !letter.html.contains(u"<Clinic>"_s));
                QVERIFY(letter.html.contains(u"href=\"https://provider.example/set-password?token=abc\""_s));
                QVERIFY(!letter.html.contains(u"src="_s)); // nothing is loaded: nobody learns that it was read
                QVERIFY(!letter.text.contains(u"%1"_s) && !letter.html.contains(u"%1"_s));
                const auto back = pages::letterContent(pages::toJson(content));
                QVERIFY(back && back->kind == kind && back->link == content.link && back->name == content.name);
            }
            QCOMPARE(subjects.size(), pages::languages().size());
        }
        QCOMPARE(pages::letter({.language = u"tlh"_s, .product = u"Us"_s}).subject, u"Test letter of Us"_s);
        QVERIFY(!pages::letterContent({}));
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"

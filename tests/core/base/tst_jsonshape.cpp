#include "core/base/jsonshape.h"

#include <QTest>

using bc::hasSaneJsonShape;

class JsonShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void depthIsLimited()
    {
        const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
        QVERIFY(hasSaneJsonShape(nested(bc::deepestJson)));
        QVERIFY(!hasSaneJsonShape(nested(bc::deepestJson + 1)));
        QVERIFY(!hasSaneJsonShape("{\"x\":" + nested(150'000) + ",\"y\":1}"));
        QByteArray objects;
        for (int i = 0; i <= bc::deepestJson; ++i)
            objects += "{\"a\":";
        QVERIFY(!hasSaneJsonShape(objects)); // it need not be whole
    }

    void membersOfOneObjectAreLimited()
    {
        const auto object = [](int members) {
            QByteArray text = "{";
            for (int i = 0; i < members; ++i)
                text += (i ? ",\"" : "\"") + QByteArray::number(i) + "\":0";
            return text + '}';
        };
        QVERIFY(hasSaneJsonShape(object(bc::mostJsonMembers)));
        QVERIFY(!hasSaneJsonShape(object(bc::mostJsonMembers + 1)));
        // Many objects side by side are many records.
        const QByteArray full = object(bc::mostJsonMembers);
        QVERIFY(hasSaneJsonShape('[' + full + ',' + full + ',' + full + ']'));
        // What stands in a member counts for itself.
        QVERIFY(!hasSaneJsonShape("{\"inner\":" + full + ',' + object(bc::mostJsonMembers).mid(1)));
    }

    void arraysAreNot()
    {
        QByteArray text = "[0";
        for (int i = 0; i < 100'000; ++i)
            text += ",0";
        QVERIFY(hasSaneJsonShape(text + ']'));
    }

    void whatStandsInTextsDoesNotCount()
    {
        QVERIFY(hasSaneJsonShape("[\"" + QByteArray(1'000, '[') + "\"]"));
        QVERIFY(hasSaneJsonShape("[\"\\\"" + QByteArray(1'000, '{') + "\\\\\"]"));
        QVERIFY(!hasSaneJsonShape("[\"\\\\\"," + QByteArray(1'000, '[')));
        QVERIFY(hasSaneJsonShape("{\"" + QByteArray(5'000, ':') + "\":1}"));
    }

    void brokenTextsAreReadToTheirEnd()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("\""), QByteArray("\"\\"), QByteArray("]]]]"),
                                       QByteArray("}:"), QByteArray("\0\xff", 2)})
            QVERIFY(hasSaneJsonShape(text));
        QVERIFY(!hasSaneJsonShape(QByteArray(100, ']') + QByteArray(65, '[')));
    }
};

QTEST_GUILESS_MAIN(JsonShapeTest)
#include "tst_jsonshape.moc"

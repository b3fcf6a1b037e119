#include "ui/client/providerclient.h"
#include "ui/devices/devicesplace.h"
#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/support/responder.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QLabel>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace bc;
using namespace bc::ui;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int lastDataColumn = 4;

class Bench final : public Workbench
{
public:
    explicit Bench(ProviderClient &client)
        : m_client(client)
    {}
    ProviderClient &client() override { return m_client; }
    const Person &person() const override { return m_person; }
    void open(const QString &) override {}
    void notify(Tone, const QString &, QAction *) override {}
    Work *beginWork(const QString &) override { return nullptr; }

private:
    ProviderClient &m_client;
    Person m_person;
};

QJsonObject link(int id, const QDateTime &lastData)
{
    return {{u"id"_s, id},
            {u"user"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, u"Person %1"_s.arg(id)}}},
            {u"provider"_s, u"healthkit"_s},
            {u"product_name"_s, u"Apple Watch"_s},
            {u"state"_s, u"linked"_s},
            {u"last_data_time"_s, lastData.toUTC().toString(Qt::ISODateWithMs)}};
}

bool shows(const QWidget &place, const QString &text)
{
    const auto labels = place.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *one) { return one->isVisible() && one->text() == text; });
}

} // namespace

class TestDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Theme::install(*qApp, Scheme::Light);
    }

    void dataFromTheFutureSaysThatTheClockIsAhead()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Responder provider;
        provider.on("GET /api/v1/admin/device-links", [&now](const Responder::Seen &) -> Responder::Answer {
            return {200,
                    {{u"next_id"_s, QJsonValue()},
                     {u"count"_s, 2},
                     {u"results"_s, QJsonArray{link(1, now.addSecs(3 * 3600)), link(2, now.addSecs(-3600))}}},
                    {},
                    {}};
        });
        ProviderClient client(provider.base());
        Bench bench(client);
        devices::DevicesPlace place(bench);
        place.show();
        place.activate();
        auto *model = place.list()->model();
        QTRY_COMPARE(model->rowCount(), 2);

        const QModelIndex ahead = model->index(0, lastDataColumn);
        QCOMPARE(ahead.data(SecondRole).toString(), u"clock is 3 h ahead"_s);
        QCOMPARE(ahead.data(SecondMarkRole).value<Mark>(), Mark::Warning);
        QVERIFY(ahead.data(Qt::ToolTipRole).toString().contains(u"its clock is ahead"_s));
        const QModelIndex right = model->index(1, lastDataColumn);
        QCOMPARE(right.data(SecondRole).toString(), u"60 min ago"_s);
        QVERIFY(!right.data(SecondMarkRole).isValid());

        place.setPosition(u"1"_s);
        QVERIFY(shows(place, moment::clockAdvice()));
        place.setPosition(u"2"_s);
        QVERIFY(!shows(place, moment::clockAdvice()));
    }
};

QTEST_MAIN(TestDevices)
#include "tst_devicesplace.moc"

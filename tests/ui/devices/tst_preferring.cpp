#include "devicesbench.h"
#include "ui/devices/devicesplace.h"
#include "ui/models/listview.h"
#include "ui/support/responder.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

using namespace bc;
using namespace bc::ui;
using namespace bc::tests;
using namespace Qt::StringLiterals;

/// Which of a person's sources comes first.
class TestPreferring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Theme::install(*qApp, schemeOfPictures());
    }

    void init()
    {
        m_provider = std::make_unique<Responder>();
        listLinks(*m_provider, m_rows);
        m_client = std::make_unique<ProviderClient>(m_provider->base());
        m_bench = std::make_unique<Bench>(*m_client);
        m_bench->someone.id = 1;
        m_bench->someone.roleId = Person::TenantAdministrator;
    }
    void cleanup()
    {
        m_place.reset();
        m_bench.reset();
        m_client.reset();
        m_provider.reset();
    }

    void aSourceIsPutBeforeTheOthersAndBack()
    {
        const auto at = [](int id, int priority, int user = 9) { return ring(id, {{u"priority"_s, priority}}, user); };
        m_rows = {at(1, 100), at(2, 60), at(3, 5, 7)}; // the third is of somebody else
        m_provider->on("PUT /api/v1/admin/device-links/1", [at](const Responder::Seen &seen) {
            return Responder::Answer{200, at(1, seen.json[u"priority"_s].toInt()), {}, {}, false};
        });
        showPlace();
        m_place->setPosition(u"1"_s);
        QCOMPARE(button(*m_place, u"prefer"_s)->text(), u"Prefer this source"_s);
        QVERIFY(shows(*m_place, u"No preference"_s));
        keepPicture(*m_place, u"devices-usual"_s);
        const auto asked = [this] {
            return m_provider->last("PUT /api/v1/admin/device-links/1").json[u"priority"_s].toInt();
        };
        button(*m_place, u"prefer"_s)->click();
        QTRY_VERIFY(shows(*m_place, u"This one is preferred"_s));
        QCOMPARE(asked(), 59);
        QCOMPARE(button(*m_place, u"prefer"_s)->text(), u"Prefer no longer"_s);
        keepPicture(*m_place, u"devices-preferred"_s);
        QCOMPARE(m_bench->notices.size(), 1);
        QVERIFY2(m_bench->notices[0].contains(u"before other sources of Person 9"_s), qPrintable(m_bench->notices[0]));
        QVERIFY(m_bench->offered);
        m_bench->offered->trigger(); // Undo
        QTRY_VERIFY(shows(*m_place, u"No preference"_s));
        QCOMPARE(asked(), 100);
        button(*m_place, u"prefer"_s)->click();
        QTRY_VERIFY(shows(*m_place, u"This one is preferred"_s));
        button(*m_place, u"prefer"_s)->click();
        QTRY_VERIFY(shows(*m_place, u"No preference"_s));
        QCOMPARE(asked(), 100);
    }

    void aRefusalSaysSoAndChangesNothing()
    {
        m_rows = {ring(1)};
        m_provider->on("PUT /api/v1/admin/device-links/1", [](const Responder::Seen &) {
            return Responder::problem(503, {{u"detail"_s, u"The store is busy."_s}});
        });
        showPlace();
        m_place->setPosition(u"1"_s);
        button(*m_place, u"prefer"_s)->click();
        QTRY_COMPARE(m_bench->notices.size(), 1);
        QVERIFY2(m_bench->notices[0].contains(u"was not changed"_s), qPrintable(m_bench->notices[0]));
        QVERIFY(shows(*m_place, u"No preference"_s));
    }

private:
    void showPlace()
    {
        m_place = std::make_unique<devices::DevicesPlace>(*m_bench);
        m_place->resize(1200, 700);
        m_place->show();
        m_place->activate();
        QTRY_COMPARE(m_place->list()->model()->rowCount(), m_rows.size());
    }

    QJsonArray m_rows;
    std::unique_ptr<Responder> m_provider;
    std::unique_ptr<ProviderClient> m_client;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<devices::DevicesPlace> m_place;
};

QTEST_MAIN(TestPreferring)
#include "tst_preferring.moc"

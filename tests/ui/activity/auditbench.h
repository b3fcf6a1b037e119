#pragma once

#include "bench.h"
#include "ui/activity/activityplace.h"
#include "ui/activity/auditview.h"
#include "ui/models/listview.h"
#include "ui/support/responder.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <memory>

/// A provider with an audit log, and the place over it.
namespace bc::tests {

using namespace Qt::StringLiterals;
using ui::PagedModel;
using ui::Person;

inline constexpr auto auditRoute = "GET /api/v1/admin/audit";

inline QJsonObject entry(qint64 id, const QString &event = u"application.updated"_s)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(-60);
    return {{u"id"_s, id},
            {u"time"_s, time.toString(Qt::ISODateWithMs)},
            {u"event"_s, event},
            {u"outcome"_s, id % 7 == 0 ? u"refused"_s : u"ok"_s},
            {u"actor"_s, QJsonObject{{u"id"_s, 2}, {u"name"_s, u"Frank Herbert"_s}}},
            {u"application"_s, QJsonObject{{u"id"_s, 9}, {u"name"_s, u"Third Party App"_s}}},
            {u"object_type"_s, u"application"_s},
            {u"object_id"_s, u"12"_s},
            {u"address"_s, u"127.0.0.1"_s},
            {u"trace_id"_s, u"4bf92f3577b34da6a3ce929d0e0e4736"_s},
            {u"detail"_s,
             QJsonObject{{u"changed"_s, QJsonArray{u"name"_s}}, {u"from"_s, QJsonObject{{u"name"_s, u"Old"_s}}}}}};
}

/// The log of a provider: pages by before and after, as the real one does.
struct Log
{
    qint64 newest = 250;

    Responder::Answer answer(const Responder::Seen &seen) const
    {
        const auto number = [&seen](const QString &name, qint64 otherwise) {
            const QString value = seen.query.queryItemValue(name);
            return value.isEmpty() ? otherwise : value.toLongLong();
        };
        const qint64 limit = number(u"limit"_s, 100);
        const qint64 after = number(u"after"_s, 0);
        qint64 from = std::min(number(u"before"_s, newest + 1) - 1, newest);
        if (after > 0) {
            from = std::min(newest, after + limit);
        }
        QJsonArray results;
        for (qint64 id = from; id > after && results.size() < limit; --id) {
            results.append(entry(id));
        }
        const bool more = !results.isEmpty() && (results.size() == limit || after > 0);
        return {200,
                {{u"next_before"_s, more ? results.last()[u"id"_s] : QJsonValue()},
                 {u"next_after"_s, results.isEmpty() ? QJsonValue() : results.first()[u"id"_s]},
                 {u"results"_s, results}},
                {},
                {}};
    }
};

/// The place over a provider that has a log, as an administrator sees it.
struct Fixture
{
    explicit Fixture(int role = Person::TenantAdministrator)
        : client(provider.base())
        , bench(client, role)
    {
        provider.on(auditRoute, [this](const Responder::Seen &seen) { return log.answer(seen); });
        place = std::make_unique<ui::activity::ActivityPlace>(bench);
        place->resize(1100, 700);
        place->show();
        place->activate();
    }
    bool loaded() const { return place->audit()->list()->model()->state() == PagedModel::State::Ready; }
    PagedModel *model() const { return place->audit()->list()->model(); }
    QString asked(const QString &parameter) const
    {
        return provider.last(auditRoute).query.queryItemValue(parameter, QUrl::FullyDecoded);
    }
    bool shows(const QString &text) const
    {
        const auto labels = place->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *one) { return one->isVisible() && one->text() == text; });
    }

    Log log;
    Responder provider;
    ui::ProviderClient client;
    Bench bench;
    std::unique_ptr<ui::activity::ActivityPlace> place;
};

inline QPushButton *button(const QWidget &widget, const QString &words)
{
    for (auto *one : widget.findChildren<QPushButton *>()) {
        if (one->text() == words && one->isVisible()) {
            return one;
        }
    }
    return nullptr;
}

} // namespace bc::tests

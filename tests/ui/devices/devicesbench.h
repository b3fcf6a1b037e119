#pragma once

#include "ui/client/providerclient.h"
#include "ui/support/responder.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

/// What the tests of the place Devices have in common: a window that keeps what it is told, and links as the provider
/// lists them.
namespace bc::tests {

using namespace bc::ui;
using namespace Qt::StringLiterals;

class Bench final : public Workbench
{
public:
    explicit Bench(ProviderClient &client)
        : m_client(client)
    {}
    ProviderClient &client() override { return m_client; }
    const Person &person() const override { return someone; }
    void open(const QString &link) override { opened.append(link); }
    void notify(Tone, const QString &text, QAction *action) override
    {
        notices.append(text);
        offered = action;
    }
    Work *beginWork(const QString &) override { return nullptr; }

    Person someone;
    QStringList notices, opened;
    QAction *offered = nullptr; ///< with the newest notice

private:
    ProviderClient &m_client;
};

inline QJsonObject link(int id, const QDateTime &lastData)
{
    return {{u"id"_s, id},
            {u"user"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, u"Person %1"_s.arg(id)}}},
            {u"provider"_s, u"healthkit"_s},
            {u"product_name"_s, u"Apple Watch"_s},
            {u"state"_s, u"linked"_s},
            {u"last_data_time"_s, lastData.toUTC().toString(Qt::ISODateWithMs)}};
}

/// A ring of whoever has the id `user`, with what differs from one that fares well.
inline QJsonObject ring(int id, const QJsonObject &other = {}, int user = 9)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonObject row = link(id, now.addSecs(-600));
    row[u"provider"] = u"ouraring"_s;
    row[u"product_name"] = u"Oura Ring"_s;
    row[u"syncing"] = false;
    row[u"user"] = QJsonObject{{u"id"_s, user}, {u"name"_s, u"Person %1"_s.arg(user)}};
    row[u"progress"] = QJsonObject{{u"percent"_s, 100}, {u"complete"_s, true}};
    row[u"next_sync_time"] = now.addSecs(1800).toString(Qt::ISODateWithMs);
    for (auto at = other.begin(); at != other.end(); ++at)
        row[at.key()] = at.value();
    return row;
}

inline QJsonObject attention(const QString &reason, const QString &action)
{
    return {{u"state"_s, u"failing"_s},
            {u"next_sync_time"_s, QJsonValue()},
            {u"attention"_s, QJsonObject{{u"reason"_s, reason}, {u"action"_s, action}, {u"message"_s, u"…"_s}}}};
}

inline QJsonObject unfinished(int percent)
{
    return {{u"progress"_s, QJsonObject{{u"percent"_s, percent}, {u"complete"_s, false}}}};
}

inline QPushButton *button(const QWidget &in, const QString &name)
{
    auto *found = in.findChild<QPushButton *>(name);
    return found && found->isVisibleTo(&in) ? found : nullptr;
}

inline bool shows(const QWidget &place, const QString &text)
{
    const auto labels = place.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *one) { return one->isVisible() && one->text() == text; });
}

/// The provider has these links, as they stand when it is asked.
inline void listLinks(Responder &provider, const QJsonArray &rows)
{
    provider.on("GET /api/v1/admin/device-links", [&rows](const Responder::Seen &) {
        return Responder::Answer{200,
                                 {{QStringLiteral("next_id"), QJsonValue()},
                                  {QStringLiteral("count"), rows.size()},
                                  {QStringLiteral("results"), rows}},
                                 {},
                                 {},
                                 false};
    });
}

/// For people: BC_SCHEME=dark shows the dark scheme.
inline Scheme schemeOfPictures()
{
    return qEnvironmentVariable("BC_SCHEME") == QStringLiteral("dark") ? Scheme::Dark : Scheme::Light;
}

/// For people: BC_PICTURES=FOLDER keeps what the place looks like.
inline void keepPicture(QWidget &place, const QString &name)
{
    const QString folder = qEnvironmentVariable("BC_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        QCoreApplication::processEvents(); // the layout of what has just changed
        place.grab().save(folder + u'/' + name + u".png"_s);
    }
}

} // namespace bc::tests

#include "ui/settings/retryall.h"

#include "ui/client/providerclient.h"

#include <QJsonArray>

#include <algorithm>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;
constexpr int conflict = 409; // it waits already: somebody else was faster

} // namespace

RetryAll::RetryAll(ProviderClient &client, QString path, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_path(std::move(path))
{}

void RetryAll::start() { list(); }

void RetryAll::cancel()
{
    m_cancelled = true;
    m_running.cancel();
}

void RetryAll::list()
{
    QUrlQuery query;
    query.addQueryItem(u"state"_s, u"dead"_s);
    query.addQueryItem(u"limit"_s, QString::number(pageSize));
    if (m_before != 0) {
        query.addQueryItem(u"before"_s, QString::number(m_before));
    }
    m_running = m_client.fetch(Request::get(m_path, query), this, [this](const Answer &answer) {
        if (!answer) {
            end(answer.error());
            return;
        }
        for (const QJsonValue one : answer->json.value("results"_L1).toArray()) {
            m_ids.append(one.toObject().value("id"_L1).toInteger());
        }
        const QJsonValue further = answer->json.value("next_before"_L1);
        if (further.isDouble()) {
            m_before = further.toInteger();
            list();
            return;
        }
        std::sort(m_ids.begin(), m_ids.end()); // in the order in which they happened
        m_total = static_cast<int>(m_ids.size());
        next();
    });
}

void RetryAll::next()
{
    if (m_ids.isEmpty() || m_cancelled) {
        end({});
        return;
    }
    const QString path = u"/api/v1/admin/webhook-deliveries/%1/retry"_s.arg(m_ids.takeFirst());
    m_running = m_client.fetch(Request::post(path), this, [this](const Answer &answer) {
        if (!answer && answer.error().status != conflict && !answer.error().notFound()) {
            end(answer.error());
            return;
        }
        m_done += answer ? 1 : 0;
        Q_EMIT progressed(m_done, m_total);
        next();
    });
}

void RetryAll::end(std::optional<Problem> problem)
{
    m_problem = std::move(problem);
    Q_EMIT finished();
    deleteLater();
}

} // namespace bc::ui::settings

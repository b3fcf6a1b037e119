#include "ui/client/request.h"

#include "ui/client/cancel_p.h"

#include <QJsonDocument>
#include <QNetworkReply>

namespace bc::ui {

Cancel::Cancel()
    : m_state(std::make_shared<State>())
{}

void Cancel::cancel() const
{
    m_state->cancelled = true;
    if (m_state->reply) {
        m_state->reply->abort();
    }
}

bool Cancel::isCancelled() const { return m_state->cancelled; }

namespace {

Request withJson(const QByteArray &method, QString path, const QJsonObject &json)
{
    Request request;
    request.method = method;
    request.path = std::move(path);
    request.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    request.contentType = "application/json";
    return request;
}

} // namespace

Request Request::get(QString path, QUrlQuery query)
{
    Request request;
    request.path = std::move(path);
    request.query = std::move(query);
    return request;
}

Request Request::post(QString path, const QJsonObject &json) { return withJson("POST", std::move(path), json); }

Request Request::put(QString path, const QJsonObject &json) { return withJson("PUT", std::move(path), json); }

Request Request::remove(QString path)
{
    Request request;
    request.method = "DELETE";
    request.path = std::move(path);
    return request;
}

Request Request::form(QString path, const QUrlQuery &fields)
{
    Request request;
    request.method = "POST";
    request.path = std::move(path);
    // QUrlQuery leaves "+" as it is, which a form decoder reads as a space.
    for (const auto &[name, value] : fields.queryItems(QUrl::FullyDecoded)) {
        if (!request.body.isEmpty()) {
            request.body += '&';
        }
        request.body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    request.contentType = "application/x-www-form-urlencoded";
    return request;
}

QByteArray Reply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

} // namespace bc::ui

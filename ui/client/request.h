#pragma once

#include "ui/client/problem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>

namespace bc::ui {

/// A way to call a request off. Copies share one state; cancelling twice is harmless. GUI thread only.
class Cancel
{
public:
    Cancel();
    void cancel() const;
    bool isCancelled() const;

private:
    friend class ProviderClient;
    struct State;
    std::shared_ptr<State> m_state;
};

/// One request to the provider. `path` starts with "/" and is already percent-encoded; it is resolved below the
/// connection's base address only, so that the bearer token can never go elsewhere.
struct Request
{
    enum class Authorization {
        Session, ///< the signed-in person's bearer token
        None,    ///< none, or what `headers` carries
    };

    QByteArray method = "GET";
    QString path;
    QUrlQuery query;
    QByteArray body;
    QByteArray contentType;
    QList<QPair<QByteArray, QByteArray>> headers;
    Authorization authorization = Authorization::Session;
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< for the whole exchange
    bool acceptAnyStatus = false; ///< hand 4xx and 5xx back as a Reply instead of a Problem
    Cancel cancel;
    /// Takes the body of a 2xx answer piece by piece as it comes; Reply::body then stays empty, `timeout` counts from
    /// the last piece, and an answer that breaks off is a Problem. False calls the request off.
    std::function<bool(const QByteArray &piece)> sink;

    static Request get(QString path, QUrlQuery query = {});
    static Request post(QString path, const QJsonObject &json = {});
    static Request put(QString path, const QJsonObject &json);
    static Request remove(QString path);
    /// application/x-www-form-urlencoded, as OAuth's token endpoint wants it.
    static Request form(QString path, const QUrlQuery &fields);
};

/// The provider's answer. `json` is the body when it is a JSON object, else empty.
struct Reply
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; ///< as they came, in order
    QByteArray body;
    QJsonObject json;
    QString traceId; ///< X-Trace-Id
    std::chrono::microseconds elapsed{};

    QByteArray header(QByteArrayView name) const; ///< first value, case-insensitive, empty if absent
};

using Answer = Outcome<Reply>;

} // namespace bc::ui

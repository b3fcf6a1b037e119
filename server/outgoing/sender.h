#pragma once

#include "core/base/result.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkRequest;
QT_END_NAMESPACE

namespace bc::server::outgoing {

/// What is posted where.
struct Message
{
    QUrl url;
    QByteArray contentType, body;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// The usual TLS, which trusts the authorities in `caFile` (PEM) beside the system's. Unavailable if it holds none.
Result<QSslConfiguration> tlsTrusting(const QString &caFile);

/// Sends messages over HTTP: resolves the host, checks every address it has, and connects to the one that was checked,
/// so that a name cannot be changed in between. Follows no redirect, keeps no cookie, reads no answer beyond its
/// status. Lives on one thread with an event loop.
class Sender final : public QObject
{
public:
    struct Options
    {
        bool loopbackAllowed = false;
        std::chrono::milliseconds timeout{10'000}; ///< from the look-up to the end of the answer
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    };
    /// `status` 0: no answer; `error`: a sentence, empty when the receiver took the message (2xx).
    using Done = std::function<void(int status, QString error)>;

    explicit Sender(Options options);
    ~Sender() override; ///< what is under way is dropped: `done` is not called

    void send(const Message &message, Done done);

private:
    void post(const Message &message, const QHostAddress &address, std::chrono::milliseconds left, Done done);
    QNetworkRequest requestFor(const Message &message, const QHostAddress &address) const;

    const Options m_options;
    QNetworkAccessManager m_network;
};

} // namespace bc::server::outgoing

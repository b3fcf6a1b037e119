#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkReply;
class QNetworkRequest;
QT_END_NAMESPACE

namespace bc::server::outgoing {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One request.
struct Call
{
    QByteArray method = "GET";
    QUrl url = {};
    Headers headers = {};
    QByteArray body = {};
    qint64 longest = 64 * 1024; ///< bytes of an answer's body; one that is longer is cut off, see Answer::whole
};

struct Answer
{
    int status = 0; ///< 0: none came
    Headers headers = {};
    QByteArray body = {};
    bool whole = false;  ///< the body came to its end within the limits of size and time
    bool late = false;   ///< the time was over first
    Sentence error = {}; ///< empty for a whole answer, whatever its status

    /// The first header of that name in any case; empty if there is none.
    QByteArray header(QByteArrayView name) const;
};

/// The usual TLS, which trusts the authorities in `caFile` (PEM) beside the system's. Unavailable if it holds none.
Result<QSslConfiguration> tlsTrusting(const QString &caFile);

/// Asks other people's servers over HTTP: resolves the host, checks every address it has, and connects to the one that
/// was checked, so that a name cannot be changed in between. Follows no redirect and keeps no cookie. Lives on one
/// thread with an event loop.
class Client final : public QObject
{
public:
    struct Options
    {
        bool loopbackAllowed = false;
        std::chrono::milliseconds timeout{10'000}; ///< from the look-up to the end of the answer
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    };
    using Done = std::function<void(const Answer &)>;

    explicit Client(Options options);
    ~Client() override; ///< what is under way is dropped: `done` is not called

    void ask(const Call &call, Done done);
    /// Ends what is under way, without an answer; `done` is called soon.
    void abort();
    const Options &options() const { return m_options; }

private:
    void connectTo(const Call &call, const QHostAddress &address, std::chrono::milliseconds left, Done done);
    QNetworkRequest requestFor(const Call &call, const QHostAddress &address) const;

    const Options m_options;
    QNetworkAccessManager m_network;
    QSet<QNetworkReply *> m_open;
};

} // namespace bc::server::outgoing

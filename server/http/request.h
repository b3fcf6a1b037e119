#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <memory>
#include <optional>

namespace bc::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options, Other };

QByteArray name(Method method);

/// One request as it came over the wire, already checked by the guard (RFC 9112 framing, limits). Made on the listener
/// thread of its connection and stays there. It holds copies only: the client may vanish at any moment.
struct Request
{
    Method method = Method::Get;
    QByteArray target;   ///< as sent, undecoded: "/authorize?client_id=a%20b"
    QString path;        ///< percent-decoded path; "/" at least
    QByteArray rawQuery; ///< what follows the first "?", undecoded
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QHostAddress peer;
    bool secure = false;                                                               ///< came over TLS
    std::chrono::steady_clock::time_point received = std::chrono::steady_clock::now(); ///< for durations in logs

    QByteArray traceId;                        ///< 32 lower-case hex digits, from `traceparent` or new
    QList<QPair<QString, QString>> pathValues; ///< what the route's {names} matched, in order
    QByteArray route;                          ///< the matched pattern, for logs and metrics

    /// What a proof of possession that came with an access token showed (RFC 9449). Middleware fills it in before the
    /// endpoint runs; a request that nobody looked at has none.
    struct Proof
    {
        QString thumbprint; ///< of the proved key; empty if the proof does not hold
        QByteArray error;   ///< why not, as the challenge names it: "invalid_dpop_proof"
        QString detail;
    };
    std::optional<Proof> proof;

    /// The first header of that name (case-insensitive), trimmed; empty if there is none.
    QByteArray header(QByteArrayView name) const;
    /// How often the header stands in the request.
    int headerCount(QByteArrayView name) const;
    /// The value of `{name}` in the route.
    QString pathValue(QStringView name) const;
    /// A cookie's value; empty if there is none.
    QByteArray cookie(QByteArrayView name) const;
    bool hasBodyType(QByteArrayView mediaType) const; ///< compares the Content-Type without its parameters
    /// Whether Accept names that media type, and likes it no less than the `usual` one (RFC 9110 §12.5.1).
    bool asksFor(QByteArrayView mediaType, QByteArrayView usual) const;
};

using RequestPtr = std::shared_ptr<Request>;

/// The parameters of a query string or an application/x-www-form-urlencoded body in order, decoded ("+" is a blank).
/// Repeated names stay repeated, so that callers can refuse them (RFC 6749 §3.1).
class Parameters
{
public:
    Parameters() = default;
    explicit Parameters(QByteArrayView encoded);
    bool has(QStringView name) const;
    int count(QStringView name) const;
    /// The first value; an empty string if there is none.
    QString value(QStringView name) const;
    /// The first name that stands more than once; empty if none does.
    QString repeated() const;
    const QList<QPair<QString, QString>> &all() const { return m_all; }

private:
    QList<QPair<QString, QString>> m_all;
};

} // namespace bc::http

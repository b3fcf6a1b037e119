#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QUrl>

#include <memory>
#include <utility>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace bc::tests {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;
using FormFields = QList<std::pair<QString, QString>>;

/// What came back, as it stood on the wire (chunks joined). `status` is 0 when nothing readable came; `error` says why.
struct HttpReply
{
    int status = 0;
    QByteArray reason;
    HttpHeaders headers; ///< in the order received
    QByteArray body;
    QString error;

    /// The first header of that name in any case; null if there is none.
    QByteArray header(QByteArrayView name) const;
    QList<QByteArray> headerAll(QByteArrayView name) const;
    QJsonObject json() const;
    QJsonArray jsonArray() const;
    /// The Location header resolved against the address asked.
    QUrl location() const { return asked.resolved(QUrl(QString::fromUtf8(header("location")))); }

    QUrl asked;
};

/// A small blocking HTTP/1.1 client for tests: says exactly what it is told, follows no redirect, decodes nothing, and
/// sends only the cookies that the test gave it. One connection, kept open while the server keeps it, opened again when
/// it does not. Needs no event loop; use one client a thread. The server must run on another thread.
class HttpClient
{
public:
    /// `base`: "http://127.0.0.1:8000"; paths are appended to it as they are.
    explicit HttpClient(QUrl base, int timeoutMs = 10'000);
    ~HttpClient();
    HttpClient(HttpClient &&) noexcept;

    HttpReply get(const QByteArray &path, const HttpHeaders &headers = {}) { return send("GET", path, headers); }
    HttpReply del(const QByteArray &path, const HttpHeaders &headers = {}) { return send("DELETE", path, headers); }
    HttpReply post(const QByteArray &path, const QByteArray &body, const QByteArray &contentType,
                   const HttpHeaders &headers = {});
    HttpReply postForm(const QByteArray &path, const FormFields &fields, const HttpHeaders &headers = {});
    HttpReply postJson(const QByteArray &path, const QJsonObject &json, const HttpHeaders &headers = {});
    HttpReply putJson(const QByteArray &path, const QJsonObject &json, const HttpHeaders &headers = {});
    /// Any method. A body that is not null gets a Content-Length; `Host` is added unless it is among the headers.
    HttpReply send(const QByteArray &method, const QByteArray &path, const HttpHeaders &headers = {},
                   const QByteArray &body = {});

    /// Cookies sent with each request from now on; the test fills them, or takes them over from an answer.
    QMap<QByteArray, QByteArray> cookies;
    void takeCookies(const HttpReply &reply);

    static std::pair<QByteArray, QByteArray> bearer(const QByteArray &token);
    static std::pair<QByteArray, QByteArray> basic(const QByteArray &user, const QByteArray &password);
    /// application/x-www-form-urlencoded.
    static QByteArray encodeForm(const FormFields &fields);

private:
    bool connectIfNeeded(QString *error);
    HttpReply read(bool headOnly);

    QUrl m_base;
    int m_timeoutMs;
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace bc::tests

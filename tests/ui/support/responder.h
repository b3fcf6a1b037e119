#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace bc::tests {

/// A small HTTP responder on loopback for tests of the console's widgets: it speaks the provider's real JSON shapes,
/// and can be slow, wrong or silent, which a real provider cannot be made to be at will. One request a connection.
class Responder : public QTcpServer
{
    Q_OBJECT
public:
    struct Seen
    {
        QByteArray method;
        QString path;
        QUrlQuery query;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        QJsonObject json;
        QUrlQuery form;
    };
    struct Answer
    {
        int status = 200;
        QJsonObject json;
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray raw;      ///< sent instead of `json` when set
        bool silent = false; ///< never answers
    };
    using Handler = std::function<Answer(const Seen &)>;

    explicit Responder(QObject *parent = nullptr);
    /// `method path`, e.g. "GET /api/v1/applications"; the last one set counts. Anything else answers 404.
    void on(const QByteArray &methodAndPath, Handler handler);
    QUrl base() const;
    const QList<Seen> &seen() const { return m_seen; }
    int count(const QByteArray &methodAndPath) const;
    Seen last(const QByteArray &methodAndPath) const;

    static Answer problem(int status, const QJsonObject &more = {});

private:
    void read(class QTcpSocket *socket);

    QHash<QByteArray, Handler> m_handlers;
    QList<Seen> m_seen;
};

} // namespace bc::tests

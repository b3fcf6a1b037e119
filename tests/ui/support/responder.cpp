#include "ui/support/responder.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace bc::tests {

using namespace Qt::StringLiterals;

Responder::Responder(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

void Responder::on(const QByteArray &methodAndPath, Handler handler)
{
    m_handlers.insert(methodAndPath, std::move(handler));
}

QUrl Responder::base() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

int Responder::count(const QByteArray &methodAndPath) const
{
    int found = 0;
    for (const Seen &each : m_seen) {
        found += each.method + ' ' + each.path.toUtf8() == methodAndPath ? 1 : 0;
    }
    return found;
}

Responder::Seen Responder::last(const QByteArray &methodAndPath) const
{
    for (auto each = m_seen.crbegin(); each != m_seen.crend(); ++each) {
        if (each->method + ' ' + each->path.toUtf8() == methodAndPath) {
            return *each;
        }
    }
    return {};
}

Responder::Answer Responder::problem(int status, const QJsonObject &more)
{
    QJsonObject json{{u"type"_s, u"about:blank"_s}, {u"status"_s, status}};
    for (auto field = more.begin(); field != more.end(); ++field) {
        json.insert(field.key(), field.value());
    }
    Answer answer;
    answer.status = status;
    answer.json = json;
    answer.headers = {{"Content-Type", "application/problem+json"}};
    return answer;
}

void Responder::read(QTcpSocket *socket)
{
    const QByteArray all = socket->peek(socket->bytesAvailable());
    const qsizetype headEnd = all.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return;
    }
    Seen seen;
    const QList<QByteArray> lines = all.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = seen.headers.value("content-length").toLongLong();
    if (all.size() < headEnd + 4 + length) {
        return;
    }
    socket->readAll();
    const QUrl url = QUrl::fromEncoded(first.value(1));
    seen.method = first.value(0);
    seen.path = url.path();
    seen.query = QUrlQuery(url);
    seen.body = all.mid(headEnd + 4, length);
    seen.json = QJsonDocument::fromJson(seen.body).object();
    seen.form = QUrlQuery(QString::fromUtf8(seen.body));
    m_seen.append(seen);

    const Handler handler = m_handlers.value(seen.method + ' ' + seen.path.toUtf8());
    Answer answer = handler ? handler(seen) : problem(404);
    if (answer.silent) {
        return;
    }
    const bool empty = answer.status == 204;
    const QByteArray body = empty                 ? QByteArray()
                            : answer.raw.isNull() ? QJsonDocument(answer.json).toJson(QJsonDocument::Compact)
                                                  : answer.raw;
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nConnection: close\r\nX-Trace-Id: 4bf92f\r\n";
    bool typed = false;
    for (const auto &[name, value] : std::as_const(answer.headers)) {
        head += name + ": " + value + "\r\n";
        typed = typed || name == "Content-Type";
    }
    if (!typed && !empty) {
        head += "Content-Type: application/json\r\n";
    }
    if (!empty) {
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    socket->write(head + "\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace bc::tests

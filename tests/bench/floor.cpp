// The floor of the measurements: Qt's HTTP server with nothing on top, one fixed answer to every request, one thread.
// It stores nothing, checks nothing and guards against nothing; no provider built on it can be faster.
// usage: bench_floor PORT

#include <QAbstractHttpServer>
#include <QCoreApplication>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>

namespace {

const QByteArray answer = "{\"access_token\":\"0123456789012345678901234567890123456789012\",\"expires_in\":3600,"
                          "\"scope\":\"all\",\"token_type\":\"Bearer\"}";

class Floor final : public QAbstractHttpServer
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        makeResponder(request, socket).write(answer, "application/json");
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#else
    bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &responder) override
    {
        responder.write(answer, "application/json");
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#endif
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Floor floor;
    // bind() makes the floor the owner.
    auto *listener = new QTcpServer;
    const auto port = quint16(argc > 1 ? QByteArray(argv[1]).toUShort() : 0);
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        std::fprintf(stderr, "bench_floor: port %d: %s\n", port, qUtf8Printable(listener->errorString()));
        delete listener;
        return 1;
    }
    floor.bind(listener);
    std::printf("listening on http://127.0.0.1:%d\n", listener->serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

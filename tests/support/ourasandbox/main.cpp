#include "server/http/server.h"
#include "tests/support/ourasandbox/routes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A made-up cloud of rings that speaks Oura's protocol, on loopback only."_s);
    parser.addHelpOption();
    const auto add = [&parser](const QString &name, const QString &what, const QString &usual) {
        parser.addOption({name, what, name, usual});
    };
    add(u"port"_s, u"Port on 127.0.0.1; 0: a free one."_s, u"0"_s);
    add(u"client-id"_s, u"Of the only client."_s, u"sandbox"_s);
    add(u"client-secret"_s, u"Of the only client."_s, u"sandbox-secret"_s);
    add(u"redirect-uri"_s, u"Where people may be sent back to; none: anywhere."_s, {});
    add(u"days"_s, u"Of history."_s, u"120"_s);
    add(u"seed"_s, u"Of the made-up data."_s, u"1"_s);
    add(u"zone"_s, u"In which the wearers live."_s, u"America/Toronto"_s);
    add(u"now"_s, u"Time (RFC 3339) at which the data end; none: the clock's."_s, {});
    add(u"page-size"_s, u"Documents of a page."_s, u"25"_s);
    add(u"token-life"_s, u"Seconds an access token lives."_s, u"86400"_s);
    add(u"state"_s, u"File that keeps the tokens from one run to the next."_s, {});
    add(u"subscription-days"_s, u"Days until a subscription to events ends."_s, u"90"_s);
    parser.addOption({u"with-parent"_s, u"Ends when standard input does."_s});
}

bc::ourasandbox::Options optionsOf(const QCommandLineParser &parser)
{
    bc::ourasandbox::Options options;
    options.clientId = parser.value(u"client-id"_s);
    options.clientSecret = parser.value(u"client-secret"_s);
    options.redirectUris = parser.values(u"redirect-uri"_s);
    options.redirectUris.removeAll(QString());
    options.days = std::clamp(parser.value(u"days"_s).toInt(), 1, 3650);
    options.seed = parser.value(u"seed"_s).toULongLong();
    options.zone = QTimeZone(parser.value(u"zone"_s).toLatin1());
    options.now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODateWithMs);
    options.pageSize = std::max(1, parser.value(u"page-size"_s).toInt());
    options.tokenLife = std::max(1, parser.value(u"token-life"_s).toInt());
    options.stateFile = parser.value(u"state"_s);
    options.subscriptionDays = std::max(1, parser.value(u"subscription-days"_s).toInt());
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const bc::ourasandbox::Options options = optionsOf(parser);
    if (!options.zone.isValid()) {
        std::fputs("--zone is no time zone.\n", stderr);
        return 2;
    }
    bc::ourasandbox::Cloud cloud(options);
    bc::http::Router router;
    bc::ourasandbox::addOAuthRoutes(router, cloud);
    bc::ourasandbox::addApiRoutes(router, cloud);
    bc::ourasandbox::addControlRoutes(router, cloud);
    bc::http::ServerOptions serving;
    serving.port = static_cast<quint16>(parser.value(u"port"_s).toUInt());
    serving.threads = 1; // the cloud is not locked
    bc::http::Server server(serving, std::move(router), {});
    if (const auto started = server.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().line()));
        return 1;
    }
    std::signal(SIGTERM, [](int) { _exit(0); }); // it keeps nothing
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(parser.isSet(u"with-parent"_s));
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        char read[64];
        if (::read(STDIN_FILENO, read, sizeof read) <= 0)
            QCoreApplication::quit();
    });
    std::printf("listening on http://127.0.0.1:%u\n", unsigned(server.port()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

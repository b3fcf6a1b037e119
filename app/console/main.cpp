// biometricscloud: the console, with its provider inside.

#include "app/console/embeddedprovider.h"
#include "app/console/pages.h"
#include "app/console/startwatch.h"
#include "app/console/tour.h"
#include "app/workspace/demo.h"
#include "app/workspace/options.h"
#include "app/workspace/signals.h"
#include "ui/activity/place.h"
#include "ui/applications/place.h"
#include "ui/devices/place.h"
#include "ui/flow/place.h"
#include "ui/patients/place.h"
#include "ui/people/place.h"
#include "ui/settings/place.h"
#include "ui/shell/console.h"
#include "ui/shell/translators.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcessEnvironment>

#include <cstdio>

using namespace bc;
using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;

int misused(const QString &why, const QString &usage)
{
    std::fprintf(stderr, "biometricscloud: %s\n%s", qUtf8Printable(why), qUtf8Printable(usage));
    return wrongUsage;
}

QList<ui::PlaceEntry> places()
{
    return {ui::applications::entry(), ui::people::entry(),   ui::devices::entry(), ui::patients::entry(),
            ui::flow::entry(),         ui::activity::entry(), ui::settings::entry()};
}

/// Where a measurement of the demo's start keeps its session: never in the person's keyring.
std::unique_ptr<ui::SecretStore> measuredSession(const QString &dataDir)
{
    if (dataDir.isEmpty())
        return std::make_unique<ui::MemoryStore>();
    return std::make_unique<ui::FileStore>(dataDir + u"/measured-session.json"_s);
}

} // namespace

int main(int argc, char **argv)
{
    // Options are read before QApplication: --help and a wrong option need no display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The admin console of BiometricsCloud."_s);
    app::addOptions(parser);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this text."_s);
    const QCommandLineOption tour(u"tour"_s, u"Walks the main job and writes one picture a step into DIR."_s, u"DIR"_s);
    const QCommandLineOption connect(u"connect"_s, u"Opens another provider instead of the one inside."_s, u"URL"_s);
    const QCommandLineOption measure(
        u"measure-start"_s,
        u"Prints after how many milliseconds the console reached what, until it can be used, and ends. On a demo"
        " it signs in by itself and keeps that session in --data-dir, not in the keyring, for the next measurement."_s);
    parser.addOptions({help, tour, connect, measure});
    const QString usage = app::helpText(parser, u"biometricscloud"_s);
    if (!parser.parse(arguments))
        return misused(parser.errorText(), usage);
    if (parser.isSet(help)) {
        std::printf("%s", qUtf8Printable(usage));
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return misused(u"'%1' is one argument too many."_s.arg(parser.positionalArguments().constFirst()), usage);
    auto options = app::readOptions(parser, QProcessEnvironment::systemEnvironment());
    if (!options)
        return misused(options.error().line(), usage);
    if (parser.isSet(tour) && !options->demo)
        return misused(u"The tour walks the demo workspace only."_s, u"Add --demo.\n"_s);
    installLog(options->logFormat);

    app::Signals::block();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // Qt WebEngine needs it
    QCoreApplication::setApplicationName(u"BiometricsCloud"_s);
    QCoreApplication::setOrganizationName(u"BiometricsCloud"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BC_VERSION));
    app::StartWatch watch;
    const bool measuring = parser.isSet(measure);
    if (measuring)
        watch.reached("program loaded");
    QApplication application(argc, argv);
    if (measuring)
        watch.reached("Qt ready");
    const app::Signals asked;
    ui::installTranslators(application, ui::Console::savedLanguage());
    ui::Theme::install(application, ui::Scheme(ui::Console::savedScheme()));

    const bool touring = parser.isSet(tour);
    if (touring && !parser.isSet(u"listen"_s))
        options->port = 0; // a tour runs beside whatever listens here already

    app::EmbeddedProvider provider(*options); // before the console: it must outlive it
    ui::ConsoleOptions consoleOptions;
    consoleOptions.places = places();
    if (touring)
        consoleOptions.secrets = std::make_unique<ui::MemoryStore>(); // leaves nothing in the person's keyring
    else if (measuring && options->demo)
        consoleOptions.secrets = measuredSession(options->dataDir);
    ui::Console console(std::move(consoleOptions));
    console.show();

    const app::demo::SignIn person = app::demo::administrator();
    if (measuring) {
        QObject::connect(&provider, &app::EmbeddedProvider::listening, &watch,
                         [&watch] { watch.reached("provider listening"); });
        QObject::connect(&provider, &app::EmbeddedProvider::failed, &watch,
                         [&watch](const Error &error) { watch.fail(error.what); });
        QObject::connect(&watch, &app::StartWatch::finished, &application, &QCoreApplication::exit);
        watch.watch(console, options->demo ? app::pages::signIn(person.username, person.password) : QString());
    }
    const auto startProvider = [&] {
        console.showStarting(QCoreApplication::translate("Main", "Starting the provider…"));
        provider.start();
    };
    QObject::connect(&provider, &app::EmbeddedProvider::listening, &console, [&console](const QUrl &issuer) {
        console.connectTo({ui::Connection::Kind::Embedded, issuer});
    });
    QObject::connect(&provider, &app::EmbeddedProvider::failed, &console,
                     [&console](const Error &error) { console.showStartFailure(error); });
    QObject::connect(&console, &ui::Console::startRetryRequested, &console, startProvider);
    QObject::connect(&console, &ui::Console::embeddedRequested, &console, startProvider);
    QObject::connect(&asked, &app::Signals::quitAsked, &application, [] {
        QCoreApplication::exit(0); // not quit(): whoever sends a signal cannot answer what it would ask
    });

    if (parser.isSet(connect)) {
        auto url = ui::Connection::parse(parser.value(connect));
        if (!url)
            return misused(url.error().line(), usage);
        console.connectTo({ui::Connection::Kind::Remote, *url});
    } else {
        startProvider();
    }
    if (!touring)
        return QApplication::exec();
    return app::runTour(console, {person.username, person.password}, parser.value(tour));
}

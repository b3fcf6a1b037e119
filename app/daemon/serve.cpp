#include "app/daemon/command.h"
#include "app/workspace/signals.h"
#include "app/workspace/workspace.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace bc::app {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logDaemon, "bc.daemon")

namespace {

int serve(const Invocation &invocation)
{
    Signals asked; // before the workspace starts its threads, see Signals
    auto workspace = Workspace::open(invocation.options, Workspace::Purpose::Serve);
    if (!workspace)
        return report(workspace.error());
    if (auto started = (*workspace)->serve(); !started)
        return report(started.error());

    QObject::connect(&asked, &Signals::quitAsked, QCoreApplication::instance(), [] { QCoreApplication::quit(); });
    QObject::connect(&asked, &Signals::reloadAsked, QCoreApplication::instance(), [&workspace] {
        if (auto reloaded = (*workspace)->reload(); !reloaded)
            qCWarning(logDaemon).noquote()
                << "The reload failed; what ran before still does." << reloaded.error().line();
        else
            qCInfo(logDaemon) << "Certificates were read anew.";
    });
    say(u"listening on %1"_s.arg((*workspace)->address()));
    const int code = QCoreApplication::exec();
    (*workspace)->stop();
    return code;
}

} // namespace

std::vector<Command> serveCommands()
{
    return {{{u"serve"_s}, {}, 0, u"Runs the provider until SIGTERM."_s, {}, serve}};
}

} // namespace bc::app

#pragma once

#include "app/workspace/options.h"

#include <QCommandLineParser>
#include <QStringList>

#include <vector>

namespace bc::app {

/// Exit codes of both programs (contract §1).
enum Exit { Done = 0, Failed = 1, WrongUsage = 2 };

/// What a subcommand is given.
struct Invocation
{
    const QCommandLineParser &parser;
    Options options;
    QStringList operands; ///< what follows the subcommand's own words
};

/// One subcommand of the daemon: "user add".
struct Command
{
    QStringList words;
    QString operands; ///< for the usage line: "FILE"
    int operandCount = 0;
    QString summary;
    QList<QCommandLineOption> extra;
    int (*run)(const Invocation &);
};

/// One line on stderr that says what failed and what to do; answers Failed.
int report(const Error &error);
/// The same for a wrong option; answers WrongUsage.
int misused(const Error &error);
/// One line on stdout.
void say(const QString &line);

std::vector<Command> serveCommands();
std::vector<Command> peopleCommands();
std::vector<Command> applicationCommands();
std::vector<Command> importCommands();
std::vector<Command> exportCommands();
std::vector<Command> maintenanceCommands();

} // namespace bc::app

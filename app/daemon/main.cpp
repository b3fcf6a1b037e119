// biometricscloudd: the provider without any GUI library.

#include "app/daemon/command.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <algorithm>
#include <cstdio>

using namespace bc::app;
using namespace Qt::StringLiterals;

namespace bc::app {

int report(const Error &error)
{
    QString line = error.line();
    for (const FieldError &field : error.fields)
        line += u" %1: %2"_s.arg(field.field, field.message);
    std::fprintf(stderr, "biometricscloudd: %s\n", qUtf8Printable(line));
    return Failed;
}

int misused(const Error &error)
{
    report(error);
    return WrongUsage;
}

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace bc::app

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (auto &group : {serveCommands(), peopleCommands(), applicationCommands(), importCommands(), exportCommands(),
                        maintenanceCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

QString overview(const std::vector<Command> &commands)
{
    const auto called = [](const Command &command) {
        return QString(command.words.join(u' ') + u' ' + command.operands).trimmed();
    };
    qsizetype widest = 0;
    for (const Command &command : commands)
        widest = std::max(widest, called(command).size());
    QString text =
        u"Usage: biometricscloudd [SUBCOMMAND] [OPTIONS]\n\nSubcommands (serve is the default; --help on each):\n"_s;
    for (const Command &command : commands)
        text += u"  %1  %2\n"_s.arg(called(command).leftJustified(widest), command.summary);
    return text;
}

/// Those that begin with that word: "user" has three.
std::vector<Command> groupOf(const std::vector<Command> &commands, const QString &word)
{
    std::vector<Command> group;
    std::ranges::copy_if(commands, std::back_inserter(group),
                         [&](const Command &command) { return command.words.constFirst() == word; });
    return group;
}

int wrongUsage(const QString &why, const QString &usage)
{
    std::fprintf(stderr, "biometricscloudd: %s\n%s", qUtf8Printable(why), qUtf8Printable(usage));
    return WrongUsage;
}

QString helpOf(const Command &command, const QCommandLineParser &parser)
{
    QStringList call{u"biometricscloudd"_s};
    call += command.words;
    if (!command.operands.isEmpty())
        call += command.operands;
    return helpText(parser, call.join(u' '));
}

/// The command that the leading words name; `taken` is how many words that took. No words at all: serve.
const Command *findCommand(const std::vector<Command> &commands, const QStringList &words, qsizetype &taken)
{
    taken = 0;
    if (words.isEmpty() || words.first().startsWith(u'-'))
        return &commands.front();
    for (const Command &command : commands) {
        if (words.mid(0, command.words.size()) == command.words) {
            taken = command.words.size();
            return &command;
        }
    }
    return nullptr;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"biometricscloudd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BC_VERSION));

    const std::vector<Command> commands = allCommands();
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words == QStringList{u"--help"_s} || words == QStringList{u"-h"_s}) {
        say(overview(commands).trimmed());
        return Done;
    }
    qsizetype taken = 0;
    const Command *command = findCommand(commands, words, taken);
    if (const auto group = groupOf(commands, words.value(0)); !command && !group.empty()) {
        if (words.size() == 2 && (words[1] == u"--help"_s || words[1] == u"-h"_s)) {
            say(overview(group).trimmed());
            return Done;
        }
        return wrongUsage(u"'%1' needs one more word."_s.arg(words.first()), overview(group));
    }
    if (!command)
        return wrongUsage(u"'%1' is not a subcommand."_s.arg(words.first()), overview(commands));

    QCommandLineParser parser;
    parser.setApplicationDescription(command->summary);
    addOptions(parser);
    parser.addOptions(command->extra);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this text."_s);
    parser.addOption(help);
    const bool understood = parser.parse(QStringList{u"biometricscloudd"_s} + words.mid(taken));
    const QString usage = helpOf(*command, parser);
    if (!understood)
        return wrongUsage(parser.errorText(), usage);
    if (parser.isSet(help)) {
        say(usage.trimmed());
        return Done;
    }
    const QStringList operands = parser.positionalArguments();
    if (operands.size() != command->operandCount)
        return wrongUsage(operands.size() > command->operandCount
                              ? u"'%1' is one argument too many."_s.arg(operands.last())
                              : u"%1 is missing."_s.arg(command->operands),
                          usage);
    auto options = readOptions(parser, QProcessEnvironment::systemEnvironment());
    if (!options)
        return wrongUsage(options.error().line(), usage);
    bc::installLog(options->logFormat);
    return command->run({parser, *options, operands});
}

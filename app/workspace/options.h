#pragma once

#include "core/base/log.h"
#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QString>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace bc::app {

/// What the console and the daemon can be told (contract §1). Each is read from, in this order: the command line, the
/// environment (BIOMETRICSCLOUD_DATA_DIR for --data-dir), the configuration file (TOML, key data-dir), the default.
struct Options
{
    QString dataDir;  ///< of the workspace; empty: a throw-away one (only with demo)
    QString storeUrl; ///< "sqlite:FILE" or "postgresql://…"; empty: workspace.sqlite in dataDir
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8000; ///< 0: any free one
    QString publicUrl;   ///< the issuer, without a trailing slash; empty: made of address and port
    QString certificateFile, keyFile;
    /// Letters (server/mail/smtp.h); without an address none are sent. The password's file is read when serving begins.
    QString smtpUrl, smtpFrom, smtpUser, smtpPasswordFile, smtpCaFile;
    bool smtpPlain = false;
    QString receiverCaFile;         ///< authorities of webhooks' and logout tokens' receivers, beside the system's
    qint64 importLimit = 8LL << 30; ///< bytes of a file sent for an import
    bool demo = false;
    bool clientRegistration = false; ///< applications may register themselves (RFC 7591)
    LogFormat logFormat = LogFormat::Text;
};

/// Adds the shared options to a parser that may have others of its own.
void addOptions(QCommandLineParser &parser);
/// The parser's help under a usage line of ours: Qt's own names the program's path and no subcommand. `call` is what
/// one types before the options: "biometricscloudd user add EMAIL".
QString helpText(const QCommandLineParser &parser, const QString &call);
/// Reads them after parser.parse(). Invalid, naming the option and what it may be, when a value is wrong or the
/// configuration file cannot be read or has an unknown key.
Result<Options> readOptions(const QCommandLineParser &parser, const QProcessEnvironment &environment);

} // namespace bc::app

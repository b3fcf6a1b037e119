#include "app/workspace/options.h"

#include <QCommandLineParser>
#include <QHash>
#include <QHostAddress>
#include <QStandardPaths>
#include <QUrl>

#include <toml++/toml.h>

namespace bc::app {

using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QString name;
    QString valueName; ///< empty: a switch
    QString help;
};

const QList<Known> &known()
{
    static const QList<Known> list{
        {u"data-dir"_s, u"DIR"_s, u"Folder of the workspace (default: the user's data folder)."_s},
        {u"store"_s, u"URL"_s,
         u"sqlite:FILE or postgresql://USER:PASSWORD@HOST:PORT/DATABASE (default: SQLite in the data folder)."_s},
        {u"listen"_s, u"ADDR:PORT"_s, u"Where to listen (default: 127.0.0.1:8000; port 0: any free one)."_s},
        {u"public-url"_s, u"URL"_s, u"The address under which clients reach the provider: its issuer."_s},
        {u"tls-cert"_s, u"FILE"_s, u"PEM file of the certificate chain; needs --tls-key."_s},
        {u"tls-key"_s, u"FILE"_s, u"PEM file of the certificate's private key."_s},
        {u"smtp-url"_s, u"URL"_s,
         u"smtp://HOST:PORT (STARTTLS) or smtps://HOST: sends invitations and password links."_s},
        {u"smtp-from"_s, u"MAILBOX"_s,
         u"Sender of letters: \"Dune Clinic <id@example.org>\"; needed with --smtp-url."_s},
        {u"smtp-user"_s, u"NAME"_s, u"Name for signing in at the mail server."_s},
        {u"smtp-password-file"_s, u"FILE"_s, u"File whose first line is the password of --smtp-user."_s},
        {u"smtp-ca-file"_s, u"FILE"_s,
         u"PEM file of authorities to trust for the mail server (default: the system's)."_s},
        {u"smtp-plain"_s, {}, u"No STARTTLS: only for a mail server on this machine."_s},
        {u"receiver-ca-file"_s, u"FILE"_s,
         u"PEM file of authorities to trust for receivers of webhooks and logout tokens, beside the system's."_s},
        {u"import-limit"_s, u"GIB"_s, u"Largest file that may be sent for an import (default: 8 GiB)."_s},
        {u"demo"_s, {}, u"The demo workspace: throw-away, or kept in --data-dir; loopback only."_s},
        {u"client-registration"_s,
         {},
         u"Lets applications register themselves with an initial access token (on in the demo)."_s},
        {u"log-format"_s, u"FORMAT"_s, u"text (default) or json."_s},
    };
    return list;
}

tl::unexpected<Error> wrong(const QString &what, const QString &remedy)
{
    return fail(ErrorKind::Invalid, what, remedy);
}

Result<QHash<QString, QString>> readFile(const QString &file)
{
    QHash<QString, QString> values;
    try {
        const toml::table table = toml::parse_file(file.toStdString());
        for (const auto &[key, node] : table) {
            const QString name = QString::fromUtf8(key.data(), qsizetype(key.length()));
            const bool isKnown = std::ranges::any_of(known(), [&](const Known &k) { return k.name == name; });
            if (!isKnown)
                return wrong(u"The configuration file %1 has an unknown key '%2'."_s.arg(file, name),
                             u"Remove it; `--help` lists the keys."_s);
            if (const auto text = node.value<std::string>())
                values.insert(name, QString::fromStdString(*text));
            else if (const auto flag = node.value<bool>())
                values.insert(name, *flag ? u"true"_s : u"false"_s);
            else
                return wrong(u"The key '%1' in %2 is neither text nor true/false."_s.arg(name, file),
                             u"Write its value in quotes."_s);
        }
    } catch (const toml::parse_error &error) {
        const auto line = error.source().begin.line;
        return wrong(u"The configuration file %1 cannot be read: line %2: %3."_s.arg(file).arg(line).arg(
                         QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))),
                     u"Mend that line, or start without --config."_s);
    }
    return values;
}

Result<> readListen(const QString &text, Options &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const uint port = colon < 0 ? 0 : text.mid(colon + 1).toUInt(&ok);
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (address == u"localhost")
        address = u"127.0.0.1"_s;
    if (!ok || port > 65535 || QHostAddress(address).isNull())
        return wrong(u"--listen '%1' is not ADDRESS:PORT."_s.arg(text),
                     u"Write for example 127.0.0.1:8000 or [::1]:8000."_s);
    options.address = address;
    options.port = quint16(port);
    return {};
}

Result<> readPublicUrl(QString text, Options &options)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return wrong(u"--public-url '%1' is not an http or https address without query and fragment."_s.arg(text),
                     u"Write for example https://id.example.org."_s);
    while (text.endsWith(u'/'))
        text.chop(1);
    options.publicUrl = text;
    return {};
}

/// What belongs together is there together; what it says is checked when serving begins (server/mail/smtp.h).
Result<> readMail(const Options &options)
{
    const bool some = !options.smtpFrom.isEmpty() || !options.smtpUser.isEmpty() || options.smtpPlain ||
                      !options.smtpPasswordFile.isEmpty() || !options.smtpCaFile.isEmpty();
    if (options.smtpUrl.isEmpty() && some)
        return wrong(u"--smtp-url is missing, but another option for e-mail was given."_s,
                     u"Write for example --smtp-url smtp://mail.example.org:587."_s);
    if (!options.smtpUrl.isEmpty() && options.smtpFrom.isEmpty())
        return wrong(u"--smtp-url needs --smtp-from."_s, u"Write for example --smtp-from id@example.org."_s);
    if (options.smtpUser.isEmpty() != options.smtpPasswordFile.isEmpty())
        return wrong(u"--smtp-user and --smtp-password-file go together; only one was given."_s,
                     u"Give both, or neither."_s);
    return {};
}

} // namespace

void addOptions(QCommandLineParser &parser)
{
    for (const Known &option : known())
        parser.addOption({option.name, option.help, option.valueName});
    parser.addOption({u"config"_s, u"TOML file with these options as keys."_s, u"FILE"_s});
}

QString helpText(const QCommandLineParser &parser, const QString &call)
{
    const QString text = parser.helpText();
    return u"Usage: %1 [OPTIONS]"_s.arg(call) + text.mid(text.indexOf(u'\n'));
}

Result<Options> readOptions(const QCommandLineParser &parser, const QProcessEnvironment &environment)
{
    QHash<QString, QString> file;
    const auto environmentName = [](const QString &option) {
        return u"BIOMETRICSCLOUD_"_s + option.toUpper().replace(u'-', u'_');
    };
    const QString config =
        parser.isSet(u"config"_s) ? parser.value(u"config"_s) : environment.value(environmentName(u"config"_s));
    if (!config.isEmpty()) {
        auto read = readFile(config);
        if (!read)
            return fail(read.error());
        file = *read;
    }
    const auto value = [&](const QString &name) -> QString {
        if (parser.isSet(name))
            return parser.value(name);
        if (environment.contains(environmentName(name)))
            return environment.value(environmentName(name));
        return file.value(name);
    };

    const auto flag = [&](const QString &name) -> Result<bool> {
        const QString text = value(name);
        if (parser.isSet(name) || text == u"true" || text == u"1")
            return true;
        if (text.isEmpty() || text == u"false" || text == u"0")
            return false;
        return wrong(u"%1 '%2' is neither true nor false."_s.arg(name, text), u"Write true or false."_s);
    };

    Options options;
    for (const auto &[name, target] :
         {std::pair(u"demo"_s, &options.demo), std::pair(u"smtp-plain"_s, &options.smtpPlain),
          std::pair(u"client-registration"_s, &options.clientRegistration)}) {
        const Result<bool> set = flag(name);
        if (!set)
            return fail(set.error());
        *target = *set;
    }

    options.dataDir = value(u"data-dir"_s);
    if (options.dataDir.isEmpty() && !options.demo)
        options.dataDir = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/biometricscloud"_s;

    options.storeUrl = value(u"store"_s);
    if (!options.storeUrl.isEmpty() && !options.storeUrl.startsWith(u"sqlite:") &&
        !options.storeUrl.startsWith(u"postgresql://"))
        return wrong(u"--store is neither sqlite:FILE nor a postgresql:// address."_s,
                     u"Write for example sqlite:/srv/workspace.sqlite."_s);

    if (const QString listen = value(u"listen"_s); !listen.isEmpty()) {
        if (auto read = readListen(listen, options); !read)
            return fail(read.error());
    }
    if (const QString url = value(u"public-url"_s); !url.isEmpty()) {
        if (auto read = readPublicUrl(url, options); !read)
            return fail(read.error());
    }

    options.certificateFile = value(u"tls-cert"_s);
    options.keyFile = value(u"tls-key"_s);
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return wrong(u"--tls-cert and --tls-key go together; only one was given."_s, u"Give both, or neither."_s);

    options.smtpUrl = value(u"smtp-url"_s);
    options.smtpFrom = value(u"smtp-from"_s);
    options.smtpUser = value(u"smtp-user"_s);
    options.smtpPasswordFile = value(u"smtp-password-file"_s);
    options.smtpCaFile = value(u"smtp-ca-file"_s);
    if (auto read = readMail(options); !read)
        return fail(read.error());

    options.receiverCaFile = value(u"receiver-ca-file"_s);
    if (const QString limit = value(u"import-limit"_s); !limit.isEmpty()) {
        bool isNumber = false;
        const qint64 gib = limit.toLongLong(&isNumber);
        if (!isNumber || gib < 1 || gib > 1024)
            return wrong(u"--import-limit '%1' is no number of GiB from 1 to 1024."_s.arg(limit),
                         u"Write for example 8."_s);
        options.importLimit = gib << 30;
    }

    const QString format = value(u"log-format"_s);
    if (!format.isEmpty() && format != u"text" && format != u"json")
        return wrong(u"--log-format '%1' is not known."_s.arg(format), u"Write text or json."_s);
    options.logFormat = format == u"json" ? LogFormat::Json : LogFormat::Text;

    if (options.demo && !QHostAddress(options.address).isLoopback())
        return wrong(
            u"The demo workspace listens on loopback only, not on %1: its passwords are public."_s.arg(options.address),
            u"Leave --demo out, or listen on 127.0.0.1."_s);
    return options;
}

} // namespace bc::app

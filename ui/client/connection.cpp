#include "ui/client/connection.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {
struct ConnectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::Connection)
};
} // namespace

bool Connection::isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<QUrl> Connection::parse(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    ConnectionTexts::tr("Type the provider's address, for example https://provider.example."));
    }
    if (!text.contains("://"_L1)) {
        const bool local = text.startsWith("localhost"_L1) || text.startsWith("127."_L1) || text.startsWith("[::1]"_L1);
        text.prepend(local ? "http://"_L1 : "https://"_L1);
    }
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return fail(ErrorKind::Invalid, ConnectionTexts::tr("This is not a web address."));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return fail(ErrorKind::Invalid, ConnectionTexts::tr("The address has only a host, a port and perhaps a path."));
    }
    if (url.scheme() == "http"_L1 && !isLoopback(url)) {
        return fail(ErrorKind::Invalid, ConnectionTexts::tr("Another machine must be reached through https."));
    }
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path);
    return url;
}

QString Connection::label() const
{
    if (kind == Kind::Embedded) {
        return ConnectionTexts::tr("embedded");
    }
    return issuer.port() > 0 ? u"%1:%2"_s.arg(issuer.host()).arg(issuer.port()) : issuer.host();
}

} // namespace bc::ui

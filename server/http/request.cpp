#include "server/http/request.h"

#include "server/http/encoding.h"

#include <QSet>

#include <algorithm>

namespace bc::http {

QByteArray name(Method method)
{
    switch (method) {
    case Method::Get:
        return QByteArrayLiteral("GET");
    case Method::Head:
        return QByteArrayLiteral("HEAD");
    case Method::Post:
        return QByteArrayLiteral("POST");
    case Method::Put:
        return QByteArrayLiteral("PUT");
    case Method::Patch:
        return QByteArrayLiteral("PATCH");
    case Method::Delete:
        return QByteArrayLiteral("DELETE");
    case Method::Options:
        return QByteArrayLiteral("OPTIONS");
    case Method::Other:
        break;
    }
    return QByteArrayLiteral("OTHER");
}

QByteArray Request::header(QByteArrayView wanted) const
{
    for (const auto &[key, value] : headers) {
        if (isSame(wanted, key))
            return value;
    }
    return {};
}

int Request::headerCount(QByteArrayView wanted) const
{
    return int(std::count_if(headers.begin(), headers.end(),
                             [wanted](const auto &header) { return isSame(wanted, header.first); }));
}

QString Request::pathValue(QStringView wanted) const
{
    for (const auto &[key, value] : pathValues) {
        if (key == wanted)
            return value;
    }
    return {};
}

QByteArray Request::cookie(QByteArrayView wanted) const
{
    // RFC 6265 §5.4: pairs are joined by "; "; proxies may have split the header in several.
    for (const auto &[key, line] : headers) {
        if (!isSame("cookie", key))
            continue;
        QByteArrayView rest = line;
        while (!rest.isEmpty()) {
            const qsizetype end = rest.indexOf(';');
            const QByteArrayView pair = (end < 0 ? rest : rest.first(end)).trimmed();
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && pair.first(equals).trimmed() == wanted) {
                QByteArrayView value = pair.sliced(equals + 1).trimmed();
                if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
                    value = value.sliced(1, value.size() - 2);
                return value.toByteArray();
            }
            rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        }
    }
    return {};
}

bool Request::hasBodyType(QByteArrayView mediaType) const
{
    const QByteArray value = header("content-type");
    QByteArrayView type = value;
    if (const qsizetype end = type.indexOf(';'); end >= 0)
        type = type.first(end);
    return isSame(mediaType, type.trimmed());
}

namespace {

struct Liking
{
    int precision = -1; ///< 2: the type is named, 1: "type/*", 0: "*/*"
    double quality = 0;
};

double qualityOf(const QByteArray &parameter)
{
    bool isNumber = false;
    const double quality = parameter.mid(2).trimmed().toDouble(&isNumber);
    return isNumber && quality >= 0 && quality <= 1 ? quality : 0;
}

/// The most precise range that covers the type counts.
Liking liking(const QByteArray &accept, QByteArrayView type)
{
    const QByteArray family = type.first(type.indexOf('/')).toByteArray() + "/*";
    Liking best;
    for (const QByteArray &element : accept.split(',')) {
        const QList<QByteArray> parts = element.split(';');
        const QByteArray range = parts[0].trimmed();
        const int precision = isSame(range, type) ? 2 : isSame(range, family) ? 1 : range == "*/*" ? 0 : -1;
        if (precision <= best.precision)
            continue;
        best = {precision, 1};
        for (const QByteArray &parameter : parts.mid(1)) {
            if (const QByteArray name = parameter.trimmed().toLower(); name.startsWith("q="))
                best.quality = qualityOf(name);
        }
    }
    return best;
}

} // namespace

bool Request::asksFor(QByteArrayView mediaType, QByteArrayView usual) const
{
    const QByteArray accept = header("accept");
    const Liking asked = liking(accept, mediaType);
    return asked.precision == 2 && asked.quality > 0 && asked.quality >= liking(accept, usual).quality;
}

Parameters::Parameters(QByteArrayView encoded)
{
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView pair = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView key = equals < 0 ? pair : pair.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : pair.sliced(equals + 1);
        m_all.emplaceBack(decodedFormText(key), decodedFormText(value));
    }
}

bool Parameters::has(QStringView wanted) const
{
    return std::any_of(m_all.begin(), m_all.end(), [wanted](const auto &pair) { return pair.first == wanted; });
}

int Parameters::count(QStringView wanted) const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [wanted](const auto &pair) { return pair.first == wanted; }));
}

QString Parameters::value(QStringView wanted) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [wanted](const auto &pair) { return pair.first == wanted; });
    return found == m_all.end() ? QString() : found->second;
}

QString Parameters::repeated() const
{
    QSet<QString> seen;
    for (const auto &[key, value] : m_all) {
        if (seen.contains(key))
            return key;
        seen.insert(key);
    }
    return {};
}

} // namespace bc::http

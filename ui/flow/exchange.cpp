#include "ui/flow/exchange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

struct ExchangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::flow::Exchange)
};

constexpr qsizetype longestBody = 20'000; // characters shown

// Parameters one under the other, as they are sent but readable: decoded, since nobody reads %3A%2F%2F.
QString fieldLines(const QList<WireField> &fields, QChar first, bool reveal)
{
    QString lines;
    QChar mark = first;
    for (const WireField &field : fields) {
        lines += u"  %1%2=%3\n"_s.arg(mark, field.name, field.secret && !reveal ? masked(field.value) : field.value);
        mark = u'&';
    }
    return lines;
}

QJsonObject covered(QJsonObject object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isSecretField(member.key()) && member.value().isString() && !member.value().toString().isEmpty()) {
            member.value() = masked(member.value().toString());
        } else if (member.value().isObject()) {
            member.value() = covered(member.value().toObject());
        }
    }
    return object;
}

} // namespace

QString masked(const QString &secret) { return QString(std::min<qsizetype>(secret.size(), 12), QChar(0x2022)); }

bool isSecretField(QStringView name)
{
    static constexpr std::array names{QStringView(u"access_token"),  QStringView(u"refresh_token"),
                                      QStringView(u"id_token"),      QStringView(u"client_secret"),
                                      QStringView(u"code_verifier"), QStringView(u"code")};
    return std::find(names.begin(), names.end(), name) != names.end();
}

QString reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return u"OK"_s;
    case 204:
        return u"No Content"_s;
    case 302:
        return u"Found"_s;
    case 303:
        return u"See Other"_s;
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 500:
        return u"Internal Server Error"_s;
    case 503:
        return u"Service Unavailable"_s;
    default:
        return {};
    }
}

QString bodyText(const QByteArray &body, bool reveal)
{
    if (body.isEmpty()) {
        return {};
    }
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isNull()) {
        return ExchangeTexts::tr("(a page of %n bytes; the embedded view shows it)", nullptr,
                                 static_cast<int>(body.size()));
    }
    const QJsonDocument shown = json.isObject() && !reveal ? QJsonDocument(covered(json.object())) : json;
    QString text = QString::fromUtf8(shown.toJson(QJsonDocument::Indented)).trimmed();
    if (text.size() > longestBody) {
        text = text.left(longestBody) + u'\n' +
               ExchangeTexts::tr("(cut here; %n bytes in all)", nullptr, int(body.size()));
    }
    return text;
}

Request Exchange::toRequest() const
{
    QUrlQuery formFields;
    for (const WireField &field : form) {
        formFields.addQueryItem(field.name, QString::fromLatin1(QUrl::toPercentEncoding(field.value)));
    }
    Request request = form.isEmpty() ? Request::get(path) : Request::form(path, formFields);
    request.method = method;
    for (const WireField &field : query) {
        request.query.addQueryItem(field.name, QString::fromLatin1(QUrl::toPercentEncoding(field.value)));
    }
    for (const WireField &header : headers) {
        request.headers.append({header.name.toLatin1(), header.value.toLatin1()});
    }
    request.authorization = Request::Authorization::None;
    request.acceptAnyStatus = true;
    return request;
}

void Exchange::setAnswer(const Reply &reply)
{
    status = reply.status;
    answerHeaders = reply.headers;
    answerBody = reply.body;
    traceId = reply.traceId;
    elapsed = reply.elapsed;
}

QString Exchange::text(bool reveal) const
{
    QString text = u"%1 %2 HTTP/1.1\n"_s.arg(QString::fromLatin1(method), path);
    text += fieldLines(query, u'?', reveal);
    text += u"Host: %1\n"_s.arg(host);
    for (const WireField &header : headers) {
        const qsizetype scheme = header.value.indexOf(u' ') + 1;
        const bool cover = header.secret && !reveal;
        text += u"%1: %2\n"_s.arg(header.name,
                                  cover ? header.value.left(scheme) + masked(header.value.mid(scheme)) : header.value);
    }
    if (!form.isEmpty()) {
        text += u"Content-Type: application/x-www-form-urlencoded\n\n"_s;
        text += fieldLines(form, u' ', reveal);
    }
    if (status == 0) {
        return text;
    }
    text += u"\nHTTP/1.1 %1 %2\n"_s.arg(status).arg(reasonPhrase(status));
    for (const auto &[name, value] : answerHeaders) {
        const bool cover = name.compare("Set-Cookie", Qt::CaseInsensitive) == 0 && !reveal;
        text += u"%1: %2\n"_s.arg(QString::fromLatin1(name),
                                  cover ? masked(QString::fromLatin1(value)) : QString::fromUtf8(value));
    }
    const QString body = bodyText(answerBody, reveal);
    return body.isEmpty() ? text : text + u'\n' + body + u'\n';
}

} // namespace bc::ui::flow

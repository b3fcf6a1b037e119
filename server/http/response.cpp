#include "server/http/response.h"

#include <QLoggingCategory>

#include <nlohmann/json.hpp>

namespace bc::http {

using namespace Qt::StringLiterals;

namespace {

QByteArray dumped(const Json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return 400;
    case ErrorKind::Unauthorized:
        return 401;
    case ErrorKind::Forbidden:
        return 403;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::Busy:
    case ErrorKind::StorageFull:
    case ErrorKind::Unavailable:
        return 503;
    case ErrorKind::Internal:
        break;
    }
    return 500;
}

/// What the client may know. Failures of the machine name files and hosts: those go to the log only.
QString publicDetail(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::StorageFull:
        return u"The server has no room to store this. Nothing was written; try again later."_s;
    case ErrorKind::Unavailable:
        return u"A service that the server depends on does not answer. Try again later."_s;
    case ErrorKind::Internal:
        return u"The server met an error that it did not expect."_s;
    default:
        return error.line();
    }
}

} // namespace

Response &Response::with(QByteArray header, QByteArray value) &
{
    headers.emplaceBack(std::move(header), std::move(value));
    return *this;
}

Response &&Response::with(QByteArray header, QByteArray value) &&
{
    headers.emplaceBack(std::move(header), std::move(value));
    return std::move(*this);
}

Response &&Response::notStored() &&
{
    headers.emplaceBack(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store"));
    return std::move(*this);
}

Response Response::json(const Json &value, int status)
{
    return {status, QByteArrayLiteral("application/json"), dumped(value), {}, {}};
}

Response Response::text(QByteArray body, int status)
{
    return {status, QByteArrayLiteral("text/plain; charset=utf-8"), std::move(body), {}, {}};
}

Response Response::html(QByteArray body, int status)
{
    return {status, QByteArrayLiteral("text/html; charset=utf-8"), std::move(body), {}, {}};
}

Response Response::stream(QByteArray contentType, Pieces pieces)
{
    return {200, std::move(contentType), {}, {}, std::move(pieces)};
}

Response Response::noContent() { return {204, {}, {}, {}, {}}; }

Response Response::redirect(const QByteArray &location, int status)
{
    return Response{status, {}, {}, {}, {}}.with(QByteArrayLiteral("Location"), location);
}

Response Response::problem(int status, const QString &detail, const QList<FieldError> &errors)
{
    Json value;
    value["type"] = "about:blank";
    value["title"] = reason(status).toStdString();
    value["status"] = status;
    if (!detail.isEmpty())
        value["detail"] = detail.toStdString();
    if (!errors.isEmpty()) {
        Json list = Json::array();
        for (const FieldError &error : errors) {
            Json entry;
            entry["field"] = error.field.toStdString();
            entry["message"] = error.message.toStdString();
            list.push_back(std::move(entry));
        }
        value["errors"] = std::move(list);
    }
    return {status, QByteArrayLiteral("application/problem+json"), dumped(value), {}, {}};
}

Response Response::problem(const Error &error)
{
    const int status = statusOf(error.kind);
    Response response = problem(status, publicDetail(error), error.fields);
    if (status >= 500 && error.kind != ErrorKind::Busy)
        qWarning().noquote() << "A request failed:" << error.line();
    if (status == 503)
        response.with(QByteArrayLiteral("Retry-After"), QByteArrayLiteral("1"));
    if (status == 401) // RFC 9110 §11.6.1: a 401 names a way to authenticate
        response.with(QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer"));
    return response;
}

QByteArray reason(int status)
{
    switch (status) {
    case 100:
        return QByteArrayLiteral("Continue");
    case 200:
        return QByteArrayLiteral("OK");
    case 201:
        return QByteArrayLiteral("Created");
    case 202:
        return QByteArrayLiteral("Accepted");
    case 204:
        return QByteArrayLiteral("No Content");
    case 206:
        return QByteArrayLiteral("Partial Content");
    case 301:
        return QByteArrayLiteral("Moved Permanently");
    case 302:
        return QByteArrayLiteral("Found");
    case 303:
        return QByteArrayLiteral("See Other");
    case 304:
        return QByteArrayLiteral("Not Modified");
    case 307:
        return QByteArrayLiteral("Temporary Redirect");
    case 308:
        return QByteArrayLiteral("Permanent Redirect");
    case 400:
        return QByteArrayLiteral("Bad Request");
    case 401:
        return QByteArrayLiteral("Unauthorized");
    case 403:
        return QByteArrayLiteral("Forbidden");
    case 404:
        return QByteArrayLiteral("Not Found");
    case 405:
        return QByteArrayLiteral("Method Not Allowed");
    case 406:
        return QByteArrayLiteral("Not Acceptable");
    case 408:
        return QByteArrayLiteral("Request Timeout");
    case 409:
        return QByteArrayLiteral("Conflict");
    case 410:
        return QByteArrayLiteral("Gone");
    case 411:
        return QByteArrayLiteral("Length Required");
    case 412:
        return QByteArrayLiteral("Precondition Failed");
    case 413:
        return QByteArrayLiteral("Content Too Large");
    case 414:
        return QByteArrayLiteral("URI Too Long");
    case 415:
        return QByteArrayLiteral("Unsupported Media Type");
    case 416:
        return QByteArrayLiteral("Range Not Satisfiable");
    case 417:
        return QByteArrayLiteral("Expectation Failed");
    case 421:
        return QByteArrayLiteral("Misdirected Request");
    case 422:
        return QByteArrayLiteral("Unprocessable Content");
    case 428:
        return QByteArrayLiteral("Precondition Required");
    case 429:
        return QByteArrayLiteral("Too Many Requests");
    case 431:
        return QByteArrayLiteral("Request Header Fields Too Large");
    case 500:
        return QByteArrayLiteral("Internal Server Error");
    case 501:
        return QByteArrayLiteral("Not Implemented");
    case 502:
        return QByteArrayLiteral("Bad Gateway");
    case 503:
        return QByteArrayLiteral("Service Unavailable");
    case 504:
        return QByteArrayLiteral("Gateway Timeout");
    case 505:
        return QByteArrayLiteral("HTTP Version Not Supported");
    case 507:
        return QByteArrayLiteral("Insufficient Storage");
    default:
        return QByteArrayLiteral("Status");
    }
}

} // namespace bc::http

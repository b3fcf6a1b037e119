#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <nlohmann/json_fwd.hpp>

namespace bc::http {

using Json = nlohmann::ordered_json;

/// What an endpoint answers. Content-Length, Date, trace id and the security headers are added on the way out.
struct Response
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    Response &with(QByteArray header, QByteArray value) &;
    Response &&with(QByteArray header, QByteArray value) &&;
    /// Cache-Control: no-store (RFC 6749 §5.1).
    Response &&notStored() &&;

    static Response json(const Json &value, int status = 200);
    static Response text(QByteArray body, int status = 200);
    static Response html(QByteArray body, int status = 200);
    static Response noContent();
    /// 302 for answers to GET, 303 to POST (credentials are never sent on: no 307).
    static Response redirect(const QByteArray &location, int status = 302);
    /// application/problem+json (RFC 9457): type, title, status, detail, errors, trace_id.
    static Response problem(int status, const QString &detail, const QList<FieldError> &errors = {});
    /// The problem an Error stands for.
    static Response problem(const Error &error);
};

QByteArray reason(int status);

} // namespace bc::http

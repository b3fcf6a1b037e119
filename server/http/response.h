#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace bc::http {

using Json = nlohmann::ordered_json;

/// The rest of an answer, piece by piece, so that a long one is never in memory as a whole. Called on the connection's
/// listener thread whenever the client has taken most of what was sent before, so it may not take long; an empty piece
/// is no end, nothing (`std::nullopt`) is. An error cuts the connection, by which the client knows that something is
/// missing.
using Pieces = std::function<Result<std::optional<QByteArray>>()>;

/// What an endpoint answers. Content-Length, Date, trace id and the security headers are added on the way out.
struct Response
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    Pieces pieces = {}; ///< what follows `body`; sent in chunks (RFC 9112 §7.1)

    Response &with(QByteArray header, QByteArray value) &;
    Response &&with(QByteArray header, QByteArray value) &&;
    /// Cache-Control: no-store (RFC 6749 §5.1).
    Response &&notStored() &&;

    static Response json(const Json &value, int status = 200);
    static Response text(QByteArray body, int status = 200);
    static Response html(QByteArray body, int status = 200);
    static Response stream(QByteArray contentType, Pieces pieces);
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

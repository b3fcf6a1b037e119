#pragma once

#include "core/base/clock.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace bc::server::api {

/// Reads the fields of a JSON body and keeps every fault, so that all wrong fields are named in one answer. A field
/// that is missing or null is "not there"; fields nobody asks for are ignored.
class Fields
{
public:
    explicit Fields(const http::Json &body)
        : m_body(body)
    {}

    bool has(const char *name) const;
    bool isNull(const char *name) const;
    /// Null, false or an empty text: what forms send for a field that was left out.
    bool isBlank(const char *name) const;
    /// Text without U+0000 of at most `longest` characters. `required`: must be there and not blank.
    std::optional<QString> text(const char *name, qsizetype longest, bool required = false);
    /// true, false, or (as the seeds' clients send) "true", "false", "1", "0", 1, 0.
    std::optional<bool> flag(const char *name);
    /// A whole number, or its digits as text.
    std::optional<qint64> integer(const char *name, qint64 lowest, qint64 highest);
    /// A number, or its digits as text.
    std::optional<double> real(const char *name);
    /// A list of texts of at most `longest` characters each, at most `most` of them.
    std::optional<QStringList> list(const char *name, qsizetype most, qsizetype longest);

    /// A JSON object whose text has at most `longest` bytes: that text.
    std::optional<QString> object(const char *name, qsizetype longest);

    void wrong(const QString &field, const QString &message) { m_errors.append({field, message}); }
    /// Faults found later, about fields that had none yet.
    void wrong(const QList<FieldError> &errors);
    const QList<FieldError> &errors() const { return m_errors; }
    bool hasError(const QString &field) const;
    /// 400, naming every fault.
    http::Response refusal() const;

private:
    const http::Json *value(const char *name) const;

    const http::Json &m_body;
    QList<FieldError> m_errors;
};

/// The same for the parameters of a query string; each may stand once.
class QueryFields
{
public:
    explicit QueryFields(const http::Request &request)
        : m_parameters(request.rawQuery)
    {}

    QString text(const char *name, qsizetype longest = 255);
    std::optional<qint64> integer(const char *name, qint64 lowest, qint64 highest);
    /// One of `choices`, written in capitals or not; the first if it is not there.
    QString choice(const char *name, const QStringList &choices);
    /// With a value.
    bool has(const char *name) const { return !m_parameters.value(QString::fromLatin1(name)).isEmpty(); }

    void wrong(const QString &field, const QString &message) { m_errors.append({field, message}); }
    const QList<FieldError> &errors() const { return m_errors; }
    http::Response refusal() const;

private:
    std::optional<QString> value(const char *name);

    http::Parameters m_parameters;
    QList<FieldError> m_errors;
};

/// What every list by id may be asked for (contract §4.1).
struct ListQuery
{
    std::optional<qint64> offset; ///< the id behind which the page begins, in the list's order
    int limit = 100;
    bool ascending = true;
    std::optional<int> state = 5; ///< nothing: all
};
ListQuery listQuery(QueryFields &fields);

/// The positive number in the route's `{name}`; nothing (the caller answers 404) if it is none.
std::optional<qint64> pathId(const http::Request &request, QStringView name = u"id");

/// Values for JSON.
inline std::string text(const QString &value) { return value.toStdString(); }
http::Json textList(const QStringList &values);
http::Json time(Instant instant);                       ///< RFC 3339
http::Json time(const std::optional<Instant> &instant); ///< RFC 3339 or null
http::Json number(const std::optional<qint64> &value);  ///< or null

} // namespace bc::server::api

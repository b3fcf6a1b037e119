#include "server/api/fields.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::api {
namespace {

http::Response problem(const QList<FieldError> &errors)
{
    return http::Response::problem(400, u"The request has wrong fields."_s, errors);
}

QString range(qint64 lowest, qint64 highest)
{
    return u"Must be a whole number from %1 to %2."_s.arg(lowest).arg(highest);
}

/// Why the text cannot be taken; empty if it can.
QString textFault(const QString &text, qsizetype longest)
{
    if (text.size() > longest)
        return u"Must have at most %1 characters."_s.arg(longest);
    if (text.contains(QChar(u'\0')))
        return u"Must not hold the character U+0000."_s;
    return {};
}

} // namespace

const http::Json *Fields::value(const char *name) const
{
    const auto found = m_body.find(name);
    return found == m_body.end() || found->is_null() ? nullptr : &*found;
}

bool Fields::has(const char *name) const { return value(name) != nullptr; }

bool Fields::isNull(const char *name) const
{
    const auto found = m_body.find(name);
    return found != m_body.end() && found->is_null();
}

bool Fields::isBlank(const char *name) const
{
    const http::Json *found = value(name);
    return !found || *found == false || *found == "";
}

std::optional<QString> Fields::text(const char *name, qsizetype longest, bool required)
{
    const QString field = QString::fromLatin1(name);
    const http::Json *found = value(name);
    if (!found) {
        if (required)
            wrong(field, u"Must not be missing."_s);
        return std::nullopt;
    }
    if (!found->is_string()) {
        wrong(field, u"Must be text."_s);
        return std::nullopt;
    }
    const QString read = QString::fromStdString(found->get_ref<const std::string &>());
    QString fault = textFault(read, longest);
    if (fault.isEmpty() && required && read.trimmed().isEmpty())
        fault = u"Must not be empty."_s;
    if (!fault.isEmpty()) {
        wrong(field, fault);
        return std::nullopt;
    }
    return read;
}

std::optional<bool> Fields::flag(const char *name)
{
    const http::Json *found = value(name);
    if (!found)
        return std::nullopt;
    if (found->is_boolean())
        return found->get<bool>();
    if (found->is_number_integer() && (*found == 0 || *found == 1))
        return *found == 1;
    if (found->is_string()) {
        const auto &read = found->get_ref<const std::string &>();
        if (read == "true" || read == "1")
            return true;
        if (read == "false" || read == "0")
            return false;
    }
    wrong(QString::fromLatin1(name), u"Must be true or false."_s);
    return std::nullopt;
}

std::optional<qint64> Fields::integer(const char *name, qint64 lowest, qint64 highest)
{
    const http::Json *found = value(name);
    if (!found)
        return std::nullopt;
    bool ok = false;
    qint64 read = 0;
    if (found->is_number_unsigned()) {
        const auto unsignedRead = found->get<quint64>();
        ok = unsignedRead <= quint64(std::numeric_limits<qint64>::max());
        read = qint64(unsignedRead);
    } else if (found->is_number_integer()) {
        ok = true;
        read = found->get<qint64>();
    } else if (found->is_string()) {
        read = QString::fromStdString(found->get_ref<const std::string &>()).toLongLong(&ok);
    }
    if (!ok || read < lowest || read > highest) {
        wrong(QString::fromLatin1(name), range(lowest, highest));
        return std::nullopt;
    }
    return read;
}

std::optional<double> Fields::real(const char *name)
{
    const http::Json *found = value(name);
    if (!found)
        return std::nullopt;
    bool ok = found->is_number();
    const double read = ok ? found->get<double>()
                        : found->is_string()
                            ? QString::fromStdString(found->get_ref<const std::string &>()).toDouble(&ok)
                            : 0;
    if (!ok || !std::isfinite(read)) {
        wrong(QString::fromLatin1(name), u"Must be a number."_s);
        return std::nullopt;
    }
    return read;
}

std::optional<QStringList> Fields::list(const char *name, qsizetype most, qsizetype longest)
{
    const QString field = QString::fromLatin1(name);
    const http::Json *found = value(name);
    if (!found)
        return std::nullopt;
    if (!found->is_array() || found->size() > size_t(most)) {
        wrong(field, u"Must be a list of at most %1 texts."_s.arg(most));
        return std::nullopt;
    }
    QStringList texts;
    for (const http::Json &entry : *found) {
        const QString read =
            entry.is_string() ? QString::fromStdString(entry.get_ref<const std::string &>()) : QString();
        const QString fault = entry.is_string() ? textFault(read, longest) : u"Must be text."_s;
        if (!fault.isEmpty()) {
            wrong(u"%1[%2]"_s.arg(field).arg(texts.size()), fault);
            return std::nullopt;
        }
        texts.append(read);
    }
    return texts;
}

std::optional<QString> Fields::object(const char *name, qsizetype longest)
{
    const http::Json *found = value(name);
    if (!found)
        return std::nullopt;
    if (!found->is_object()) {
        wrong(QString::fromLatin1(name), u"Must be a JSON object."_s);
        return std::nullopt;
    }
    const QString read = QString::fromStdString(found->dump());
    if (read.size() > longest) {
        wrong(QString::fromLatin1(name), u"Must have at most %1 characters."_s.arg(longest));
        return std::nullopt;
    }
    return read;
}

bool Fields::hasError(const QString &field) const
{
    return std::any_of(m_errors.cbegin(), m_errors.cend(),
                       [&](const FieldError &error) { return error.field == field; });
}

void Fields::wrong(const QList<FieldError> &errors)
{
    for (const FieldError &error : errors) {
        if (!hasError(error.field))
            m_errors.append(error);
    }
}

http::Response Fields::refusal() const { return problem(m_errors); }

std::optional<QString> QueryFields::value(const char *name)
{
    const QString field = QString::fromLatin1(name);
    if (m_parameters.count(field) > 1) {
        wrong(field, u"Must stand only once."_s);
        return std::nullopt;
    }
    return has(name) ? std::optional(m_parameters.value(field)) : std::nullopt;
}

QString QueryFields::text(const char *name, qsizetype longest)
{
    const auto read = value(name);
    if (!read)
        return {};
    if (const QString fault = textFault(*read, longest); !fault.isEmpty()) {
        wrong(QString::fromLatin1(name), fault);
        return {};
    }
    return *read;
}

std::optional<qint64> QueryFields::integer(const char *name, qint64 lowest, qint64 highest)
{
    const auto read = value(name);
    if (!read || read->isEmpty()) // "?user_id=" is how forms leave a field out
        return std::nullopt;
    bool ok = false;
    const qint64 number = read->toLongLong(&ok);
    // Qt reads a number up to a U+0000.
    if (!ok || number < lowest || number > highest || read->contains(QChar(u'\0'))) {
        wrong(QString::fromLatin1(name), range(lowest, highest));
        return std::nullopt;
    }
    return number;
}

QString QueryFields::choice(const char *name, const QStringList &choices)
{
    const auto read = value(name);
    if (!read || read->isEmpty())
        return choices.constFirst();
    const auto chosen = std::ranges::find_if(
        choices, [&](const QString &choice) { return choice.compare(*read, Qt::CaseInsensitive) == 0; });
    if (chosen != choices.end())
        return *chosen;
    wrong(QString::fromLatin1(name), u"Must be one of: %1."_s.arg(choices.join(u", ")));
    return choices.constFirst();
}

http::Response QueryFields::refusal() const { return problem(m_errors); }

ListQuery listQuery(QueryFields &fields)
{
    ListQuery query;
    query.offset = fields.integer("offset", 0, std::numeric_limits<qint64>::max());
    if (query.offset == 0) // the page after nothing is the first one
        query.offset.reset();
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    query.ascending = fields.choice("sort_order", {u"asc"_s, u"desc"_s}) == "asc"_L1;
    const QString state = fields.choice("state", {u"5"_s, u"0"_s, u"all"_s});
    if (state == "all"_L1)
        query.state.reset();
    else
        query.state = state.toInt();
    return query;
}

std::optional<qint64> pathId(const http::Request &request, QStringView name)
{
    bool ok = false;
    const qint64 id = request.pathValue(name).toLongLong(&ok);
    return ok && id > 0 ? std::optional(id) : std::nullopt;
}

http::Json textList(const QStringList &values)
{
    http::Json list = http::Json::array();
    for (const QString &value : values)
        list.push_back(text(value));
    return list;
}

http::Json time(Instant instant) { return text(toRfc3339(instant)); }
http::Json time(const std::optional<Instant> &instant) { return instant ? time(*instant) : http::Json(); }
http::Json number(const std::optional<qint64> &value) { return value ? http::Json(*value) : http::Json(); }

} // namespace bc::server::api

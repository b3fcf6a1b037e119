#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace bc {

/// What kind of failure an operation met. A server maps it to a status code, a program to an exit line.
enum class ErrorKind {
    Invalid,      ///< the caller's input is wrong; `fields` names each wrong field at once
    Unauthorized, ///< who asks is not known, or proved it wrongly
    Forbidden,    ///< known, but may not do this
    NotFound,     ///< does not exist, or the caller may not know that it does
    Conflict,     ///< the state of the object does not allow it (already used, name taken)
    Busy,         ///< a queue is full or a lock is held; trying again later helps
    StorageFull,  ///< the disk or quota is full; nothing was written
    Unavailable,  ///< a thing we depend on (database, network) does not answer
    Internal,     ///< a defect or an unexpected answer of a library
};

/// One wrong field of a request: its name as the caller wrote it, and a sentence in plain English.
struct FieldError
{
    QString field;
    QString message;
    bool operator==(const FieldError &) const = default;
};

/// An expected failure. `what` names the thing that failed, `remedy` says what to do about it (may be empty).
/// Both are plain English for logs, command lines and problem details; neither ever holds a secret.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString what;
    QString remedy;
    QList<FieldError> fields;

    /// "what" and "remedy" as one line.
    QString line() const { return remedy.isEmpty() ? what : what + QStringLiteral(" ") + remedy; }
};

/// What can be expected to fail answers with this; exceptions never cross a room.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Shorthand to return a failure from a function that answers Result<…>.
inline tl::unexpected<Error> fail(ErrorKind kind, QString what, QString remedy = {})
{
    return tl::make_unexpected(Error{kind, std::move(what), std::move(remedy), {}});
}
inline tl::unexpected<Error> fail(Error error) { return tl::make_unexpected(std::move(error)); }

/// Whether it was done, for who does not ask what came of it.
template <typename T>
Result<> done(const Result<T> &result)
{
    if (!result)
        return fail(result.error());
    return {};
}

} // namespace bc

#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace bc::oauth {

/// The parameters of a request in order, decoded. One without a value counts as absent (RFC 6749 §3.1).
class Parameters
{
public:
    Parameters() = default;
    explicit Parameters(QList<QPair<QString, QString>> all)
        : m_all(std::move(all))
    {}

    bool has(QStringView name) const { return !value(name).isEmpty(); }
    /// The first value; an empty string if there is none.
    QString value(QStringView name) const;
    /// All its values but empty ones.
    QStringList values(QStringView name) const;
    /// The first name that stands more than once; empty if none does. `resource` may (RFC 8707 §2).
    QString repeated() const;
    const QList<QPair<QString, QString>> &all() const { return m_all; }

private:
    QList<QPair<QString, QString>> m_all;
};

} // namespace bc::oauth

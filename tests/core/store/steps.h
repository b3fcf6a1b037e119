#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace bc::tests {

/// A folder of schema steps of the test's own, made from the program's.
class Steps
{
public:
    explicit Steps(const QString &dialect)
        : m_dialect(dialect)
    {
        QDir(m_folder.path()).mkpath(dialect);
        m_program =
            QDir(QStringLiteral(":/sql/") + dialect).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    }
    int count() const { return int(m_program.size()); }
    QString path() const { return m_folder.path(); }
    Steps &first(int number)
    {
        for (const QString &name : m_program.first(number))
            write(name, read(name));
        return *this;
    }
    QByteArray read(const QString &name) const
    {
        QFile file(QStringLiteral(":/sql/%1/%2").arg(m_dialect, name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString name(int version) const { return m_program.value(version - 1); }
    void write(const QString &name, const QByteArray &script)
    {
        QFile file(QStringLiteral("%1/%2/%3").arg(m_folder.path(), m_dialect, name));
        if (!file.open(QFile::WriteOnly) || file.write(script) != script.size())
            qFatal("The steps cannot be written.");
    }

private:
    QString m_dialect;
    QTemporaryDir m_folder;
    QStringList m_program;
};

} // namespace bc::tests

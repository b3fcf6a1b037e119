#pragma once

#include <QString>
#include <QTemporaryDir>

namespace bc::test {

/// Throw-away certificates for 127.0.0.1, made by the openssl command when a test asks for one.
class TlsFiles
{
public:
    enum class Key { Rsa, Ec };

    /// Writes `<name>.crt` and `<name>.key` into a temporary folder that lives as long as this. False if openssl fails.
    bool make(const QString &name, Key key = Key::Ec);
    QString certificate(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".crt")); }
    QString key(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".key")); }
    QString path(const QString &file) const { return m_folder.filePath(file); }

private:
    QTemporaryDir m_folder;
};

} // namespace bc::test

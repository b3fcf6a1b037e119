#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace bc::tests {

/// smtpserver.py: a real SMTP server in a process of its own.
class SmtpProcess
{
public:
    /// Ends the test program if it does not start.
    explicit SmtpProcess(const QStringList &arguments = {});
    ~SmtpProcess();

    quint16 port() const { return m_port; }
    QString url() const { return QStringLiteral("smtp://127.0.0.1:%1").arg(m_port); }
    /// The next letter that came, waiting for it up to `milliseconds`; empty if none did.
    QJsonObject letter(int milliseconds = 10'000);

private:
    QProcess m_process;
    QByteArray m_read;
    quint16 m_port = 0;
};

} // namespace bc::tests

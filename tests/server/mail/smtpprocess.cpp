#include "smtpprocess.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bc::tests {

SmtpProcess::SmtpProcess(const QStringList &arguments)
{
    // aiosmtpd is Debian's: its own Python has it, whatever else comes first in PATH.
    const QString python = QFileInfo::exists(u"/usr/bin/python3"_s) ? u"/usr/bin/python3"_s : u"python3"_s;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python, QStringList{QStringLiteral(BC_SMTP_SERVER)} + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            qFatal("The SMTP server of the test does not start; is python3-aiosmtpd installed?");
    }
    m_port = quint16(m_process.readLine().trimmed().toUInt());
}

SmtpProcess::~SmtpProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject SmtpProcess::letter(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_read.contains('\n')) {
        const int left = int(milliseconds - timer.elapsed());
        if (left <= 0 || (!m_process.waitForReadyRead(left) && m_process.state() != QProcess::Running))
            return {};
        m_read += m_process.readAllStandardOutput();
    }
    const qsizetype end = m_read.indexOf('\n');
    const QJsonObject letter = QJsonDocument::fromJson(m_read.left(end)).object();
    m_read.remove(0, end + 1);
    return letter;
}

} // namespace bc::tests

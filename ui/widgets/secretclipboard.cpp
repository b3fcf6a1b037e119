#include "ui/widgets/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QTimer>

namespace bc::ui {

SecretClipboard::SecretClipboard()
    : QObject(qApp)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard &SecretClipboard::instance()
{
    static QPointer<SecretClipboard> theOne;
    if (!theOne) {
        theOne = new SecretClipboard; // owned by the application
    }
    return *theOne;
}

void SecretClipboard::copy(const QString &secret, std::chrono::milliseconds life)
{
    m_secret = secret;
    QApplication::clipboard()->setText(secret);
    m_timer->start(life);
}

void SecretClipboard::clear()
{
    m_timer->stop();
    if (!m_secret.isEmpty() && QApplication::clipboard()->text() == m_secret) {
        QApplication::clipboard()->clear();
    }
    m_secret.clear();
    Q_EMIT cleared();
}

} // namespace bc::ui

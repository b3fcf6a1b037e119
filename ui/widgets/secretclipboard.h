#pragma once

#include <QObject>
#include <QString>

#include <chrono>

class QTimer;

namespace bc::ui {

/// Puts a secret on the clipboard and takes it away again after a minute, if the clipboard still holds it then. One for
/// the whole program, so that closing a dialog does not keep the secret there.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds stays{60};

    static SecretClipboard &instance();
    /// `life` is for tests.
    void copy(const QString &secret, std::chrono::milliseconds life = stays);

Q_SIGNALS:
    void cleared();

private:
    SecretClipboard();
    void clear();

    QTimer *m_timer;
    QString m_secret;
};

} // namespace bc::ui

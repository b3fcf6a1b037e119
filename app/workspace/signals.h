#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace bc::app {

/// SIGTERM, SIGINT and SIGHUP as Qt signals on the thread that made this object. One a process. Made after the
/// application object, without which a thread has no event loop to be told by.
class Signals final : public QObject
{
    Q_OBJECT

public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override;

    /// Keeps the three from ending the process until an object of this class takes them. First thing in main: a thread
    /// that started earlier, as QApplication's do, would still be ended by them.
    static void block();

Q_SIGNALS:
    void quitAsked();
    void reloadAsked();

private:
    void read();

    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace bc::app

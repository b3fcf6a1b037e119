#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace bc::app {

/// SIGTERM, SIGINT and SIGHUP as Qt signals on the thread that made this object. One a process.
class Signals final : public QObject
{
    Q_OBJECT

public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override;

Q_SIGNALS:
    void quitAsked();
    void reloadAsked();

private:
    void read();

    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace bc::app

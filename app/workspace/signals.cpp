#include "app/workspace/signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace bc::app {

namespace {

sigset_t handled()
{
    sigset_t mask;
    sigemptyset(&mask);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&mask, signal);
    return mask;
}

} // namespace

void Signals::block()
{
    // Every thread that starts later inherits the mask, so that the signal waits for the one that reads it.
    const sigset_t mask = handled();
    pthread_sigmask(SIG_BLOCK, &mask, nullptr);
}

Signals::Signals(QObject *parent)
    : QObject(parent)
{
    block();
    // A signalfd instead of handlers: nothing runs in signal context.
    const sigset_t mask = handled();
    m_descriptor = ::signalfd(-1, &mask, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Signals::read);
}

Signals::~Signals() { ::close(m_descriptor); }

void Signals::read()
{
    signalfd_siginfo info;
    while (::read(m_descriptor, &info, sizeof info) == sizeof info) {
        if (info.ssi_signo == SIGHUP)
            Q_EMIT reloadAsked();
        else
            Q_EMIT quitAsked();
    }
}

} // namespace bc::app

#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace bc::ui {
class Console;
class EmbeddedView;
} // namespace bc::ui

namespace bc::app {

/// Prints when the console's start reached what, in milliseconds since the process began (10 ms grain: the kernel's).
/// The console can be used when one of these stands drawn on the screen:
///
///   - the provider's sign-in page, when no session is remembered: its password field exists and frames were drawn;
///   - the first place with its rows from the provider, when a session is remembered.
///
/// GUI thread only.
class StartWatch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void reached(const char *what);
    /// Watches until finished(). With `signInScript` not empty, signs in on the page and waits for the first place too.
    void watch(ui::Console &console, const QString &signInScript);
    /// Says why the console cannot be used; finished(1).
    void fail(const QString &why);

Q_SIGNALS:
    /// 0: the console was usable; 1: it was not, and stderr says why.
    void finished(int status);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void look();
    void lookAtPage(ui::EmbeddedView *view);
    void usable(const char *what);
    void end(int status);

    ui::Console *m_console = nullptr;
    QString m_signInScript;
    QTimer m_glance;
    QDeadlineTimer m_limit;
    QWidget *m_window = nullptr, *m_rows = nullptr;
    bool m_asking = false, m_usable = false, m_signingIn = false;
};

} // namespace bc::app

#include "app/console/startwatch.h"

#include "app/console/pages.h"
#include "ui/models/listview.h"
#include "ui/shell/console.h"
#include "ui/webview/embeddedview.h"

#include <QEvent>
#include <QFile>
#include <QMainWindow>
#include <QPointer>
#include <QTableView>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace bc::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto limit = 60s;
constexpr auto glance = 4ms; // between two looks

/// Milliseconds since the kernel made this process (proc(5), field 22 of stat).
qint64 processAge()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    // The second field is the program's name in brackets and may hold spaces.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const qint64 began = fields.value(19).toLongLong() * 1000 / ::sysconf(_SC_CLK_TCK);
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - began;
}

} // namespace

void StartWatch::reached(const char *what)
{
    std::printf("%6lld ms  %s\n", static_cast<long long>(processAge()), what);
    std::fflush(stdout);
}

void StartWatch::watch(ui::Console &console, const QString &signInScript)
{
    m_console = &console;
    m_signInScript = signInScript;
    m_window = console.window();
    m_window->installEventFilter(this);
    m_limit = QDeadlineTimer(limit);
    m_glance.setTimerType(Qt::PreciseTimer);
    connect(&m_glance, &QTimer::timeout, this, &StartWatch::look);
    m_glance.start(glance);
}

bool StartWatch::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        object->removeEventFilter(this);
        if (object == m_window) {
            reached("window drawn");
        } else {
            reached("first place drawn with its rows");
            usable("the first place");
            end(0);
        }
    }
    return false;
}

void StartWatch::look()
{
    if (m_limit.hasExpired()) {
        fail(u"neither the sign-in page nor the first place was there after %1 s"_s.arg(limit.count()));
        return;
    }
    if (m_rows)
        return; // about to be drawn
    if (m_console->signedIn()) {
        const auto *list = m_window->findChild<ui::ListView *>();
        if (list && list->isVisible() && list->model()->state() == ui::PagedModel::State::Ready) {
            m_rows = list->table()->viewport();
            m_rows->installEventFilter(this);
            m_rows->update();
        }
    } else if (ui::EmbeddedView *view = m_console->signInView(); view && !m_asking && !m_signingIn) {
        lookAtPage(view);
    }
}

void StartWatch::lookAtPage(ui::EmbeddedView *view)
{
    m_asking = true;
    const QPointer<StartWatch> self(this);
    const QPointer<ui::EmbeddedView> page(view);
    view->runScript(pages::asksToSignIn() + u" && "_s + pages::drawn(), [self, page](const QVariant &there) {
        if (!self)
            return;
        self->m_asking = false;
        if (!there.toBool() || self->m_signingIn)
            return;
        self->reached("sign-in page drawn");
        self->usable("the sign-in page");
        if (self->m_signInScript.isEmpty() || !page) {
            self->end(0);
            return;
        }
        self->m_signingIn = true;
        page->runScript(self->m_signInScript);
    });
}

void StartWatch::usable(const char *what)
{
    if (std::exchange(m_usable, true))
        return;
    std::printf("usable after %lld ms: %s\n", static_cast<long long>(processAge()), what);
    std::fflush(stdout);
}

void StartWatch::fail(const QString &why)
{
    std::fprintf(stderr, "biometricscloud: The start could not be measured: %s.\n", qUtf8Printable(why));
    end(1);
}

void StartWatch::end(int status)
{
    m_glance.stop();
    Q_EMIT finished(status);
}

} // namespace bc::app

#include "app/console/tourist.h"

#include "app/console/pages.h"
#include "ui/webview/embeddedview.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace bc::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto stepLimit = 60s; // a cold start of the web view on a busy machine takes its time
constexpr auto wholeLimit = 300s;
constexpr int stillLooks = 8;
constexpr auto pause = 20ms; // between two looks at a condition

/// Lets the event loop run for a moment; false: the program was asked to end.
bool live(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    return loop.exec() == 0;
}

} // namespace

Tourist::Tourist(QMainWindow *window, QString dir)
    : m_window(window)
    , m_dir(std::move(dir))
    , m_end(wholeLimit)
{
    if (!QDir().mkpath(m_dir))
        fail(u"The folder %1 cannot be made."_s.arg(m_dir));
}

void Tourist::begin(const QString &step)
{
    if (!failed())
        m_step = step;
}

void Tourist::fail(const QString &what)
{
    if (failed())
        return;
    m_trouble = m_step.isEmpty() ? what : u"Step \"%1\": %2"_s.arg(m_step, what);
    look().save(m_dir + u"/failed.png"_s);
}

bool Tourist::wait(const QString &what, const std::function<bool()> &condition)
{
    if (failed())
        return false;
    const QDeadlineTimer limit(stepLimit);
    while (!condition()) {
        if (limit.hasExpired() || m_end.hasExpired()) {
            fail(u"this did not happen in time: %1."_s.arg(what));
            return false;
        }
        if (!live(pause)) {
            fail(u"it was asked to end."_s);
            return false;
        }
    }
    return true;
}

QWidget *Tourist::visibleNamed(const QString &name) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const QList<QWidget *> found = window->findChildren<QWidget *>(name);
        for (QWidget *one : found) {
            if (one->isVisible())
                return one;
        }
    }
    return nullptr;
}

bool Tourist::click(QWidget *widget, const QString &what)
{
    if (!wait(what + u" can be clicked"_s, [widget] { return widget && widget->isVisible() && widget->isEnabled(); }))
        return false;
    const QPointF at = QRectF(widget->rect()).center();
    const QPointF global = widget->mapToGlobal(at);
    widget->setFocus(Qt::MouseFocusReason);
    QMouseEvent press(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &release);
    return true;
}

bool Tourist::type(QWidget *widget, const QString &text, const QString &what)
{
    if (!wait(what + u" can be typed into"_s,
              [widget] { return widget && widget->isVisible() && widget->isEnabled(); }))
        return false;
    widget->setFocus(Qt::MouseFocusReason);
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &release);
    }
    return true;
}

bool Tourist::key(QWidget *widget, int key, const QString &what)
{
    if (!wait(what + u" takes keys"_s, [widget] { return widget && widget->isVisible(); }))
        return false;
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &release);
    return true;
}

QVariant Tourist::evaluate(ui::EmbeddedView *view, const QString &script)
{
    // Shared with the callback: the page may answer after this gave up.
    const auto answer = std::make_shared<std::optional<QVariant>>();
    view->runScript(script, [answer](const QVariant &value) { *answer = value; });
    const QDeadlineTimer limit(5s);
    while (!*answer && !limit.hasExpired() && live(pause)) {
    }
    return answer->value_or(QVariant());
}

bool Tourist::pageShows(ui::EmbeddedView *view, const QString &what, const QString &script)
{
    if (!wait(what, [&] { return view && !view->isLoading() && evaluate(view, script).toBool(); }) ||
        !wait(what + u" (drawn)"_s, [&] { return evaluate(view, pages::drawn()).toBool(); }))
        return false;
    // A frame still travels from the page's process to the window: until several looks in a row are the same.
    QImage last;
    int same = 0;
    return wait(what + u" (still)"_s, [&] {
        const QImage now = view->grab().toImage();
        same = now == last ? same + 1 : 0;
        last = now;
        return same >= stillLooks;
    });
}

bool Tourist::runInPage(ui::EmbeddedView *view, const QString &what, const QString &script)
{
    if (failed())
        return false;
    if (!evaluate(view, u"(function() { %1; return true; })()"_s.arg(script)).toBool()) {
        fail(u"the page did not let itself be worked: %1."_s.arg(what));
        return false;
    }
    return true;
}

QImage Tourist::look() const
{
    QImage image = m_window->grab().toImage();
    QPainter painter(&image);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *above : windows) {
        if (above == m_window || !above->isVisible() || !above->isWindow() || above->windowType() != Qt::Dialog)
            continue;
        // Off-screen there is no window manager: lay the dialog over the middle of its window, as one would.
        const QPixmap dialog = above->grab();
        const QSizeF size = dialog.deviceIndependentSize();
        painter.fillRect(QRectF(QPointF(), m_window->size()), QColor(0, 0, 0, 70));
        const QPointF corner((m_window->width() - size.width()) / 2, (m_window->height() - size.height()) / 2);
        painter.setPen(QPen(QColor(0, 0, 0, 90), 1));
        painter.drawRect(QRectF(corner, size).adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.drawPixmap(corner, dialog);
    }
    return image;
}

bool Tourist::picture(const QString &name)
{
    if (failed())
        return false;
    live(pause); // one turn of the event loop, so that what was asked to repaint did
    const QString file = u"%1/%2-%3.png"_s.arg(m_dir).arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    if (!look().save(file)) {
        fail(u"the picture %1 cannot be written."_s.arg(file));
        return false;
    }
    return true;
}

} // namespace bc::app

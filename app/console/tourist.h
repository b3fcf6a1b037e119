#pragma once

#include <QDeadlineTimer>
#include <QImage>
#include <QObject>
#include <QString>
#include <QVariant>

#include <functional>

class QMainWindow;
class QWidget;

namespace bc::ui {
class EmbeddedView;
}

namespace bc::app {

/// Hands and eyes of the tour: clicks, types, waits and takes pictures. Once something failed, everything after it does
/// nothing and answers false.
class Tourist
{
public:
    Tourist(QMainWindow *window, QString dir);

    /// Names what is done next; pictures and complaints carry the name.
    void begin(const QString &step);
    bool failed() const { return !m_trouble.isEmpty(); }
    QString trouble() const { return m_trouble; }
    int pictures() const { return m_pictures; }

    /// Waits until `condition` holds; `what` completes the sentence "… did not happen: ".
    bool wait(const QString &what, const std::function<bool()> &condition);
    bool click(QWidget *widget, const QString &what);
    bool type(QWidget *widget, const QString &text, const QString &what);
    bool key(QWidget *widget, int key, const QString &what);
    /// Waits for a visible child of a window by its object name.
    template <typename Widget>
    Widget *find(const QString &name)
    {
        Widget *found = nullptr;
        wait(name + QStringLiteral(" is on the screen"), [&] { return (found = visible<Widget>(name)) != nullptr; });
        return found;
    }

    /// Waits until a script in the page answers true.
    bool pageShows(ui::EmbeddedView *view, const QString &what, const QString &script);
    bool runInPage(ui::EmbeddedView *view, const QString &what, const QString &script);
    /// The whole window with what lies above it, as NN-name.png.
    bool picture(const QString &name);

private:
    template <typename Widget>
    Widget *visible(const QString &name) const
    {
        return qobject_cast<Widget *>(visibleNamed(name));
    }
    QWidget *visibleNamed(const QString &name) const;
    QVariant evaluate(ui::EmbeddedView *view, const QString &script);
    QImage look() const;
    void fail(const QString &what);

    QMainWindow *m_window;
    QString m_dir, m_step, m_trouble;
    int m_pictures = 0;
    QDeadlineTimer m_end;
};

} // namespace bc::app

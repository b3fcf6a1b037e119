#pragma once

#include "ui/client/tokens.h"

#include <QAction>
#include <QString>
#include <QWidget>

#include <functional>

namespace bc::ui {

class ProviderClient;

/// Background work that the status bar shows with its progress and a cancel button. Lives until finish() or deletion.
class Work : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void setProgress(int done, int total) = 0; ///< total 0: unknown
    virtual void finish() = 0;

Q_SIGNALS:
    void cancelRequested();
};

/// What the shell lends to each workspace. Outlives every place.
class Workbench
{
public:
    virtual ~Workbench() = default;
    virtual ProviderClient &client() = 0;
    virtual const Person &person() const = 0;
    /// Goes to a place: "applications", "applications/12", "patients/7". Enters the history of back and forward.
    virtual void open(const QString &link) = 0;
    enum class Tone { Info, Good, Warning, Bad };
    /// A notice that stays until seen or closed; `action` (may be null) offers e.g. "Undo" and is owned by the notice.
    virtual void notify(Tone tone, const QString &text, QAction *action = nullptr) = 0;
    /// A line in the status bar with cancel.
    virtual Work *beginWork(const QString &title) = 0;
};

/// One workspace of the console: a page that the navigation bar leads to.
class Place : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Where within the place we are ("" or "12"); the full link is "<id>/<position>".
    virtual QString position() const { return {}; }
    /// Goes to a position of a link; an unknown one shows its own error state.
    virtual void setPosition(const QString &position) { Q_UNUSED(position) }
    /// Shown or shown again: load what is missing, put the focus where work starts.
    virtual void activate() {}
    /// What the command palette offers while this place is shown.
    virtual QList<QAction *> commands() const { return {}; }
    /// Something typed is not saved yet; the shell asks before signing out or closing. Names the thing, or is empty.
    virtual QString unsaved() const { return {}; }

Q_SIGNALS:
    /// The position changed through the person's own doing: the shell notes it for back/forward.
    void positionChanged(const QString &position);
};

/// How a workspace is registered with the shell. Each room offers `PlaceEntry entry();` in its namespace.
struct PlaceEntry
{
    QString id;                                  ///< first part of its links, e.g. "applications"
    QString title;                               ///< translated
    QString iconName;                            ///< freedesktop name
    std::function<bool(const Person &)> visible; ///< empty: for everyone
    std::function<Place *(Workbench &, QWidget *parent)> make;
};

} // namespace bc::ui

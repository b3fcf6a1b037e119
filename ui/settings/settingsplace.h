#pragma once

#include "ui/settings/page.h"
#include "ui/widgets/place.h"

#include <QHash>

class QListWidget;
class QStackedWidget;

namespace bc::ui {
class StateView;
}

namespace bc::ui::settings {

/// The workspace Settings: a list of pages at the left, the chosen one beside it. Positions are "<page>" and
/// "<page>/<position in it>", e.g. "webhooks/12". Shows only the pages that the person's role may use.
class SettingsPlace final : public Place
{
    Q_OBJECT
public:
    explicit SettingsPlace(Workbench &workbench, QWidget *parent = nullptr);

    QString position() const override;
    void setPosition(const QString &position) override;
    void activate() override;
    QList<QAction *> commands() const override;
    QString unsaved() const override;

    QListWidget *list() const { return m_list; }
    Page *page() const; ///< the one that is shown; null: none of that name

private:
    Page *pageFor(const QString &id);
    void goTo(const QString &id, const QString &rest);
    bool eventFilter(QObject *object, QEvent *event) override;

    Workbench &m_workbench;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    StateView *m_unknown;
    QHash<QString, Page *> m_made;
    QString m_current;
};

} // namespace bc::ui::settings

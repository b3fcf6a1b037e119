#pragma once

#include <QAction>
#include <QWidget>

namespace bc::ui::settings {

/// One page of the settings. Like a Place, but its positions lie below the page's own: "webhooks/12" is "12" here.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString position() const { return {}; }
    virtual void setPosition(const QString &position) { Q_UNUSED(position) }
    /// Shown or shown again: load what is missing.
    virtual void activate() = 0;
    /// Puts the focus where work starts.
    virtual void focusContent() = 0;
    virtual QList<QAction *> commands() const { return {}; }
    virtual QString unsaved() const { return {}; }

Q_SIGNALS:
    void positionChanged(const QString &position);
};

} // namespace bc::ui::settings

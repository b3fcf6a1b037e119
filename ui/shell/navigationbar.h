#pragma once

#include "ui/widgets/place.h"

#include <QListWidget>

namespace bc::ui {

/// The places, one under the other. Arrow keys move, Ctrl+1…9 jump; in a narrow window only the icons stay.
class NavigationBar : public QListWidget
{
    Q_OBJECT
public:
    explicit NavigationBar(QWidget *parent = nullptr);
    void setEntries(const QList<PlaceEntry> &entries);
    void setCurrent(const QString &id);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void chosen(const QString &id);

private:
    bool m_narrow = false;
};

} // namespace bc::ui

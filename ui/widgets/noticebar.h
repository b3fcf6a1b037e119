#pragma once

#include "ui/widgets/place.h"

#include <QWidget>

class QVBoxLayout;

namespace bc::ui {

/// Notices above the content, newest last: each with its icon, its text, perhaps an action, and a close button. They
/// stay until seen; good news with no action leaves by itself.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    /// Takes ownership of `action`. A notice with the same text replaces the older one.
    void add(Workbench::Tone tone, const QString &text, QAction *action = nullptr);
    int count() const;

private:
    QVBoxLayout *m_column;
};

} // namespace bc::ui

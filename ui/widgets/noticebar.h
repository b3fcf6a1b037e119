#pragma once

#include "ui/widgets/place.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bc::ui {

/// Notices above the content, newest last: each with its icon, its text, perhaps an action, and a close button. They
/// stay until seen; good news with no action leaves by itself. The newest few show, so that the content keeps its room;
/// a line above them counts the earlier ones, which come up as later ones are closed.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 3; ///< that show at once

    explicit NoticeBar(QWidget *parent = nullptr);
    /// Takes ownership of `action`. A notice with the same text replaces the older one.
    void add(Workbench::Tone tone, const QString &text, QAction *action = nullptr);
    int count() const; ///< with those that do not show

protected:
    void childEvent(QChildEvent *event) override;

private:
    void arrange();
    void closeAll();

    QVBoxLayout *m_column;
    QWidget *m_earlier;
    QLabel *m_earlierText;
    QList<QWidget *> m_notices;
};

} // namespace bc::ui

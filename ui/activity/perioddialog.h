#pragma once

#include <QDateTime>
#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace bc::ui::activity {

/// Asks for a period, to the minute, in the person's own zone. Enter takes it, Esc leaves.
class PeriodDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Invalid times: the last day.
    PeriodDialog(const QDateTime &from, const QDateTime &until, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QDateTime &from, const QDateTime &until);

private:
    void check();

    QDateTimeEdit *m_from, *m_until;
    QLabel *m_wrong;
    QPushButton *m_show;
};

} // namespace bc::ui::activity

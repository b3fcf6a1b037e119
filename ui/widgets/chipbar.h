#pragma once

#include <QWidget>

class QButtonGroup;

namespace bc::ui {

class WrapLayout;

/// Filter chips in a row, or in several where one has no room; one of them chosen. Arrow keys move within, Tab leaves.
class ChipBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QWidget *parent = nullptr);
    /// `value` is what chosen() hands out.
    void add(const QString &text, const QString &value);
    QString current() const;
    void setCurrent(const QString &value);
    /// Back to the first chip, without a signal.
    void reset();

Q_SIGNALS:
    void chosen(const QString &value);

private:
    QButtonGroup *m_group;
    WrapLayout *m_row;
};

} // namespace bc::ui

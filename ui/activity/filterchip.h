#pragma once

#include <QPushButton>

#include <functional>

class QMenu;

namespace bc::ui::activity {

/// A filter as a pill: its name and what it is set to; a click shows what it may be set to. Takes the accent when set.
class FilterChip final : public QPushButton
{
    Q_OBJECT
public:
    /// `any` stands there while nothing is chosen; `fill` puts the choices into the menu, each time it opens.
    FilterChip(QString name, QString any, std::function<void(QMenu &)> fill, QWidget *parent = nullptr);

    void setChoice(const QString &value, const QString &words);
    QString value() const { return m_value; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMenu();

    QString m_name, m_any, m_value;
    std::function<void(QMenu &)> m_fill;
};

} // namespace bc::ui::activity

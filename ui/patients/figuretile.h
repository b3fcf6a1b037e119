#pragma once

#include <QWidget>

class QLabel;

namespace bc::ui::patients {

/// One key figure: what it is, its value in large tabular figures, its unit.
class FigureTile final : public QWidget
{
    Q_OBJECT
public:
    FigureTile(const QString &name, const QString &unit, QWidget *parent = nullptr);
    /// An empty value shows a dash.
    void setValue(const QString &value);
    QString value() const;

private:
    QString m_name, m_unit;
    QLabel *m_value;
    QLabel *m_unitLabel;
};

} // namespace bc::ui::patients

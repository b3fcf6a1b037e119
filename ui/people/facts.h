#pragma once

#include <QWidget>

class QGridLayout;

namespace bc::ui::people {

/// Facts in a two-column table: their names in grey, their values beside.
class Facts : public QWidget
{
    Q_OBJECT
public:
    explicit Facts(QWidget *parent = nullptr);
    void add(const QString &name, const QString &value, const QString &tip = {});

private:
    QGridLayout *m_grid;
};

} // namespace bc::ui::people

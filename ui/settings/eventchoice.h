#pragma once

#include <QWidget>

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace bc::ui {
class TroubleLine;
}

namespace bc::ui::settings {

/// Which events a webhook is told of: everything, whole families, or single ones. A ticked family means what is added
/// to it later too. Names that are not known here are shown as they are and kept.
class EventChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit EventChoice(QWidget *parent = nullptr);

    QStringList events() const; ///< as the provider takes them
    void setEvents(const QStringList &events);
    QString error() const;
    void setError(const QString &message);
    bool validate();
    QTreeWidget *tree() const { return m_tree; }

Q_SIGNALS:
    void edited();

private:
    void onChanged();

    QCheckBox *m_everything;
    QTreeWidget *m_tree;
    QTreeWidgetItem *m_others = nullptr;
    TroubleLine *m_error;
};

} // namespace bc::ui::settings

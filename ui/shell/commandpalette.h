#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>

class QLineEdit;
class QListWidget;

namespace bc::ui {

/// Type to find a place or an action, Enter does it. Every letter typed must occur in order; beginnings of words count
/// most. Takes a pasted link too.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    struct Item
    {
        QString text;
        QString hint; ///< shortcut or kind, in grey
        QString iconName;
        std::function<void()> run;
    };

    CommandPalette(QList<Item> items, QWidget *parent);
    /// How well `text` fits what was typed; 0: not at all.
    static int score(const QString &typed, const QString &text);

Q_SIGNALS:
    void linkTyped(const QString &link);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void filter(const QString &typed);
    void runCurrent();

    QList<Item> m_items;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace bc::ui

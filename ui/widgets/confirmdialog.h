#pragma once

#include "ui/widgets/fitteddialog.h"

#include <QStringList>

class QPushButton;

namespace bc::ui {

/// Asks before something that takes effect at once: names whom it concerns and what happens to them. Its buttons are
/// "confirm" and "cancel".
class ConfirmDialog : public FittedDialog
{
    Q_OBJECT
public:
    enum class Kind { Plain, Destructive };
    /// `names`: of several, listed below the text; the first ten of them. `action`: what the button says.
    ConfirmDialog(const QString &question, const QString &effect, const QString &action, Kind kind,
                  const QStringList &names = {}, QWidget *parent = nullptr);

    /// Something to choose or to know, between the text and the buttons.
    void add(QWidget *widget);
    /// Where a choice changes what happens: says it on the button.
    void setAction(const QString &action, Kind kind);

private:
    QVBoxLayout *m_choices;
    QWidget *m_buttons;
    QPushButton *m_cancel, *m_go;
};

} // namespace bc::ui

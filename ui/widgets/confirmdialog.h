#pragma once

#include <QDialog>
#include <QStringList>

namespace bc::ui {

/// Asks before something that takes effect at once: names whom it concerns and what happens to them.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Plain, Destructive };
    /// `names`: of several, listed below the text; the first ten of them. `action`: what the button says.
    ConfirmDialog(const QString &question, const QString &effect, const QString &action, Kind kind,
                  const QStringList &names = {}, QWidget *parent = nullptr);
};

} // namespace bc::ui

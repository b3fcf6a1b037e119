#pragma once

#include <QDateTime>
#include <QDialog>
#include <QStringList>

namespace bc::ui::people {

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

/// Shows a link to set a password the one time it can be seen: the provider sends no letters, so the administrator
/// hands it over.
class LinkDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Invitation, NewPassword };
    LinkDialog(Purpose purpose, const QString &name, const QString &email, const QString &link,
               const QDateTime &expires, QWidget *parent = nullptr);
};

} // namespace bc::ui::people

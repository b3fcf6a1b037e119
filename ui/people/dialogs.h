#pragma once

#include "ui/widgets/fitteddialog.h"

#include <QDateTime>

namespace bc::ui::people {

/// Shows a link to set a password the one time it can be seen: the provider sends no letters, so the administrator
/// hands it over.
class LinkDialog final : public FittedDialog
{
    Q_OBJECT
public:
    enum class Purpose { Invitation, NewPassword };
    LinkDialog(Purpose purpose, const QString &name, const QString &email, const QString &link,
               const QDateTime &expires, QWidget *parent = nullptr);
};

} // namespace bc::ui::people

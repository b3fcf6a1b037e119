#pragma once

#include <QDialog>

namespace bc::ui::applications {

/// Shows a client secret the one time it can be seen.
class SecretDialog final : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(const QString &applicationName, const QString &clientId, const QString &secret,
                 const QString &note = {}, QWidget *parent = nullptr);
};

} // namespace bc::ui::applications

#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace bc::ui::applications {

/// A client secret as the provider tells it, once.
struct ShownSecret
{
    QString applicationName, clientId, secret;
};

/// Shows client secrets the one time they can be seen. Esc does not close it before a secret was copied.
class SecretDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SecretDialog(const QList<ShownSecret> &secrets, const QString &note = {}, QWidget *parent = nullptr);
    void reject() override;

private:
    void addLine(QVBoxLayout *column, const QString &name, const QString &value, bool isSecret);
    void settle();

    qsizetype m_left; ///< secrets not copied yet
    QLabel *m_hint;
};

} // namespace bc::ui::applications

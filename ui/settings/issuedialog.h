#pragma once

#include "ui/client/request.h"

#include <QDialog>
#include <QJsonObject>

class QComboBox;

namespace bc::ui {
class FormField;
class ProviderClient;
class TroubleLine;
} // namespace bc::ui

namespace bc::ui::settings {

class WaitButton;

/// Asks what an initial access token is for and how long it works, and has it issued. Accepted: token() is the
/// provider's answer, the token itself in it.
class IssueDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit IssueDialog(ProviderClient &client, QWidget *parent = nullptr);
    const QJsonObject &token() const { return m_token; }
    void reject() override;

private:
    void send();

    ProviderClient &m_client;
    FormField *m_name, *m_life, *m_uses;
    TroubleLine *m_trouble;
    WaitButton *m_issue;
    Cancel m_running;
    QJsonObject m_token;
};

} // namespace bc::ui::settings

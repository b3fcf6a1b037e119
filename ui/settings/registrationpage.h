#pragma once

#include "ui/settings/page.h"

#include <QJsonObject>

class QPushButton;

namespace bc::ui {
class ListView;
class Workbench;
} // namespace bc::ui

namespace bc::ui::settings {

/// Initial access tokens: with one, an application registers itself (RFC 7591 §3). Issued here, shown once, revoked.
class RegistrationPage final : public Page
{
    Q_OBJECT
public:
    explicit RegistrationPage(Workbench &workbench, QWidget *parent = nullptr);

    void activate() override;
    void focusContent() override;
    QList<QAction *> commands() const override;
    ListView *list() const { return m_list; }

public Q_SLOTS:
    void issue();
    void revoke();

private:
    void revoke(const QJsonObject &token);
    void reveal(const QJsonObject &token);

    Workbench &m_workbench;
    QAction *m_issue, *m_revoke;
    ListView *m_list;
};

} // namespace bc::ui::settings

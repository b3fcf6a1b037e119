#pragma once

#include "ui/client/request.h"
#include "ui/settings/page.h"

class QLabel;
class QVBoxLayout;

namespace bc::ui {
class IconLabel;
class StateView;
class TroubleLine;
class Workbench;
} // namespace bc::ui

namespace bc::ui::settings {

class WaitButton;

/// Which server letters go through, how many wait, and a test letter; without one, what to write into the configuration
/// file. For platform administrators.
class MailPage final : public Page
{
    Q_OBJECT
public:
    explicit MailPage(Workbench &workbench, QWidget *parent = nullptr);

    void activate() override;
    void focusContent() override;
    StateView *states() const { return m_states; }
    QString trouble() const;
    QString result() const;

public Q_SLOTS:
    void load();
    void test();

private:
    QWidget *makeConfigured();
    QWidget *makeMissing();
    void fill(const QJsonObject &mail);

    Workbench &m_workbench;
    StateView *m_states;
    QWidget *m_configured = nullptr, *m_missing = nullptr;
    QVBoxLayout *m_facts = nullptr;
    QWidget *m_factsHolder = nullptr;
    WaitButton *m_test = nullptr;
    QWidget *m_result = nullptr;
    QLabel *m_resultText = nullptr;
    TroubleLine *m_trouble = nullptr;
    Cancel m_loading;
    bool m_loaded = false;
};

} // namespace bc::ui::settings

#pragma once

#include "ui/client/request.h"
#include "ui/settings/page.h"

#include <QHash>

class QStackedWidget;

namespace bc::ui {
class ChipBar;
class StateView;
class Workbench;
} // namespace bc::ui

namespace bc::ui::settings {

class VendorForm;

/// The clouds that links are fetched from, and how the platform is registered at each. For platform administrators, as
/// one registration serves every workspace. Position: the provider's name for the vendor, "ouraring"; empty: the first.
class VendorsPage final : public Page
{
    Q_OBJECT
public:
    explicit VendorsPage(Workbench &workbench, QWidget *parent = nullptr);

    QString position() const override { return m_position; }
    void setPosition(const QString &position) override;
    void activate() override;
    void focusContent() override;
    QString unsaved() const override;

    StateView *states() const { return m_states; }
    ChipBar *chips() const { return m_chips; }
    VendorForm *form() const; ///< the one that is shown; null: none is

public Q_SLOTS:
    void load();

private:
    void show();

    Workbench &m_workbench;
    QString m_position;
    ChipBar *m_chips;
    QWidget *m_bar;
    StateView *m_states;
    QStackedWidget *m_forms;
    QHash<QString, VendorForm *> m_made;
    bool m_loaded = false;
    Cancel m_loading;
};

} // namespace bc::ui::settings

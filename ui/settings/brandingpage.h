#pragma once

#include "ui/client/request.h"
#include "ui/settings/page.h"

#include <QHash>

class QLabel;
class QPushButton;

namespace bc::ui {
class FormField;
class StateView;
class TroubleLine;
class Workbench;
} // namespace bc::ui

namespace bc::ui::settings {

class BrandPreview;
class ColourField;
class LogoField;
class WaitButton;

/// How the workspace's sign-in pages look: logo, colours, texts, with a preview beside that follows every key.
class BrandingPage final : public Page
{
    Q_OBJECT
public:
    explicit BrandingPage(Workbench &workbench, QWidget *parent = nullptr);

    void activate() override;
    void focusContent() override;
    QString unsaved() const override;

    StateView *states() const { return m_states; }
    FormField *field(const QString &name) const { return m_fields.value(name); }
    ColourField *light() const { return m_light; }
    ColourField *dark() const { return m_dark; }
    LogoField *logo() const { return m_logo; }
    BrandPreview *preview() const { return m_preview; }
    QString trouble() const;

public Q_SLOTS:
    void save();
    void restore();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makePreview();
    QWidget *makeFoot();
    void load();
    void loadLogo();
    void setValues(const QJsonObject &branding);
    void onEdited();
    void refreshPreview();
    void showProblem(const Problem &problem);
    void sendRestore();

    Workbench &m_workbench;
    StateView *m_states;
    QHash<QString, FormField *> m_fields;
    ColourField *m_light, *m_dark;
    LogoField *m_logo;
    BrandPreview *m_preview;
    TroubleLine *m_trouble;
    WaitButton *m_save, *m_restore;
    QPushButton *m_discard;
    QLabel *m_draft;
    QJsonObject m_stored;
    bool m_loaded = false, m_dirty = false;
    Cancel m_loading, m_loadingLogo;
};

} // namespace bc::ui::settings

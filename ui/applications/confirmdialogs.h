#pragma once

#include "ui/applications/application.h"

#include <QDialog>

class QComboBox;

namespace bc::ui::applications {

/// Asks before disabling: names the application and what happens to its tokens.
class DisableDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit DisableDialog(const Application &application, QWidget *parent = nullptr);
};

/// Asks how long the old secret stays valid beside the new one.
class RotateDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RotateDialog(const Application &application, QWidget *parent = nullptr);
    int overlapSeconds() const;

private:
    QComboBox *m_overlap;
};

} // namespace bc::ui::applications

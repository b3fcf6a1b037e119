#pragma once

#include "ui/applications/application.h"
#include "ui/widgets/confirmdialog.h"

class QComboBox;
class QLabel;

namespace bc::ui::applications {

/// Asks how long the old secret stays valid beside the new one, and says what that means.
class RotateDialog final : public ConfirmDialog
{
    Q_OBJECT
public:
    /// `live`: the secrets that work now, newest first; empty when not known.
    RotateDialog(const Application &application, const QList<Secret> &live, QWidget *parent = nullptr);
    int overlapSeconds() const;

private:
    void tell();

    QComboBox *m_overlap;
    QLabel *m_until;
};

} // namespace bc::ui::applications

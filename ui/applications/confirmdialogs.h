#pragma once

#include "ui/applications/application.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace bc::ui::applications {

/// Asks before something is taken away: names it and what happens. Enter alone does not take it away.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    ConfirmDialog(const QString &question, const QString &effect, const QString &action, QWidget *parent = nullptr);
};

/// Asks how long the old secret stays valid beside the new one, and says what that means.
class RotateDialog final : public QDialog
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

#pragma once

#include "ui/client/request.h"
#include "ui/widgets/detailsection.h"
#include "ui/widgets/place.h"
#include "ui/widgets/troubleline.h"

#include <QDialog>
#include <QPushButton>

class QLabel;
class QVBoxLayout;

/// What the pages of the settings share.
namespace bc::ui::settings {

/// What did not happen, why, and what to do, as one text.
QString sentences(const QString &what, const Problem &problem);
/// The same as a notice; nothing for what was called off, or when the session ended, which the shell shows.
void complain(Workbench &workbench, const QString &what, const Problem &problem);

/// A button for what takes time: until it is done, the same button calls it off.
class WaitButton final : public QPushButton
{
    Q_OBJECT
public:
    WaitButton(QString text, QString waiting, QWidget *parent = nullptr);
    void setIdleText(const QString &text);
    void begin(const Cancel &running);
    void end();
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void asked(); ///< pressed while nothing is on its way

private:
    QString m_text, m_waitingText;
    Cancel m_running;
    bool m_waiting = false;
};

/// Shows a secret the one time it can be seen. Its field is "secret", its buttons "copySecret" and "done".
class RevealDialog final : public QDialog
{
    Q_OBJECT
public:
    RevealDialog(const QString &heading, const QString &text, const QString &name, const QString &secret,
                 QWidget *parent = nullptr);
};

} // namespace bc::ui::settings

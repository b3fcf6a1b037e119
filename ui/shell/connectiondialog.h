#pragma once

#include "ui/client/connection.h"

#include <QDialog>

class QCheckBox;
class QRadioButton;

namespace bc::ui {

class FormField;

/// Chooses the provider: the one in this program, or another one by its address.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(const Connection &current, bool embeddedPossible, QWidget *parent = nullptr);
    Connection chosen() const;

private:
    void check();

    QRadioButton *m_embedded;
    QRadioButton *m_remote;
    FormField *m_address;
    QCheckBox *m_production;
};

} // namespace bc::ui

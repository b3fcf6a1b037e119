#include "ui/shell/connectiondialog.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bc::ui {

using namespace Qt::StringLiterals;

ConnectionDialog::ConnectionDialog(const Connection &current, bool embeddedPossible, QWidget *parent)
    : QDialog(parent)
    , m_embedded(new QRadioButton(tr("The provider in this program")))
    , m_remote(new QRadioButton(tr("A provider on another machine")))
    , m_address(new FormField(u"issuer"_s, tr("Address"), FormField::Need::Required, new QLineEdit,
                              tr("The provider's public address, for example https://provider.example")))
    , m_production(new QCheckBox(tr("This is a production system (red band)")))
{
    setWindowTitle(tr("Connect to a provider"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(label(tr("Which provider should this console manage?"), Text::Heading));
    column->addWidget(m_embedded);
    column->addWidget(m_remote);
    column->addWidget(m_address);
    column->addWidget(m_production);
    column->addSpacing(space::s);
    auto *buttons = new QDialogButtonBox;
    QPushButton *go = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    makePrimary(go);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    setMinimumWidth(480);

    const bool remote = current.kind != Connection::Kind::Embedded || !embeddedPossible;
    m_embedded->setEnabled(embeddedPossible);
    m_embedded->setChecked(!remote);
    m_remote->setChecked(remote);
    m_production->setChecked(current.kind == Connection::Kind::Production);
    if (current.kind != Connection::Kind::Embedded) {
        m_address->setValue(current.issuer.toString());
    }
    m_address->setCheck([](const QString &typed) {
        const Result<QUrl> url = Connection::parse(typed);
        return url ? QString() : url.error().what;
    });
    const auto enable = [this] {
        m_address->setEnabled(m_remote->isChecked());
        m_production->setEnabled(m_remote->isChecked());
    };
    connect(m_remote, &QRadioButton::toggled, this, enable);
    enable();
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConnectionDialog::check()
{
    if (m_embedded->isChecked() || m_address->validate()) {
        accept();
    } else {
        m_address->editor()->setFocus();
    }
}

Connection ConnectionDialog::chosen() const
{
    if (m_embedded->isChecked()) {
        return {};
    }
    Connection connection;
    connection.kind = m_production->isChecked() ? Connection::Kind::Production : Connection::Kind::Remote;
    connection.issuer = Connection::parse(m_address->value()).value_or(QUrl());
    return connection;
}

} // namespace bc::ui

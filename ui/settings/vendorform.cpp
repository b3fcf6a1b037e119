#include "ui/settings/vendorform.h"

#include "ui/client/providerclient.h"
#include "ui/settings/vendorstate.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/formfoot.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int vendorWidth = 640;
constexpr int besideBox = 24;     // where the text of a check box starts
constexpr int mostHistory = 3650; // days, as the provider takes them
const QString secretField = u"client_secret"_s, historyField = u"history_days"_s, eventsField = u"events"_s;

/// Without these nobody can be sent to the vendor, nor anything be fetched.
QStringList neededAddresses() { return {u"authorize_url"_s, u"token_url"_s, u"api_url"_s}; }

/// What can be seen here; whether the provider may call it, only the provider knows.
QString vendorAddressFault(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty()
               ? QString()
               : VendorForm::tr("Write the whole address, for example https://example.org/token.");
}

QString historyFault(const QString &text)
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    return isNumber && days >= 1 && days <= mostHistory ? QString() : VendorForm::tr("Write a number from 1 to 3650.");
}

QVBoxLayout *section(QVBoxLayout *column, const QString &title, const QString &purpose)
{
    auto *head = new QVBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(label(title, Text::Heading));
    if (!purpose.isEmpty()) {
        head->addWidget(wrappedLabel(purpose, Text::Muted));
    }
    auto *part = new QVBoxLayout;
    part->setContentsMargins(0, space::s, 0, 0);
    part->setSpacing(space::l);
    part->addLayout(head);
    column->addLayout(part);
    return part;
}

} // namespace

VendorForm::VendorForm(Workbench &workbench, const QJsonObject &vendor, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_stored(vendor)
    , m_events(new QCheckBox(tr("Let the vendor tell what changed")))
    , m_state(new VendorState(workbench))
    , m_trouble(new TroubleLine)
    , m_save(new WaitButton(tr("Save"), tr("Saving…")))
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_usual(new QPushButton(tr("Restore defaults")))
    , m_draft(label(tr("Unsaved changes"), Text::Muted))
{
    auto *holder = new QWidget;
    auto *across = new QHBoxLayout(holder);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(makeForm(), 1);
    across->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(holder);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(hairline());
    all->addWidget(scroll, 1);
    all->addWidget(hairline());
    all->addWidget(makeFoot());
    setVendor(vendor);
}

QWidget *VendorForm::makeForm()
{
    auto *form = new QWidget;
    form->setMaximumWidth(vendorWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::l, space::m, space::l, space::xl);
    column->setSpacing(space::l);
    column->addWidget(m_state);
    column->addWidget(m_trouble);

    QVBoxLayout *part =
        section(column, tr("To enter at the vendor"),
                tr("The vendor's page for developers asks for this, and gives the client id and secret for it."));
    part->addWidget(fact(tr("Redirect address"), m_stored.value("redirect_uri"_L1).toString(), true,
                         tr("Where people come back to once they have allowed it there.")));
    const QString eventsUri = m_stored.value("events_uri"_L1).toString();
    if (!eventsUri.isEmpty()) {
        part->addWidget(fact(tr("Events address"), eventsUri, true,
                             tr("Where the vendor tells what changed. The provider subscribes to that by itself.")));
    }

    part =
        section(column, tr("Registration"), tr("Links that were made with another client id have to be linked again."));
    addField(part, new FormField(u"client_id"_s, tr("Client id"), FormField::Need::Optional, new QLineEdit,
                                 tr("Empty: this vendor cannot be linked.")));
    auto *secret = new QLineEdit;
    secret->setEchoMode(QLineEdit::Password);
    addField(part, new FormField(secretField, tr("Client secret"), FormField::Need::Optional, secret,
                                 tr("Kept sealed and never shown again. What you type takes the place of the one "
                                    "that is set.")));

    part = section(column, tr("Addresses"), tr("As the vendor's documentation names them, or those of its sandbox."));
    addAddress(part, u"authorize_url"_s, tr("Authorize address"), tr("The page on which a person allows it."));
    addAddress(part, u"token_url"_s, tr("Token address"), {});
    addAddress(part, u"revoke_url"_s, tr("Revoke address"), tr("Told when somebody unlinks; may be empty."));
    addAddress(part, u"api_url"_s, tr("API address"), tr("Below it are the data."));

    part = section(column, tr("What is fetched"), {});
    addField(part, new FormField(u"scope"_s, tr("Scopes"), FormField::Need::Required, new QLineEdit,
                                 tr("What people are asked to allow, separated by spaces.")));
    auto *history = new FormField(historyField, tr("History in days"), FormField::Need::Required, new QLineEdit,
                                  tr("How far back the data of a new link are fetched, 1 to 3650."));
    history->setCheck(historyFault);
    addField(part, history);
    if (!eventsUri.isEmpty()) {
        auto *box = new QVBoxLayout;
        box->setSpacing(2);
        m_events->setObjectName(u"vendorEvents"_s);
        const QString help = tr("News then come within minutes, else within the hour. The vendor must reach the events "
                                "address from the internet.");
        m_events->setAccessibleDescription(help);
        box->addWidget(m_events);
        auto *below = new QHBoxLayout;
        below->setContentsMargins(besideBox, 0, 0, 0);
        below->addWidget(wrappedLabel(help, Text::Muted));
        box->addLayout(below);
        part->addLayout(box);
        connect(m_events, &QCheckBox::clicked, this, &VendorForm::onEdited);
    } else {
        m_events->setParent(this);
        m_events->hide();
    }
    column->addStretch();
    return form;
}

QWidget *VendorForm::makeFoot()
{
    m_save->setObjectName(u"saveVendor"_s);
    m_discard->setObjectName(u"discardVendor"_s);
    connect(m_save, &WaitButton::asked, this, &VendorForm::save);
    connect(m_discard, &QPushButton::clicked, this, &VendorForm::discard);
    m_usual->setObjectName(u"usualVendor"_s);
    m_usual->setToolTip(tr("Fills in the vendor's own addresses, scopes and history. Nothing is saved yet."));
    connect(m_usual, &QPushButton::clicked, this, &VendorForm::fillInUsual);
    return formFoot({m_save, m_discard}, m_draft, m_usual);
}

void VendorForm::addField(QVBoxLayout *column, FormField *field)
{
    column->addWidget(field);
    m_fields.insert(field->name(), field);
    m_order.append(field);
    connect(field, &FormField::edited, this, &VendorForm::onEdited);
}

void VendorForm::addAddress(QVBoxLayout *column, const QString &name, const QString &title, const QString &help)
{
    auto *field = new FormField(name, title, FormField::Need::Optional, new QLineEdit, help);
    field->setCheck(vendorAddressFault);
    addField(column, field);
}

QString VendorForm::provider() const { return m_stored.value("provider"_L1).toString(); }

QString VendorForm::productName() const
{
    // The provider's word for whoever offers the same interface is no name.
    return provider() == "partner"_L1 ? tr("Partner") : m_stored.value("product_name"_L1).toString();
}

QString VendorForm::trouble() const { return m_trouble->text(); }

void VendorForm::focusFirst() { m_order.constFirst()->editor()->setFocus(Qt::OtherFocusReason); }

void VendorForm::setVendor(const QJsonObject &vendor)
{
    m_stored = vendor;
    for (FormField *each : std::as_const(m_order)) {
        each->setValue(each->name() == historyField ? QString::number(vendor.value(historyField).toInt())
                                                    : vendor.value(each->name()).toString());
    }
    const bool hasSecret = vendor.value("has_client_secret"_L1).toBool();
    static_cast<QLineEdit *>(m_fields.value(secretField)->editor())
        ->setPlaceholderText(hasSecret ? tr("One is set; leave this empty to keep it") : tr("None is set"));
    m_events->setChecked(vendor.value(eventsField).toBool());
    m_trouble->clear();
    m_state->show(vendor, productName());
    onEdited();
}

QJsonObject VendorForm::changes() const
{
    QJsonObject body;
    for (const FormField *each : m_order) {
        const QString &name = each->name();
        if (name == historyField) {
            bool isNumber = false;
            const int days = each->value().toInt(&isNumber);
            if (!isNumber || days != m_stored.value(name).toInt()) {
                body.insert(name, isNumber ? QJsonValue(days) : QJsonValue());
            }
        } else if (each->value() != m_stored.value(name).toString()) { // the secret's stored value is never known
            body.insert(name, each->value());
        }
    }
    if (m_events->isChecked() != m_stored.value(eventsField).toBool()) {
        body.insert(eventsField, m_events->isChecked());
    }
    return body;
}

QHash<FormField *, QString> VendorForm::usualValues() const
{
    QHash<FormField *, QString> values;
    const QJsonObject usual = m_stored.value("usual"_L1).toObject();
    for (auto at = usual.begin(); at != usual.end(); ++at) {
        const QString value = at->isString() ? at->toString() : QString::number(at->toInt());
        // A partner has no address of its own: what was typed for one is not taken away.
        if (FormField *field = m_fields.value(at.key()); field && !value.isEmpty()) {
            values.insert(field, value);
        }
    }
    return values;
}

void VendorForm::fillInUsual()
{
    const auto values = usualValues();
    for (auto at = values.begin(); at != values.end(); ++at) {
        at.key()->setValue(at.value());
        at.key()->validate();
    }
    onEdited();
}

void VendorForm::onEdited()
{
    const auto values = usualValues();
    m_usual->setEnabled(std::any_of(values.keyValueBegin(), values.keyValueEnd(),
                                    [](const auto &each) { return each.first->value() != each.second; }));
    const bool dirty = isDirty();
    m_draft->setVisible(dirty);
    m_discard->setVisible(dirty);
    m_save->setEnabled(dirty || m_save->isWaiting());
}

FormField *VendorForm::firstWrong()
{
    FormField *wrong = nullptr;
    const bool isWanted = !m_fields.value(u"client_id"_s)->value().isEmpty();
    const QStringList needed = neededAddresses();
    for (FormField *each : std::as_const(m_order)) {
        bool isFine = each->validate();
        if (isFine && isWanted && each->value().isEmpty() && needed.contains(each->name())) {
            each->setError(tr("Needed as long as there is a client id."));
            isFine = false;
        }
        wrong = wrong || isFine ? wrong : each;
    }
    return wrong;
}

void VendorForm::save()
{
    if (m_save->isWaiting() || !isDirty()) {
        return;
    }
    if (FormField *wrong = firstWrong()) {
        wrong->editor()->setFocus();
        return;
    }
    QJsonObject body = changes();
    const bool isEnd = m_stored.value("configured"_L1).toBool() && m_fields.value(u"client_id"_s)->value().isEmpty();
    if (!isEnd) {
        send(body);
        return;
    }
    body.insert(secretField, QString()); // what is of no use any more is not kept
    auto *dialog = new ConfirmDialog(
        tr("End the registration at %1?").arg(productName()),
        tr("Nobody can link %1 any more, and the secret is forgotten. Links that there are stop once their permission "
           "has to be renewed. What was received stays.")
            .arg(productName()),
        tr("End the registration"), ConfirmDialog::Kind::Destructive, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, body] { send(body); });
    dialog->open();
}

void VendorForm::send(const QJsonObject &body)
{
    m_trouble->clear();
    Request request = Request::put(u"/api/v1/admin/settings/vendors/"_s + provider(), body);
    m_save->begin(m_workbench.client().fetch(std::move(request), this, [this](const Answer &answer) {
        m_save->end();
        if (!answer) {
            showProblem(answer.error());
            return;
        }
        setVendor(answer->json);
        m_state->countLinks();
        m_workbench.notify(Workbench::Tone::Good, tr("The settings of %1 are saved.").arg(productName()));
    }));
}

void VendorForm::discard() { setVendor(m_stored); }

void VendorForm::showProblem(const Problem &problem)
{
    if (problem.cancelled()) {
        return;
    }
    QStringList elsewhere;
    FormField *first = nullptr;
    for (const FieldError &error : problem.fieldErrors) {
        if (FormField *wrong = m_fields.value(error.field)) {
            wrong->setError(error.message);
            first = first ? first : wrong;
        } else {
            elsewhere.append(u"%1: %2"_s.arg(error.field, error.message));
        }
    }
    m_trouble->set(problem, elsewhere);
    if (first) {
        first->editor()->setFocus(); // the page is longer than most windows
    }
}

void VendorForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit *>(focusWidget())) {
        save();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bc::ui::settings

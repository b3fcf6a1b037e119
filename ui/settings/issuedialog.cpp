#include "ui/settings/issuedialog.h"

#include "ui/client/providerclient.h"
#include "ui/settings/parts.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;
constexpr int mostUses = 1000; // as the provider takes it

} // namespace

IssueDialog::IssueDialog(ProviderClient &client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_name(new FormField(u"name"_s, tr("What it is for"), FormField::Need::Required, new QLineEdit,
                           tr("For example the partner who registers applications with it.")))
    , m_trouble(new TroubleLine)
    , m_issue(new WaitButton(tr("Issue token"), tr("Issuing…")))
{
    setWindowTitle(tr("Issue a token"));
    setMinimumWidth(dialogWidth);
    auto *life = new QComboBox;
    for (const auto &[seconds, text] : QList<std::pair<int, QString>>{{3600, tr("1 hour")},
                                                                      {86400, tr("24 hours")},
                                                                      {7 * 86400, tr("7 days")},
                                                                      {30 * 86400, tr("30 days")},
                                                                      {90 * 86400, tr("90 days")}}) {
        life->addItem(text, QString::number(seconds));
    }
    life->setCurrentIndex(1);
    m_life = new FormField(u"expires_in"_s, tr("It works for"), FormField::Need::Optional, life);
    m_uses = new FormField(u"uses"_s, tr("Applications that may be registered with it"), FormField::Need::Required,
                           new QLineEdit(u"1"_s), tr("1 to 1000."));
    m_uses->setCheck([](const QString &text) {
        bool number = false;
        const int uses = text.toInt(&number);
        return number && uses >= 1 && uses <= mostUses ? QString() : tr("Write a number from 1 to 1000.");
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(label(tr("A token for registration"), Text::Heading));
    QLabel *text = label(tr("Whoever has it registers applications in this workspace without an account. They may sign "
                            "people in and refresh tokens, and nothing without a person."));
    text->setWordWrap(true);
    column->addWidget(text);
    column->addWidget(m_trouble);
    for (FormField *each : {m_name, m_life, m_uses}) {
        column->addWidget(each);
    }
    column->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &IssueDialog::reject);
    makePrimary(m_issue);
    m_issue->setObjectName(u"issue"_s);
    m_issue->setDefault(true);
    connect(m_issue, &WaitButton::asked, this, &IssueDialog::send);
    row->addWidget(cancel);
    row->addWidget(m_issue);
    column->addLayout(row);
}

void IssueDialog::send()
{
    const bool named = m_name->validate(), counted = m_uses->validate();
    if (!named || !counted) {
        (named ? m_uses : m_name)->editor()->setFocus();
        return;
    }
    const QJsonObject body{
        {u"name"_s, m_name->value()}, {u"expires_in"_s, m_life->value().toInt()}, {u"uses"_s, m_uses->value().toInt()}};
    m_trouble->clear();
    Request request = Request::post(u"/api/v1/admin/initial-access-tokens"_s, body);
    m_running = m_client.fetch(std::move(request), this, [this](const Answer &answer) {
        m_issue->end();
        if (answer) {
            m_token = answer->json;
            accept();
            return;
        }
        QStringList elsewhere;
        for (const FieldError &error : answer.error().fieldErrors) {
            FormField *wrong = nullptr;
            for (FormField *each : {m_name, m_life, m_uses}) {
                wrong = each->name() == error.field ? each : wrong;
            }
            if (wrong) {
                wrong->setError(error.message);
            } else {
                elsewhere.append(u"%1: %2"_s.arg(error.field, error.message));
            }
        }
        if (!answer.error().cancelled()) {
            m_trouble->set(answer.error(), elsewhere);
        }
    });
    m_issue->begin(m_running);
}

void IssueDialog::reject()
{
    m_running.cancel();
    QDialog::reject();
}

} // namespace bc::ui::settings

#include "ui/people/accountform.h"

#include "core/base/timezone.h"
#include "ui/client/providerclient.h"
#include "ui/people/accountactions.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/formfoot.h"
#include "ui/widgets/place.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/troubleline.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 560;
constexpr qsizetype longestName = 150;

QString nameFault(const QString &text)
{
    return text.size() > longestName
               ? AccountForm::tr("At most %n character(s).", nullptr, static_cast<int>(longestName))
               : QString();
}

QString emailFault(const QString &text)
{
    static const QRegularExpression shape(u"^[^\\s@]+@[^\\s@]+$"_s);
    return shape.match(text).hasMatch() ? QString()
                                        : AccountForm::tr("Write a whole address, for example paul@example.org.");
}

QString timezoneFault(const QString &text)
{
    return isTimeZone(text.toUtf8()) ? QString()
                                     : AccountForm::tr("No time zone has this name. Write one as Europe/Berlin.");
}

QLineEdit *timezoneEditor()
{
    auto *edit = new QLineEdit;
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        names.append(QString::fromLatin1(id));
    }
    auto *completer = new QCompleter(names, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    return edit;
}

} // namespace

AccountForm::AccountForm(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_header(new PlaceHeader({}))
    , m_role(new QComboBox)
    , m_ownRole(label(tr("Another administrator can change your own role, so that you cannot lock yourself out."),
                      Text::Muted))
    , m_trouble(new TroubleLine)
    , m_save(new QPushButton)
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_draft(label(tr("Unsaved changes"), Text::Muted))
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *holder = new QWidget;
    auto *across = new QHBoxLayout(holder);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(makeFields());
    across->addStretch();
    scroll->setWidget(holder);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(scroll, 1);
    all->addWidget(hairline());
    all->addWidget(makeFoot());
}

QWidget *AccountForm::makeFields()
{
    auto *form = new QWidget;
    form->setFixedWidth(formWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::l, 0, space::l, space::xl);
    column->setSpacing(space::l);

    column->addWidget(m_trouble);

    using Need = FormField::Need;
    add(column, new FormField(u"email"_s, tr("E-mail"), Need::Required, new QLineEdit,
                              tr("They sign in with it, and emails go there.")))
        ->setCheck(emailFault);
    auto *names = new QHBoxLayout;
    names->setSpacing(space::m);
    // At the top, so that a fault below the one does not move the other.
    add(names, new FormField(u"first_name"_s, tr("First name"), Need::Required, new QLineEdit))->setCheck(nameFault);
    add(names, new FormField(u"last_name"_s, tr("Last name"), Need::Optional, new QLineEdit))->setCheck(nameFault);
    names->setAlignment(m_fields.value(u"first_name"_s), Qt::AlignTop);
    names->setAlignment(m_fields.value(u"last_name"_s), Qt::AlignTop);
    column->addLayout(names);
    auto *role = new QVBoxLayout;
    role->setSpacing(space::xs);
    add(role, new FormField(u"role_id"_s, tr("Role"), Need::Required, m_role));
    m_ownRole->setWordWrap(true);
    role->addWidget(m_ownRole);
    column->addLayout(role);
    auto *language = new QComboBox;
    for (const QString &code : pageLanguages()) {
        language->addItem(languageName(code), code);
    }
    add(column, new FormField(u"language"_s, tr("Language"), Need::Required, language,
                              tr("Of the sign-in pages and of emails to them.")));
    add(column, new FormField(u"timezone"_s, tr("Time zone"), Need::Required, timezoneEditor(),
                              tr("Their days begin and end in it.")))
        ->setCheck(timezoneFault);
    FormField *username = add(column, new FormField(u"username"_s, tr("User name"), Need::Required, new QLineEdit,
                                                    tr("Signs in as well as the e-mail address does.")));
    username->setCheck([this](const QString &text) {
        const bool address = text.contains(u'@');
        const QString email = m_fields.value(u"email"_s)->value();
        const bool kept = text == m_original.username; // follows the address, see values()
        return address && !kept && text.compare(email, Qt::CaseInsensitive) != 0
                   ? tr("May hold an @ only if it is the person's own e-mail address.")
                   : nameFault(text);
    });
    column->addStretch();
    return form;
}

QWidget *AccountForm::makeFoot()
{
    m_save->setObjectName(u"saveAccount"_s);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_saving) {
            m_running.cancel();
        } else {
            save();
        }
    });
    auto *back = new QPushButton(tr("Back to the list"));
    describe(back, tr("Back to the list; what you typed is kept"), u"Esc"_s);
    connect(back, &QPushButton::clicked, this, &AccountForm::left);
    connect(m_discard, &QPushButton::clicked, this, &AccountForm::discard);
    return formFoot({m_save, back, m_discard}, m_draft);
}

FormField *AccountForm::add(QBoxLayout *box, FormField *field)
{
    box->addWidget(field, box->direction() == QBoxLayout::LeftToRight ? 1 : 0);
    m_fields.insert(field->name(), field);
    connect(field, &FormField::edited, this, &AccountForm::onEdited);
    return field;
}

void AccountForm::startNew()
{
    if (m_started && isNew() && m_dirty) {
        return; // the draft
    }
    const Person &me = m_workbench.person();
    Account fresh;
    fresh.language = me.language.isEmpty() ? u"en"_s : me.language;
    fresh.timezone = me.timezone.isEmpty() ? u"UTC"_s : me.timezone;
    m_original = fresh;
    setValues(fresh);
    m_header->setTitle(tr("Invite somebody"));
    m_header->setSubtitle(me.tenantName.isEmpty()
                              ? tr("They get a link to set a password.")
                              : tr("They join %1 and get a link to set a password.").arg(me.tenantName));
    m_save->setText(tr("Invite"));
    m_fields.value(u"email"_s)->editor()->setFocus();
}

void AccountForm::startEdit(const Account &account)
{
    if (m_started && m_original.id == account.id && m_dirty) {
        return;
    }
    m_original = account;
    setValues(account);
    m_header->setTitle(tr("Edit %1").arg(account.name()));
    m_header->setSubtitle({});
    m_save->setText(tr("Save"));
    m_fields.value(u"email"_s)->editor()->setFocus();
}

void AccountForm::setValues(const Account &a)
{
    m_started = true;
    fillRoles(a.role);
    const bool own = a.id != 0 && a.id == m_workbench.person().id;
    m_role->setEnabled(!own);
    m_ownRole->setVisible(own);
    auto *language = qobject_cast<QComboBox *>(m_fields.value(u"language"_s)->editor());
    if (language->findData(a.language) < 0) {
        language->addItem(languageName(a.language), a.language);
    }
    const auto set = [this](const QString &name, const QString &value) { m_fields.value(name)->setValue(value); };
    set(u"email"_s, a.email);
    set(u"first_name"_s, a.firstName);
    set(u"last_name"_s, a.lastName);
    set(u"role_id"_s, QString::number(a.role));
    set(u"language"_s, a.language);
    set(u"timezone"_s, a.timezone);
    set(u"username"_s, a.username);
    m_fields.value(u"username"_s)->setVisible(a.id != 0); // of somebody new it is the address
    m_trouble->clear();
    m_dirty = false;
    m_draft->hide();
    m_discard->hide();
}

void AccountForm::fillRoles(int chosen)
{
    QList<int> roles{Person::TenantAdministrator, Person::Clinician, Person::Member, Person::Developer};
    if (m_workbench.person().roleId == Person::Platform || chosen == Person::Platform) {
        roles.prepend(Person::Platform);
    }
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    for (const int role : std::as_const(roles)) {
        m_role->addItem(u"%1: %2"_s.arg(roleName(role), roleMeaning(role)), QString::number(role));
    }
}

Account AccountForm::values() const
{
    Account a = m_original;
    const auto text = [this](const QString &name) { return m_fields.value(name)->value(); };
    a.email = text(u"email"_s);
    a.firstName = text(u"first_name"_s);
    a.lastName = text(u"last_name"_s);
    a.role = text(u"role_id"_s).toInt();
    a.language = text(u"language"_s);
    a.timezone = text(u"timezone"_s);
    a.username = text(u"username"_s);
    // A user name that is the address stays it; the provider allows no other one with an @.
    if (isNew() || (a.username == m_original.username && a.username.contains(u'@'))) {
        a.username = a.email;
    }
    return a;
}

QString AccountForm::draftName() const
{
    if (!m_dirty) {
        return {};
    }
    return isNew() ? tr("The new invitation") : tr("The account of \"%1\"").arg(m_original.name());
}

void AccountForm::onEdited()
{
    m_dirty = true;
    m_draft->show();
    m_discard->show();
}

bool AccountForm::validate()
{
    FormField *first = nullptr;
    for (const QString &name : {u"email"_s, u"first_name"_s, u"last_name"_s, u"timezone"_s, u"username"_s}) {
        FormField *each = m_fields.value(name);
        if (!each->isHidden() && !each->validate() && !first) {
            first = each;
        }
    }
    if (first) {
        first->editor()->setFocus();
    }
    return first == nullptr;
}

void AccountForm::save()
{
    if (m_saving || !validate()) {
        return;
    }
    const bool invite = isNew();
    const QJsonObject body = values().toJson();
    m_trouble->clear();
    setBusy(true);
    Request request = invite ? Request::post(u"/api/v1/admin/users"_s, body)
                             : Request::put(u"/api/v1/admin/users/%1"_s.arg(m_original.id), body);
    m_running = m_workbench.client().fetch(std::move(request), this, [this, invite](const Answer &answer) {
        setBusy(false);
        if (!answer) {
            showProblem(answer.error());
            return;
        }
        m_dirty = false;
        m_started = false;
        Q_EMIT saved(answer->json, invite);
    });
}

void AccountForm::setBusy(bool busy)
{
    m_saving = busy;
    const QString idle = isNew() ? tr("Invite") : tr("Save");
    m_save->setText(busy ? tr("Saving… Cancel") : idle);
}

void AccountForm::showProblem(const Problem &problem)
{
    if (problem.cancelled()) {
        return;
    }
    Problem rest = problem;
    rest.fieldErrors.clear();
    FormField *first = nullptr;
    for (const FieldError &error : problem.fieldErrors) {
        // The hidden user name of somebody new is the address.
        const QString name = isNew() && error.field == "username"_L1 ? u"email"_s : error.field;
        if (FormField *wrong = m_fields.value(name)) {
            wrong->setError(error.message);
            first = first ? first : wrong;
        } else {
            rest.fieldErrors.append({{}, u"%1: %2"_s.arg(error.field, error.message)});
        }
    }
    m_trouble->set(first && rest.fieldErrors.isEmpty()
                       ? tr("Nothing was saved yet. Correct the marked fields and try again.")
                       : explained(tr("Nothing was saved."), rest));
    if (first) {
        first->editor()->setFocus();
    }
}

void AccountForm::discard()
{
    m_running.cancel();
    setValues(m_original);
    Q_EMIT left();
}

void AccountForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bc::ui::people

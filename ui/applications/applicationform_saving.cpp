#include "ui/applications/applicationform.h"
#include "ui/applications/formsection.h"
#include "ui/client/providerclient.h"
#include "ui/widgets/troubleline.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

/// The provider names one line of a list `redirect_urls[2]`; here the list is one field.
std::pair<QString, QString> fieldOf(const FieldError &error)
{
    static const QRegularExpression inList(u"^(\\w+)\\[(\\d+)\\]$"_s);
    if (const auto match = inList.match(error.field); match.hasMatch()) {
        const int line = match.captured(2).toInt() + 1;
        return {match.captured(1), ApplicationForm::tr("Line %1: %2").arg(line).arg(error.message)};
    }
    return {error.field == "redirect_url"_L1 ? u"redirect_urls"_s
            : error.field == "is_public"_L1  ? u"token_endpoint_auth_method"_s
                                             : error.field,
            error.message};
}

} // namespace

bool ApplicationForm::validate()
{
    bool fine = true;
    for (FormSection *section : std::as_const(m_sections)) {
        fine = section->validate() && fine;
    }
    return fine;
}

void ApplicationForm::save()
{
    if (m_saving) {
        return;
    }
    if (!validate()) {
        goToFault();
        return;
    }
    const Application now = values();
    m_trouble->clear();
    setBusy(true);
    const bool create = isNew();
    const qint64 formerOwner = create ? m_person.id : m_original.ownerId; // whoever registers it owns it first
    const qint64 newOwner = now.ownerId != formerOwner ? now.ownerId : 0;
    Request request = create ? Request::post(u"/api/v1/applications"_s, now.toJson())
                             : Request::put(u"/api/v1/application/%1"_s.arg(m_original.id), now.toJson());
    m_running = m_client.fetch(std::move(request), this, [this, newOwner](const Answer &answer) {
        if (answer) {
            stored(answer->json, newOwner);
        } else {
            setBusy(false);
            showProblem(answer.error());
        }
    });
}

void ApplicationForm::stored(const QJsonObject &answer, qint64 newOwner)
{
    const auto finish = [this, answer] {
        setBusy(false);
        setDirty(false);
        m_started = false;
        Q_EMIT saved(answer, answer.value("client_secret"_L1).toString());
    };
    if (newOwner == 0) {
        finish();
        return;
    }
    const QString path = u"/api/v1/admin/application/%1/owner"_s.arg(answer.value("id"_L1).toInteger());
    m_running =
        m_client.fetch(Request::put(path, {{u"owner_id"_s, newOwner}}), this, [this, finish](const Answer &given) {
            finish(); // the rest is stored, and a new secret has to be seen, whatever became of this
            if (!given) {
                Q_EMIT ownerRefused(given.error());
            }
        });
}

void ApplicationForm::setBusy(bool busy)
{
    m_saving = busy;
    m_save->setText(busy ? tr("Saving… Cancel") : (isNew() ? tr("Register application") : tr("Save")));
    m_pages->setEnabled(!busy); // what is typed now would not be part of it
    if (busy) {
        m_save->setFocus();
    }
}

void ApplicationForm::goToFault()
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i)->hasError()) {
            m_names->setCurrentRow(i);
            m_sections.at(i)->focusFirst();
            return;
        }
    }
}

void ApplicationForm::showProblem(const Problem &problem)
{
    QString text = problem.title;
    if (problem.cancelled()) {
        text = isNew() ? tr("Cancelled. Check the list before you try again: it may have been registered already.")
                       : tr("Cancelled. It may have been saved already; saving again does no harm.");
    } else {
        if (problem.fieldErrors.isEmpty() && !problem.detail.isEmpty()) {
            text += u'\n' + problem.detail;
        }
        if (!problem.remedy.isEmpty()) {
            text += u'\n' + problem.remedy;
        }
    }
    for (const FieldError &error : problem.fieldErrors) {
        const auto [name, message] = fieldOf(error);
        const bool shown =
            std::ranges::any_of(m_sections, [&](FormSection *section) { return section->setError(name, message); });
        if (!shown) {
            text += u"\n%1: %2"_s.arg(error.field, error.message);
        }
    }
    m_trouble->set(text);
    goToFault();
}

} // namespace bc::ui::applications

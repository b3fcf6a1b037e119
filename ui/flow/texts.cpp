#include "ui/flow/texts.h"

#include <QCoreApplication>
#include <QHash>

namespace bc::ui::flow {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::flow::Texts)
};

} // namespace

QString titleOf(Step step)
{
    switch (step) {
    case Step::Authorize:
        return Texts::tr("Authorization request");
    case Step::SignIn:
        return Texts::tr("Sign-in");
    case Step::Consent:
        return Texts::tr("Consent");
    case Step::Redirect:
        return Texts::tr("Redirect");
    case Step::Token:
        return Texts::tr("Token request");
    case Step::Call:
        return Texts::tr("API call");
    }
    return {};
}

QString explanationOf(Step step)
{
    switch (step) {
    case Step::Authorize:
        return Texts::tr("The application sends the person's browser to the provider.");
    case Step::SignIn:
        return Texts::tr("The person proves to the provider who they are.");
    case Step::Consent:
        return Texts::tr("The person allows the application what it asks for.");
    case Step::Redirect:
        return Texts::tr("The browser comes back to the application with a code.");
    case Step::Token:
        return Texts::tr("The application exchanges the code and its verifier for a token.");
    case Step::Call:
        return Texts::tr("The application uses the token.");
    }
    return {};
}

Mark markOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
    case StepState::Skipped:
        return Mark::None;
    case StepState::Running:
    case StepState::NeedsPerson:
        return Mark::Waiting;
    case StepState::Done:
        return Mark::Good;
    case StepState::Failed:
        return Mark::Bad;
    }
    return Mark::None;
}

QString wordOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Texts::tr("not begun");
    case StepState::Running:
        return Texts::tr("running");
    case StepState::NeedsPerson:
        return Texts::tr("waits for you");
    case StepState::Done:
        return Texts::tr("done");
    case StepState::Skipped:
        return Texts::tr("not needed");
    case StepState::Failed:
        return Texts::tr("refused");
    }
    return {};
}

QString meaningOf(const QString &field)
{
    static const QHash<QString, const char *> meanings{
        {u"access_token"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "shown to the API with every call")},
        {u"token_type"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "whoever bears it may use it")},
        {u"expires_in"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "seconds the access token lives")},
        {u"refresh_token"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "brings the next pair, once")},
        {u"scope"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "what was granted")},
        {u"id_token"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "signed statement of who signed in")},
        {u"user_id"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "whom the token speaks for")},
        {u"user_uuid"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "the same, unguessable")},
        {u"tenant_id"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "the person's organisation")},
        {u"role_id"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "the person's role")},
        {u"created_at"_s, QT_TRANSLATE_NOOP("bc::ui::flow::Texts", "seconds since 1970")},
    };
    const char *meaning = meanings.value(field, nullptr);
    return meaning ? Texts::tr(meaning) : QString();
}

} // namespace bc::ui::flow

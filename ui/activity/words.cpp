#include "ui/activity/words.h"

#include <QCoreApplication>
#include <QHash>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::activity::Words)
};

using Names = QHash<QString, const char *>;

QString named(const Names &names, const QString &key)
{
    const char *words = names.value(key, nullptr);
    return words ? Words::tr(words) : key;
}

// What was done stands in the past; what was refused before it was done is named as what was wanted.
const Names &events()
{
    static const Names all{
        {u"alert.acknowledge"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Acknowledge an alert")},
        {u"alert.acknowledged"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Alert acknowledged")},
        {u"alert.ended"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Alert over")},
        {u"alert.list"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "List alerts")},
        {u"alert.raised"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Alert raised")},
        {u"alert_rule.create"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Make an alert rule")},
        {u"alert_rule.created"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Alert rule made")},
        {u"alert_rule.remove"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Remove an alert rule")},
        {u"alert_rule.removed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Alert rule removed")},
        {u"alert_rule.update"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Change an alert rule")},
        {u"alert_rule.updated"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Alert rule changed")},
        {u"application.change_owner"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Change an application's owner")},
        {u"application.create"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Create an application")},
        {u"application.created"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Application created")},
        {u"application.disable"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Disable an application")},
        {u"application.disabled"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Application disabled")},
        {u"application.end_secret"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "End an old secret")},
        {u"application.export"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Export applications")},
        {u"application.exported"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Applications exported")},
        {u"application.import"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Import applications")},
        {u"application.list"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "List applications")},
        {u"application.owner_changed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Owner changed")},
        {u"application.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read an application")},
        {u"application.read_secrets"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read secrets")},
        {u"application.restore"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Restore an application")},
        {u"application.restored"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Application restored")},
        {u"application.rotate_secret"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Rotate a secret")},
        {u"application.secret_ended"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Old secret ended")},
        {u"application.secret_rotated"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Secret rotated")},
        {u"application.update"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Change an application")},
        {u"application.updated"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Application changed")},
        {u"audit.export"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Export the audit log")},
        {u"audit.exported"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Audit log exported")},
        {u"audit.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read the audit log")},
        {u"audit.verification_started"_s,
         QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Verification of the chain started")},
        {u"audit.verify"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Verify the chain")},
        {u"branding.changed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Branding changed")},
        {u"branding.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read the branding")},
        {u"branding.removed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Branding removed")},
        {u"client.deleted"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Registered client deleted")},
        {u"client.registered"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Client registered itself")},
        {u"client.updated"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Registered client changed")},
        {u"code.issued"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Code issued")},
        {u"code.reuse_detected"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Code used twice")},
        {u"consent.denied"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Consent denied")},
        {u"consent.granted"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Consent granted")},
        {u"consent.list"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "List consents")},
        {u"consent.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read a consent")},
        {u"consent.revoke"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Revoke a consent")},
        {u"consent.revoked"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Consent revoked")},
        {u"device.code_wrong"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Wrong device code entered")},
        {u"device.created"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device created")},
        {u"device.linked"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device linked")},
        {u"device.needs_attention"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device needs attention")},
        {u"device.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read a device")},
        {u"device.remove"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Remove a device")},
        {u"device.removed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device removed")},
        {u"device.unlinked"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device unlinked")},
        {u"device.update"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Change a device")},
        {u"device.updated"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device changed")},
        {u"device_link.begun"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device linking started")},
        {u"device_link.denied"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Link refused by the person")},
        {u"device_link.end"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "End a link")},
        {u"device_link.list"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "List linked devices")},
        {u"device_link.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read a link")},
        {u"device_link.sync"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Fetch from a device now")},
        {u"device_link.update"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Change a link")},
        {u"device_link.updated"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Link changed")},
        {u"import.cancelled"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Import cancelled")},
        {u"import.created"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Import begun")},
        {u"import.ended"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Import ended")},
        {u"import.received"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Receive a part of a file")},
        {u"import.started"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "File taken in")},
        {u"initial_access_token.create"_s,
         QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Create an initial access token")},
        {u"initial_access_token.created"_s,
         QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Initial access token created")},
        {u"initial_access_token.list"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "List initial access tokens")},
        {u"initial_access_token.revoke"_s,
         QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Revoke an initial access token")},
        {u"initial_access_token.revoked"_s,
         QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Initial access token revoked")},
        {u"keys.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read the signing keys")},
        {u"keys.rotated"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Signing key rotated")},
        {u"logout.told"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Application notified of a sign-out")},
        {u"mail.failed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Email not delivered")},
        {u"metric.created"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Metric created")},
        {u"metric.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read a metric")},
        {u"metric.remove"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Remove a metric")},
        {u"metric.removed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Metric removed")},
        {u"patient.erased"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Patient's health data erased")},
        {u"patient.erasure_begun"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Erasure begun")},
        {u"patient.exported"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Patient's data exported")},
        {u"patient.list"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "List patients")},
        {u"patient.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Patient's data read")},
        {u"samples.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Samples read")},
        {u"samples.received"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Samples received")},
        {u"session.ended"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Session ended")},
        {u"session.list"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "List sessions")},
        {u"settings.mail.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read the mail settings")},
        {u"settings.mail.test"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Test the mail settings")},
        {u"settings.mail.tested"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Mail settings tested")},
        {u"settings.vendor.change"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Change a vendor's settings")},
        {u"settings.vendor.changed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Vendor's settings changed")},
        {u"settings.vendor.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read the vendors' settings")},
        {u"token.issued"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Token issued")},
        {u"token.refreshed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Token refreshed")},
        {u"token.reuse_detected"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Refresh token used twice")},
        {u"token.revoked"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Token revoked")},
        {u"trace.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read a decision record")},
        {u"user.browser_forgotten"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Browser forgotten")},
        {u"user.create"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Create an account")},
        {u"user.created"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Account created")},
        {u"user.disabled"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Account disabled")},
        {u"user.invited"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Person invited")},
        {u"user.list"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "List people")},
        {u"user.locked"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Account locked")},
        {u"user.passkey_added"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Passkey added")},
        {u"user.passkey_removed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Passkey removed")},
        {u"user.password_changed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Password changed")},
        {u"user.password_reset_requested"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Password reset requested")},
        {u"user.password_reset_sent"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Password reset sent")},
        {u"user.password_set"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Password set")},
        {u"user.proof_failed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Proof of identity failed")},
        {u"user.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read an account")},
        {u"user.recovery_codes_made"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Recovery codes made")},
        {u"user.registered"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Person registered")},
        {u"user.restored"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Account restored")},
        {u"user.second_factor_asked"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Second factor asked")},
        {u"user.second_factor_failed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Second factor failed")},
        {u"user.second_factors_reset"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Second factors reset")},
        {u"user.session_ended"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Session ended")},
        {u"user.sign_in_failed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Sign-in failed")},
        {u"user.signed_in"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Signed in")},
        {u"user.signed_out"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Signed out")},
        {u"user.signed_out_elsewhere"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Signed out elsewhere")},
        {u"user.signed_out_everywhere"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Signed out everywhere")},
        {u"user.totp_enrolled"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Authenticator app added")},
        {u"user.totp_removed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Authenticator app removed")},
        {u"user.unlocked"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Account unlocked")},
        {u"user.update"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Change an account")},
        {u"user.updated"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Account changed")},
        {u"webhook.create"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Create a webhook")},
        {u"webhook.created"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Webhook created")},
        {u"webhook.delivery_retried"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Delivery sent again")},
        {u"webhook.disabled"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Webhook disabled")},
        {u"webhook.list"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "List webhooks")},
        {u"webhook.list_deliveries"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "List a webhook's deliveries")},
        {u"webhook.read"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read a webhook")},
        {u"webhook.read_delivery"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Read a delivery")},
        {u"webhook.remove"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Remove a webhook")},
        {u"webhook.removed"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Webhook removed")},
        {u"webhook.retry_delivery"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Send a delivery again")},
        {u"webhook.rotate_secret"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Rotate a webhook's secret")},
        {u"webhook.secret_rotated"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Webhook's secret rotated")},
        {u"webhook.test"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Test a webhook")},
        {u"webhook.tested"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Webhook tested")},
        {u"webhook.update"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Change a webhook")},
        {u"webhook.updated"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Webhook changed")},
        {u"workspace.created"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Workspace created")},
        {u"workspace.demo_created"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Demo workspace created")},
    };
    return all;
}

const Names &objects()
{
    static const Names all{
        {u"alert"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Alert")},
        {u"alert_rule"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Alert rule")},
        {u"application"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Application")},
        {u"audit"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Audit log")},
        {u"branding"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Branding")},
        {u"consent"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Consent")},
        {u"device"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device")},
        {u"device_link"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Linked device")},
        {u"import"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Import")},
        {u"initial_access_token"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Initial access token")},
        {u"metric"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Metric")},
        {u"patient"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Patient")},
        {u"session"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Session")},
        {u"signing_key"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Signing key")},
        {u"tenant"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Organisation")},
        {u"token"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Token")},
        {u"token_family"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Tokens")},
        {u"trace"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Decision record")},
        {u"user"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Person")},
        {u"webhook"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Webhook")},
    };
    return all;
}

const Names &endpoints()
{
    static const Names all{
        {u"/api/partners/oauth/revoke"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Revocation (partner)")},
        {u"/api/partners/oauth/token"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Token request (partner)")},
        {u"/authorize"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Authorization request")},
        {u"/authorize/consent"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Consent form")},
        {u"/authorize/passkey"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Sign-in with a passkey")},
        {u"/authorize/second-factor"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Second factor form")},
        {u"/authorize/sign-in"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Sign-in form")},
        {u"/authorize/switch"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Account switched")},
        {u"/device"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device page")},
        {u"/device/confirm"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device page, confirmed")},
        {u"/device_authorization"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Device authorization request")},
        {u"/introspect"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Introspection")},
        {u"/logout"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Sign-out")},
        {u"/par"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Pushed authorization request")},
        {u"/register-client"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Client registration")},
        {u"/revoke"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Revocation")},
        {u"/token"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "Token request")},
        {u"/userinfo"_s, QT_TRANSLATE_NOOP("bc::ui::activity::Words", "UserInfo")},
    };
    return all;
}

} // namespace

QString actionWords(const QString &event) { return named(events(), event); }

QString objectWords(const QString &objectType) { return named(objects(), objectType); }

QString endpointWords(const QString &endpoint) { return named(endpoints(), endpoint); }

QString outcomeWords(const QString &outcome)
{
    if (outcome == "ok"_L1) {
        return Words::tr("Done");
    }
    if (outcome == "refused"_L1) {
        return Words::tr("Refused");
    }
    return outcome == "failed"_L1 ? Words::tr("Failed") : outcome;
}

Mark outcomeMark(const QString &outcome)
{
    return outcome == "ok"_L1 ? Mark::Good : outcome == "refused"_L1 ? Mark::Bad : Mark::Warning;
}

QList<ActionGroup> actionGroups()
{
    return {{u"user."_s, Words::tr("Accounts and sign-in")},
            {u"application."_s, Words::tr("Applications")},
            {u"consent."_s, Words::tr("Consents")},
            {u"token."_s, Words::tr("Tokens")},
            {u"code."_s, Words::tr("Codes")},
            {u"session."_s, Words::tr("Sessions")},
            {u"client."_s, Words::tr("Registered clients")},
            {u"patient."_s, Words::tr("Patients' data")},
            {u"samples."_s, Words::tr("Samples")},
            {u"device_link."_s, Words::tr("Linked devices")},
            {u"import."_s, Words::tr("Imports")},
            {u"alert."_s, Words::tr("Alerts")},
            {u"webhook."_s, Words::tr("Webhooks")},
            {u"keys."_s, Words::tr("Signing keys")},
            {u"mail."_s, Words::tr("Emails")},
            {u"audit."_s, Words::tr("Audit log")}};
}

bool isRefusal(const QString &outcome) { return outcome != "ok"_L1 && outcome != "interaction"_L1; }

QString decisionWords(const QString &outcome)
{
    if (outcome == "ok"_L1) {
        return Words::tr("Granted");
    }
    return outcome == "interaction"_L1 ? Words::tr("Page shown") : Words::tr("Refused: %1").arg(outcome);
}

Mark decisionMark(const QString &outcome)
{
    return isRefusal(outcome) ? Mark::Bad : outcome == "ok"_L1 ? Mark::Good : Mark::Waiting;
}

} // namespace bc::ui::activity

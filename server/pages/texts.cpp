#include "server/pages/texts.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstring>

namespace bc::server::pages {

namespace {

// %1 is the application's name, unless a line says otherwise.
constexpr std::array table{
    Text{"demo", QT_TRANSLATE_NOOP("pages", "Demo workspace")},
    Text{"demo_hint",
         QT_TRANSLATE_NOOP("pages", "Every password is “%1”; the people and their data are made up.")}, // %1 is it
    Text{"sign_in", QT_TRANSLATE_NOOP("pages", "Sign in")},
    Text{"sign_in_to", QT_TRANSLATE_NOOP("pages", "to continue to %1")},
    Text{"sign_in_name", QT_TRANSLATE_NOOP("pages", "E-mail address or user name")},
    Text{"password", QT_TRANSLATE_NOOP("pages", "Password")},
    Text{"cancel", QT_TRANSLATE_NOOP("pages", "Cancel")},
    Text{"name_missing", QT_TRANSLATE_NOOP("pages", "Enter your e-mail address or user name.")},
    Text{"password_missing", QT_TRANSLATE_NOOP("pages", "Enter your password.")},
    Text{"sign_in_wrong",
         QT_TRANSLATE_NOOP("pages", "The user name or the password is wrong. After several wrong tries "
                                    "an account is locked for some minutes.")},
    Text{"too_many", QT_TRANSLATE_NOOP("pages", "Too many wrong tries came from your network. Try again in a minute.")},
    Text{"busy", QT_TRANSLATE_NOOP("pages", "This cannot be done at the moment. Try again in a few seconds.")},
    Text{"form_expired", QT_TRANSLATE_NOOP("pages", "This page had expired. Please try once more.")},
    Text{"support", QT_TRANSLATE_NOOP("pages", "Help")},
    Text{"terms", QT_TRANSLATE_NOOP("pages", "Terms of use")},
    Text{"forgot", QT_TRANSLATE_NOOP("pages", "Forgot your password?")},
    Text{"forgot_title", QT_TRANSLATE_NOOP("pages", "Forgot the password")},
    Text{"forgot_lead", QT_TRANSLATE_NOOP("pages", "Enter your e-mail address or user name. If there is such an "
                                                   "account, a link that sets a new password is sent to it.")},
    Text{"forgot_send", QT_TRANSLATE_NOOP("pages", "Send the link")},
    Text{"forgot_sent_title", QT_TRANSLATE_NOOP("pages", "Look into your mailbox")},
    Text{"forgot_sent", QT_TRANSLATE_NOOP("pages", "If there is an account of that name, a letter is on its way to its "
                                                   "e-mail address. The link in it works once, within an hour.")},
    Text{"forgot_sent_hint",
         QT_TRANSLATE_NOOP("pages", "Nothing there after some minutes? Look among the unwanted mail, then try again.")},
    Text{"forgot_no_mail", QT_TRANSLATE_NOOP("pages", "No e-mail is sent from here. Ask your administrator: they can "
                                                      "give you a link that sets a new password.")},
    Text{"link_dead_title", QT_TRANSLATE_NOOP("pages", "This link no longer works")},
    Text{"link_dead", QT_TRANSLATE_NOOP("pages", "It was used already, or is too old, or your password was changed "
                                                 "since. You can have a new one sent.")},
    Text{"link_again", QT_TRANSLATE_NOOP("pages", "Have a new link sent")},
    Text{"set_password", QT_TRANSLATE_NOOP("pages", "Set a new password")},
    Text{"invited_title", QT_TRANSLATE_NOOP("pages", "Welcome! Choose a password")},
    Text{"password_for", QT_TRANSLATE_NOOP("pages", "For the account %1")}, // %1 is an address of e-mail
    Text{"new_password", QT_TRANSLATE_NOOP("pages", "New password")},
    Text{"password_repeat", QT_TRANSLATE_NOOP("pages", "The same once more")},
    Text{"password_hint", QT_TRANSLATE_NOOP("pages", "At least 10 characters. Four or five words that do not belong "
                                                     "together are strong and easy to remember.")},
    Text{"password_ends", QT_TRANSLATE_NOOP("pages", "Every browser and every application is then signed out of this "
                                                     "account.")},
    Text{"password_short", QT_TRANSLATE_NOOP("pages", "Use at least 10 characters.")},
    Text{"password_long", QT_TRANSLATE_NOOP("pages", "Use at most 1024 characters.")},
    Text{"password_of_person",
         QT_TRANSLATE_NOOP("pages", "It is made of your name or e-mail address, which others know, too.")},
    Text{"password_common",
         QT_TRANSLATE_NOOP("pages", "This is one of the passwords that are tried first. Choose another.")},
    Text{"password_differs", QT_TRANSLATE_NOOP("pages", "The two are not the same.")},
    Text{"password_set_title", QT_TRANSLATE_NOOP("pages", "Your password is set")},
    Text{"password_set",
         QT_TRANSLATE_NOOP("pages", "Sign in with it wherever you came from. You can close this page.")},
    Text{"strength_weak", QT_TRANSLATE_NOOP("pages", "Its strength: weak. A longer one would be better.")},
    Text{"strength_fair", QT_TRANSLATE_NOOP("pages", "Its strength: fair.")},
    Text{"strength_good", QT_TRANSLATE_NOOP("pages", "Its strength: good.")},
    Text{"strength_strong", QT_TRANSLATE_NOOP("pages", "Its strength: very good.")},
    // Letters; %1 is the provider's name, unless a line says otherwise.
    Text{"mail_hello", QT_TRANSLATE_NOOP("pages", "Hello,")},
    Text{"mail_hello_name", QT_TRANSLATE_NOOP("pages", "Hello %1,")}, // %1 is the reader's name
    Text{"mail_reset_subject", QT_TRANSLATE_NOOP("pages", "A new password for %1")},
    Text{"mail_reset",
         QT_TRANSLATE_NOOP("pages", "Somebody, probably you, forgot the password of your account at %1.")},
    Text{"mail_reset_life", QT_TRANSLATE_NOOP("pages", "The link works once, within an hour.")},
    Text{"mail_reset_otherwise",
         QT_TRANSLATE_NOOP("pages", "If it was not you, you need not do anything: your password "
                                    "stays as it is.")},
    Text{"mail_invitation_subject", QT_TRANSLATE_NOOP("pages", "Your account at %1")},
    Text{"mail_invitation",
         QT_TRANSLATE_NOOP("pages", "An account was made for you at %1. Choose a password, and you can sign in.")},
    Text{"mail_invitation_life", QT_TRANSLATE_NOOP("pages", "The link works once, within seven days.")},
    Text{"mail_invitation_otherwise",
         QT_TRANSLATE_NOOP("pages", "If you did not expect this, ask whoever runs it before you use the link.")},
    Text{"mail_test_subject", QT_TRANSLATE_NOOP("pages", "Test letter of %1")},
    Text{"mail_test", QT_TRANSLATE_NOOP("pages", "If you can read this, %1 can send letters.")},
    Text{"consent", QT_TRANSLATE_NOOP("pages", "%1 wants to access your account")},
    Text{"switch", QT_TRANSLATE_NOOP("pages", "Switch account")},
    Text{"will_be_able", QT_TRANSLATE_NOOP("pages", "If you allow it, %1 can:")},
    Text{"will_be_able_more", QT_TRANSLATE_NOOP("pages", "%1 asks for more than before:")},
    Text{"allowed_before", QT_TRANSLATE_NOOP("pages", "You allowed this before:")},
    Text{"scope_all", QT_TRANSLATE_NOOP("pages", "Read and change all your data, measurements included")},
    Text{"scope_openid", QT_TRANSLATE_NOOP("pages", "Know that it is you")},
    Text{"scope_profile", QT_TRANSLATE_NOOP("pages", "See your name, language, time zone and user number")},
    Text{"scope_email", QT_TRANSLATE_NOOP("pages", "See your e-mail address")},
    Text{"scope_ring_data",
         QT_TRANSLATE_NOOP("pages", "Read the measurements of your ring: heart rate, sleep, temperature, movement")},
    Text{"scope_cgm_data", QT_TRANSLATE_NOOP("pages", "Read your glucose values")},
    Text{"scope_offline_access",
         QT_TRANSLATE_NOOP("pages", "Keep this access while you are away, until you take it back")},
    Text{"scope_other", QT_TRANSLATE_NOOP("pages", "Use the permission \"%1\"")},       // %1 is the scope
    Text{"resource_note", QT_TRANSLATE_NOOP("pages", "This access is for use at: %1")}, // %1 are addresses (RFC 8707)
    Text{"profile_note",
         QT_TRANSLATE_NOOP("pages", "Your name, e-mail address, language, role and user number are sent "
                                    "to it at once.")},
    Text{"share", QT_TRANSLATE_NOOP("pages", "Measurements to share")},
    Text{"share_everything", QT_TRANSLATE_NOOP("pages", "All: past and future ones")},
    Text{"share_from_now_on", QT_TRANSLATE_NOOP("pages", "Only those recorded from now on")},
    Text{"shared_since", QT_TRANSLATE_NOOP("pages", "data recorded since %1")},     // %1 is a day
    Text{"return_to", QT_TRANSLATE_NOOP("pages", "You will be taken back to %1.")}, // %1 is a host
    Text{"return_to_program", QT_TRANSLATE_NOOP("pages", "You will be taken back to the program on this device.")},
    Text{"take_back", QT_TRANSLATE_NOOP("pages", "You can take this back at any time.")},
    Text{"continue", QT_TRANSLATE_NOOP("pages", "Continue")},
    Text{"allow", QT_TRANSLATE_NOOP("pages", "Allow")},
    Text{"deny", QT_TRANSLATE_NOOP("pages", "Deny")},
    Text{"device_title", QT_TRANSLATE_NOOP("pages", "Connect a device")},
    Text{"device_lead", QT_TRANSLATE_NOOP("pages", "Enter the code that your device shows.")},
    Text{"device_code", QT_TRANSLATE_NOOP("pages", "Code on the device")},
    Text{"device_code_missing", QT_TRANSLATE_NOOP("pages", "Enter the code.")},
    Text{"device_code_wrong",
         QT_TRANSLATE_NOOP("pages", "There is no such code, or it has expired. Compare it with the "
                                    "one on your device.")},
    Text{"device_too_many",
         QT_TRANSLATE_NOOP("pages", "Too many wrong codes came from here. Try again in a few minutes.")},
    Text{"device_same_code", QT_TRANSLATE_NOOP("pages", "Does your device show this very code?")},
    Text{"device_warning",
         QT_TRANSLATE_NOOP("pages", "Go on only if you started this yourself, on a device in front of "
                                    "you. Never enter a code that somebody sent you.")},
    Text{"device_return", QT_TRANSLATE_NOOP("pages", "Your device goes on by itself a few seconds later.")},
    Text{"device_allowed_title", QT_TRANSLATE_NOOP("pages", "Your device is connected")},
    Text{"device_allowed",
         QT_TRANSLATE_NOOP("pages", "It goes on by itself in a few seconds. You can close this page.")},
    Text{"device_denied_title", QT_TRANSLATE_NOOP("pages", "Your device was not connected")},
    Text{"device_denied", QT_TRANSLATE_NOOP("pages", "Nothing about you was disclosed. You can close this page.")},
    Text{"sign_out_title", QT_TRANSLATE_NOOP("pages", "Sign out?")},
    Text{"sign_out_question", QT_TRANSLATE_NOOP("pages", "Do you want to sign out in this browser?")},
    Text{"sign_out_asked", QT_TRANSLATE_NOOP("pages", "%1 wants to sign you out in this browser.")},
    Text{"sign_out", QT_TRANSLATE_NOOP("pages", "Sign out")},
    Text{"stay", QT_TRANSLATE_NOOP("pages", "Stay signed in")},
    Text{"signed_out_title", QT_TRANSLATE_NOOP("pages", "You are signed out")},
    Text{"signed_out", QT_TRANSLATE_NOOP("pages", "You can close this page.")},
    Text{"still_signed_in_title", QT_TRANSLATE_NOOP("pages", "You are still signed in")},
    Text{"still_signed_in", QT_TRANSLATE_NOOP("pages", "Nothing has changed. You can close this page.")},
    Text{"error_title", QT_TRANSLATE_NOOP("pages", "This link does not work")},
    Text{"error_client",
         QT_TRANSLATE_NOOP("pages", "The application that sent you here is not known here, or is switched off.")},
    Text{"error_redirect", QT_TRANSLATE_NOOP("pages", "The application that sent you here wants you sent back to an "
                                                      "address that is not registered for it.")},
    Text{"error_request",
         QT_TRANSLATE_NOOP("pages", "The application that sent you here made a mistake in its request.")},
    Text{"error_request_over",
         QT_TRANSLATE_NOOP("pages", "This sign-in was finished before, or it was begun too long ago.")},
    Text{"busy_title", QT_TRANSLATE_NOOP("pages", "Not at the moment")},
    Text{"nothing_disclosed",
         QT_TRANSLATE_NOOP("pages", "Nothing about you was disclosed. Go back and try again; if it "
                                    "happens again, tell the people who run the application.")},
    Text{"request_number", QT_TRANSLATE_NOOP("pages", "Number of this request:")},
    Text{"sign_in_own", QT_TRANSLATE_NOOP("pages", "to your account")},
    Text{"sign_in_passkey", QT_TRANSLATE_NOOP("pages", "Sign in with a passkey")},
    Text{"confirm_you", QT_TRANSLATE_NOOP("pages", "Confirm that it is you")},
    Text{"signing_in_as", QT_TRANSLATE_NOOP("pages", "Signing in as %1")},
    Text{"totp_code", QT_TRANSLATE_NOOP("pages", "Code from your authenticator app")},
    Text{"totp_hint", QT_TRANSLATE_NOOP("pages", "Six digits, new every 30 seconds.")},
    Text{"recovery_code", QT_TRANSLATE_NOOP("pages", "Recovery code")},
    Text{"recovery_hint",
         QT_TRANSLATE_NOOP("pages", "One of the ten codes that you wrote down or printed. Each works once.")},
    Text{
        "code_wrong",
        QT_TRANSLATE_NOOP(
            "pages",
            "This code is wrong or was used before. After several wrong tries an account is locked for some minutes.")},
    Text{"trust_browser", QT_TRANSLATE_NOOP("pages", "Do not ask for this again in this browser for 30 days")},
    Text{"use_totp", QT_TRANSLATE_NOOP("pages", "Use a code from the authenticator app")},
    Text{"use_recovery", QT_TRANSLATE_NOOP("pages", "Use a recovery code")},
    Text{"use_passkey", QT_TRANSLATE_NOOP("pages", "Use a passkey")},
    Text{"use_password", QT_TRANSLATE_NOOP("pages", "Use the password")},
    Text{"passkey_lead", QT_TRANSLATE_NOOP("pages", "Your device asks for your fingerprint, your face or its PIN.")},
    Text{"passkey_no_script",
         QT_TRANSLATE_NOOP("pages", "Passkeys need JavaScript, which is switched off here. Use another way below.")},
    Text{"passkey_unsupported", QT_TRANSLATE_NOOP("pages", "This browser knows no passkeys. Use another way below.")},
    Text{"passkey_cancelled",
         QT_TRANSLATE_NOOP("pages", "The device did not confirm it. Try again, or use another way.")},
    Text{"passkey_wrong", QT_TRANSLATE_NOOP("pages", "This passkey was not accepted. Try again, or use another way.")},
    Text{"account", QT_TRANSLATE_NOOP("pages", "Your account")},
    Text{"back", QT_TRANSLATE_NOOP("pages", "Back to your account")},
    Text{"change_password", QT_TRANSLATE_NOOP("pages", "Change password")},
    Text{"current_password", QT_TRANSLATE_NOOP("pages", "Current password")},
    Text{"end_others_too", QT_TRANSLATE_NOOP("pages", "Sign out everywhere else too")},
    Text{"current_wrong",
         QT_TRANSLATE_NOOP(
             "pages",
             "The current password is wrong. After several wrong tries an account is locked for some minutes.")},
    Text{"two_step", QT_TRANSLATE_NOOP("pages", "Two-step sign-in")},
    Text{"two_step_on", QT_TRANSLATE_NOOP("pages", "On. After the password, one of these is asked for.")},
    Text{"two_step_off",
         QT_TRANSLATE_NOOP("pages", "Off. Whoever learns your password can sign in; a second step keeps them out.")},
    Text{"totp_app", QT_TRANSLATE_NOOP("pages", "Authenticator app")},
    Text{"since", QT_TRANSLATE_NOOP("pages", "since %1")},
    Text{"not_set_up", QT_TRANSLATE_NOOP("pages", "not set up")},
    Text{"set_up", QT_TRANSLATE_NOOP("pages", "Set up")},
    Text{"manage", QT_TRANSLATE_NOOP("pages", "Manage")},
    Text{"passkeys", QT_TRANSLATE_NOOP("pages", "Your passkeys")},
    Text{"passkeys_count", QT_TRANSLATE_NOOP("pages", "%1 registered")},
    Text{"none", QT_TRANSLATE_NOOP("pages", "none")},
    Text{"passkeys_impossible",
         QT_TRANSLATE_NOOP("pages", "Passkeys need this service to be reached over https and under a name.")},
    Text{"recovery_codes", QT_TRANSLATE_NOOP("pages", "Recovery codes")},
    Text{"codes_left", QT_TRANSLATE_NOOP("pages", "%1 of 10 left")},
    Text{"new_codes", QT_TRANSLATE_NOOP("pages", "New codes")},
    Text{"sessions", QT_TRANSLATE_NOOP("pages", "Where you are signed in")},
    Text{"this_browser", QT_TRANSLATE_NOOP("pages", "this browser")},
    Text{"last_used", QT_TRANSLATE_NOOP("pages", "last used %1")},
    Text{"signed_in_at", QT_TRANSLATE_NOOP("pages", "signed in %1")},
    Text{"end_session", QT_TRANSLATE_NOOP("pages", "End")},
    Text{"end_others", QT_TRANSLATE_NOOP("pages", "Sign out everywhere else")},
    Text{"end_all", QT_TRANSLATE_NOOP("pages", "Sign out everywhere")},
    Text{"end_effect", QT_TRANSLATE_NOOP("pages", "What applications got in a session ends with it. Signing out "
                                                  "everywhere also forgets the trusted browsers.")},
    Text{"unknown_browser", QT_TRANSLATE_NOOP("pages", "Unknown program")},
    Text{"trusted_browsers", QT_TRANSLATE_NOOP("pages", "Trusted browsers")},
    Text{"trusted_lead", QT_TRANSLATE_NOOP("pages", "There, only the password is asked for.")},
    Text{"until", QT_TRANSLATE_NOOP("pages", "until %1")},
    Text{"forget", QT_TRANSLATE_NOOP("pages", "Forget")},
    Text{"apps", QT_TRANSLATE_NOOP("pages", "Applications with access")},
    Text{"apps_none",
         QT_TRANSLATE_NOOP(
             "pages",
             "No application has access to your account. Those that you allow stand here, and you can take it back.")},
    Text{"allowed_at", QT_TRANSLATE_NOOP("pages", "allowed %1")},
    Text{"take_back_access", QT_TRANSLATE_NOOP("pages", "Take back")},
    Text{"remove", QT_TRANSLATE_NOOP("pages", "Remove")},
    Text{"done_password", QT_TRANSLATE_NOOP("pages", "Your password was changed.")},
    Text{"done_session", QT_TRANSLATE_NOOP("pages", "The session was ended.")},
    Text{"done_others", QT_TRANSLATE_NOOP("pages", "You are signed out everywhere else.")},
    Text{"done_consent", QT_TRANSLATE_NOOP("pages", "The access was taken back.")},
    Text{"done_browser", QT_TRANSLATE_NOOP("pages", "The browser was forgotten.")},
    Text{"done_totp_removed", QT_TRANSLATE_NOOP("pages", "The authenticator app was removed.")},
    Text{"done_passkey", QT_TRANSLATE_NOOP("pages", "The passkey was added.")},
    Text{"done_passkey_removed", QT_TRANSLATE_NOOP("pages", "The passkey was removed.")},
    Text{"done_totp", QT_TRANSLATE_NOOP("pages", "The authenticator app is set up.")},
    Text{"totp_scan", QT_TRANSLATE_NOOP("pages", "Scan this with an authenticator app on your telephone")},
    Text{"totp_type", QT_TRANSLATE_NOOP("pages", "or type this key into it:")},
    Text{"totp_qr", QT_TRANSLATE_NOOP("pages", "QR code for the authenticator app")},
    Text{"totp_shown", QT_TRANSLATE_NOOP("pages", "The code that the app shows")},
    Text{
        "totp_first_wrong",
        QT_TRANSLATE_NOOP(
            "pages", "This is not the app’s code. Check that the telephone’s clock is right, and enter the next one.")},
    Text{"switch_on", QT_TRANSLATE_NOOP("pages", "Switch on")},
    Text{"totp_set", QT_TRANSLATE_NOOP("pages", "An authenticator app is set up")},
    Text{"totp_replace", QT_TRANSLATE_NOOP("pages", "Set up another telephone")},
    Text{"totp_remove", QT_TRANSLATE_NOOP("pages", "To remove the app, enter your password or a code of the app.")},
    Text{"password_or_code", QT_TRANSLATE_NOOP("pages", "Password or code")},
    Text{"proof_wrong",
         QT_TRANSLATE_NOOP(
             "pages",
             "Neither a password nor a code fits. After several wrong tries an account is locked for some minutes.")},
    Text{"codes_title", QT_TRANSLATE_NOOP("pages", "Your recovery codes")},
    Text{"codes_lead", QT_TRANSLATE_NOOP("pages", "Write them down or print them and keep them safe: each works once "
                                                  "when your second step is not at hand. They are not shown again.")},
    Text{"codes_kept", QT_TRANSLATE_NOOP("pages", "I have kept them")},
    Text{"codes_make", QT_TRANSLATE_NOOP("pages", "Make new codes")},
    Text{"codes_effect",
         QT_TRANSLATE_NOOP("pages", "The codes that you have stop working. Enter your password or a code of the app.")},
    Text{"passkeys_lead", QT_TRANSLATE_NOOP("pages", "A passkey signs you in with the fingerprint, face or PIN of a "
                                                     "device, and only here: nobody can talk you out of it.")},
    Text{"passkey_name", QT_TRANSLATE_NOOP("pages", "Name of the new passkey")},
    Text{"passkey_name_hint", QT_TRANSLATE_NOOP("pages", "By which you know it again, for example the device.")},
    Text{"passkey_add", QT_TRANSLATE_NOOP("pages", "Add a passkey")},
    Text{"passkey_add_no_script",
         QT_TRANSLATE_NOOP("pages", "To add a passkey, JavaScript is needed, which is switched off here.")},
    Text{"passkey_add_failed",
         QT_TRANSLATE_NOOP("pages",
                           "The passkey could not be added. Perhaps the device holds one for this account already.")},
    Text{"passkey_default", QT_TRANSLATE_NOOP("pages", "Passkey without a name")},
    Text{"passkey_synced", QT_TRANSLATE_NOOP("pages", "synced between your devices")},
    Text{"passkey_bound", QT_TRANSLATE_NOOP("pages", "on one device")},
    Text{"never_used", QT_TRANSLATE_NOOP("pages", "never used")},
    Text{"device_linked_title", QT_TRANSLATE_NOOP("pages", "Your device is linked")},
    Text{"device_linked", QT_TRANSLATE_NOOP("pages", "Your data are being fetched now, the newest first; older ones "
                                                     "follow by and by. You can close this page.")},
    Text{"device_linked_part",
         QT_TRANSLATE_NOOP("pages", "You allowed a part of what was asked for. That part is being fetched now. To "
                                    "allow the rest, link the device once more.")},
    Text{"device_unlinked_title", QT_TRANSLATE_NOOP("pages", "Your device was not linked")},
    Text{"device_link_denied",
         QT_TRANSLATE_NOOP("pages", "You did not allow it, and nothing was fetched. You can begin anew at any time.")},
    Text{"device_link_expired",
         QT_TRANSLATE_NOOP("pages", "This page is too old, or was opened before. Begin anew to link your device.")},
    Text{"device_link_refused",
         QT_TRANSLATE_NOOP("pages",
                           "The device’s maker did not confirm that you allowed it. Begin anew to link your device.")},
    Text{"device_link_unreachable",
         QT_TRANSLATE_NOOP("pages", "The device’s maker does not answer at the moment. Begin anew in some minutes.")},
};

} // namespace

std::span<const Text> texts() { return table; }

const char *english(const char *key)
{
    const auto *found =
        std::find_if(table.begin(), table.end(), [&](const Text &text) { return !std::strcmp(text.key, key); });
    Q_ASSERT(found != table.end());
    return found->english;
}

} // namespace bc::server::pages

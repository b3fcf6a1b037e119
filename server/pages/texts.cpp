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
    Text{"busy", QT_TRANSLATE_NOOP("pages", "This cannot be done at the moment. Try again in a few seconds.")},
    Text{"form_expired", QT_TRANSLATE_NOOP("pages", "This page had expired. Please try once more.")},
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
    Text{"scope_other", QT_TRANSLATE_NOOP("pages", "Use the permission \"%1\"")}, // %1 is the scope
    Text{"profile_note",
         QT_TRANSLATE_NOOP("pages", "Your name, e-mail address, language, role and user number are sent "
                                    "to it at once.")},
    Text{"return_to", QT_TRANSLATE_NOOP("pages", "You will be taken back to %1.")}, // %1 is a host
    Text{"return_to_program", QT_TRANSLATE_NOOP("pages", "You will be taken back to the program on this device.")},
    Text{"take_back", QT_TRANSLATE_NOOP("pages", "You can take this back at any time.")},
    Text{"allow", QT_TRANSLATE_NOOP("pages", "Allow")},
    Text{"deny", QT_TRANSLATE_NOOP("pages", "Deny")},
    Text{"error_title", QT_TRANSLATE_NOOP("pages", "This link does not work")},
    Text{"error_client",
         QT_TRANSLATE_NOOP("pages", "The application that sent you here is not known here, or is switched off.")},
    Text{"error_redirect", QT_TRANSLATE_NOOP("pages", "The application that sent you here wants you sent back to an "
                                                      "address that is not registered for it.")},
    Text{"error_request",
         QT_TRANSLATE_NOOP("pages", "The application that sent you here made a mistake in its request.")},
    Text{"busy_title", QT_TRANSLATE_NOOP("pages", "Not at the moment")},
    Text{"nothing_disclosed",
         QT_TRANSLATE_NOOP("pages", "Nothing about you was disclosed. Go back and try again; if it "
                                    "happens again, tell the people who run the application.")},
    Text{"request_number", QT_TRANSLATE_NOOP("pages", "Number of this request:")},
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

#pragma once

#include "core/accounts/user.h"
#include "core/applications/application.h"
#include "server/http/response.h"
#include "server/pages/brand.h"

#include <QString>
#include <QStringList>

namespace bc::server::pages {

/// What every page needs to know. The pages need no script; their Content-Security-Policy allows none.
struct Setting
{
    QString language = {}; ///< of chooseLanguage()
    bool demo = false;
    QString demoPassword = {}; ///< told by the demo banner; empty: it only says that this is the demo
    Brand brand = {};          ///< of the application's tenant, or the person's
};

struct SignInPage
{
    Setting setting = {};
    applications::Application application = {};
    bool own = false;     ///< not for an application but for the person's own pages
    QString passkey = {}; ///< address of the page that signs in with a passkey; empty: not possible here
    QString action = {};  ///< where the form is sent, with the query string
    QString csrf = {};
    QString username = {};       ///< what was typed before
    const char *alert = nullptr; ///< keys of texts.h; null: none
    const char *nameWrong = nullptr;
    const char *passwordWrong = nullptr;
};
http::Response signIn(const SignInPage &page, int status = 200);

struct ConsentPage
{
    Setting setting = {};
    applications::Application application = {};
    accounts::User person = {};
    QStringList scopes = {};    ///< asked for now
    QStringList before = {};    ///< of these, allowed before
    QStringList resources = {}; ///< where the access is to be used (RFC 8707); empty: at this provider
    QString redirectUri = {};
    bool asksSharing = false;     ///< whether only data from now on are to be shared can be chosen
    bool sharesFromNowOn = false; ///< and was chosen before
    QString userCode = {}; ///< of the device that asks (RFC 8628 §3.3): shown for comparison; empty: no device does
    QString action = {}, csrf = {};
    QString switchAction = {}, switchCsrf = {};
};
http::Response consent(const ConsentPage &page);

/// Where the code that a device shows is typed (RFC 8628 §3.3). Its form goes to /device.
struct DevicePage
{
    Setting setting = {};
    QString csrf = {};
    QString userCode = {};       ///< what was typed before, or came in the address
    const char *alert = nullptr; ///< keys of texts.h; null: none
    const char *codeWrong = nullptr;
};
http::Response device(const DevicePage &page, int status = 200);

/// Whether the person wants to be signed out (OpenID Connect RP-Initiated Logout §2).
struct SignOutPage
{
    Setting setting = {};
    QString application = {}; ///< the name of the one that asks for it; empty: none
    accounts::User person = {};
    QString action = {}, csrf = {};
};
http::Response signOut(const SignOutPage &page);

/// The sign above a page's heading.
enum class Mark { None, Done, Stopped };

/// Something is done, and there is nothing more to do here.
struct NoticePage
{
    Setting setting = {};
    const char *heading = ""; ///< keys of texts.h
    const char *message = "";
    Mark mark = Mark::None;
};
http::Response notice(const NoticePage &page, int status = 200);

struct ErrorPage
{
    Setting setting = {};
    const char *heading = "error_title"; ///< key of texts.h
    const char *message = "error_request";
    QByteArray traceId = {};
};
http::Response error(const ErrorPage &page, int status);

} // namespace bc::server::pages
